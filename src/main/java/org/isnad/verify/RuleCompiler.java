package org.isnad.verify;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.isnad.knowledge.Nearest;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/**
 * Compiles rules at run time. The classic compiler reads them first, because only its messages name
 * lines; then they are built in the executable model, because only that can be kept.
 */
final class RuleCompiler {
  private static final Pattern UNKNOWN_TYPE =
      Pattern.compile("Unable to (?:resolve ObjectType|find class) '([^']+)'");
  private static final Pattern UNKNOWN_FIELD =
      Pattern.compile("(?:unable to resolve method using strict-mode: |property )[\\w.$]*?(\\w+)");
  private static final int LONGEST = 300;

  private RuleCompiler() {}

  /** The compiled rules as a jar, or null when there were problems. */
  static byte[] compile(Collection<Rule> rules, String name, Problems problems) {
    Map<String, Rule> paths = new TreeMap<>();
    for (Rule rule : rules) {
      String pack = rule.file().pack().replace('.', '/');
      paths.put("src/main/resources/" + pack + "/" + rule.id() + ".drl", rule);
    }
    int before = problems.count();
    build(paths, name + "-check", false, problems);
    return problems.count() > before ? null : build(paths, name, true, problems);
  }

  private static byte[] build(
      Map<String, Rule> paths, String name, boolean executable, Problems problems) {
    KieServices services = KieServices.Factory.get();
    ReleaseId id = services.newReleaseId("org.isnad.rules", name, "1");
    KieFileSystem files = services.newKieFileSystem();
    files.generateAndWritePomXML(id);
    paths.forEach(
        (path, rule) ->
            files.write(
                path,
                executable && !rule.shipped() ? RuleText.counting(rule) : RuleText.plain(rule)));
    ClassLoader program = RuleCompiler.class.getClassLoader();
    boolean confined = executable && paths.values().stream().noneMatch(Rule::shipped);
    KieBuilder builder =
        services.newKieBuilder(files, confined ? AllowedClasses.toCompile(program) : program);
    try {
      if (executable) {
        builder.buildAll(ExecutableModelProject.class);
      } else {
        builder.buildAll();
      }
      List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
      errors.forEach(error -> report(error, paths, problems));
      return errors.isEmpty() ? ((InternalKieModule) builder.getKieModule()).getBytes() : null;
    } catch (RuntimeException | LinkageError | StackOverflowError e) {
      Rule first = paths.values().iterator().next();
      problems.add(
          "rule-compile",
          first.spot(),
          "the rules could not be compiled: " + shorten(String.valueOf(e.getMessage())),
          "leave out one rule after the other to find the one that breaks the compiler");
      return null;
    } finally {
      services.getRepository().removeKieModule(id);
    }
  }

  private static void report(Message error, Map<String, Rule> paths, Problems problems) {
    Rule rule = null;
    for (Map.Entry<String, Rule> entry : paths.entrySet()) {
      String path = String.valueOf(error.getPath());
      if (!path.isEmpty() && entry.getKey().endsWith(path)) {
        rule = entry.getValue();
      }
      if (rule == null && error.getText().contains("\"" + entry.getValue().id() + "\"")) {
        rule = entry.getValue();
      }
    }
    Rule named = rule != null ? rule : paths.values().iterator().next();
    Spot spot = error.getLine() > 0 ? named.file().spot(error.getLine()) : named.spot();
    problems.add("rule-compile", spot, shorten(error.getText()), remedy(error.getText()));
  }

  private static String remedy(String message) {
    Matcher type = UNKNOWN_TYPE.matcher(message);
    if (type.find()) {
      return "import it, or " + Nearest.hint(type.group(1), Words.FACTS.keySet());
    }
    Matcher field = UNKNOWN_FIELD.matcher(message);
    if (field.find()) {
      Set<String> known = new TreeSet<>(Words.FIELDS);
      known.addAll(Words.FUNCTIONS);
      String near = Nearest.to(field.group(1), known);
      return near == null || near.equals(field.group(1))
          ? "check that the fact has this field, and that a function of this name is imported"
          : "did you mean '" + near + "'?";
    }
    return "mend the rule at this line; a shipped rule of the same shape shows how";
  }

  private static String shorten(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "...";
  }
}
