package org.isnad.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.isnad.finding.KnowledgeException;
import org.isnad.finding.Trouble;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The verbs, and how each way of failing is told. */
@Command(
    name = "isnad",
    mixinStandardHelpOptions = true,
    versionProvider = Commands.Version.class,
    header = "Lines up what news articles claim, on whose word, and says what follows by rule.",
    synopsisSubcommandLabel = "COMMAND",
    footerHeading = "%nExample:%n",
    footer = {
      "  isnad verify articles/    checks a folder, writes isnad-report/",
      "  isnad help verify         tells what a command does",
      "",
      "Exit codes: 0 done, 1 internal error or incomplete run, 2 usage, 3 rules or",
      "knowledge could not be loaded, 4 findings at or above --fail-on, 5 some inputs",
      "could not be read. When several apply, 4 comes before 1, and 1 before 5. Stopped",
      "by Ctrl-C: 130, by a request to end: 143; nothing was written then."
    })
final class Commands implements Runnable {
  private static final List<String> VERSION = List.of("--version", "-V");

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  // a lambda that has to do with picocli keeps picocli's largest class out of the class archive

  private record Misuse(Desk desk) implements CommandLine.IParameterExceptionHandler {
    @Override
    public int handleParseException(ParameterException e, String[] args) {
      return misused(desk, e);
    }
  }

  private record Failure(Desk desk) implements CommandLine.IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(
        Exception e, CommandLine line, CommandLine.ParseResult parsed) {
      return failed(desk, e).number();
    }
  }

  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"isnad " + Main.version()};
    }
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "say what to do, for example: isnad verify articles/");
  }

  /** Runs one command and gives its exit code. */
  static int run(Desk desk, String... args) {
    CommandLine line = new CommandLine(new Commands());
    for (Object verb : verbs(desk, args.length == 0 ? "" : args[0])) {
      line.addSubcommand(verb);
    }
    line.setOut(desk.out());
    line.setErr(desk.err());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setUsageHelpAutoWidth(false);
    line.setUsageHelpWidth(Math.max(60, Math.min(desk.columns(), 100)));
    line.setColorScheme(new ColorScheme.Builder(desk.terminal() ? Ansi.AUTO : Ansi.OFF).build());
    line.setParameterExceptionHandler(new Misuse(desk));
    line.setExecutionExceptionHandler(new Failure(desk));
    try {
      return line.execute(args);
    } catch (OutOfMemoryError e) {
      desk.complain(
          "the memory is used up; nothing was written",
          "give fewer articles at a time, or more memory: ISNAD_JAVA_OPTS=-Xmx8g isnad ...");
      return ExitCode.INCOMPLETE.number();
    }
  }

  /**
   * The verb that was called, or all of them when none was: looking at every verb costs more time
   * than a small batch does.
   */
  private static List<Object> verbs(Desk desk, String called) {
    Map<String, Function<Desk, Object>> all = new LinkedHashMap<>();
    all.put("verify", VerifyCommand::new);
    all.put("extract", ExtractCommand::new);
    all.put("evaluate", EvaluateCommand::new);
    all.put("report", ReportCommand::new);
    all.put("rules", RulesCommand::line);
    all.put("sources", SourcesCommand::new);
    all.put("explain", ExplainCommand::new);
    all.put("whatif", WhatIfCommand::new);
    all.put("whynot", WhyNotCommand::new);
    all.put("compare", CompareCommand::new);
    all.put("warmup", WarmupCommand::new);
    all.put("help", d -> new HelpCommand());
    boolean known = all.containsKey(called) && !called.equals("help");
    if (VERSION.contains(called)) {
      return List.of();
    }
    List<Object> verbs = new ArrayList<>();
    all.forEach(
        (name, make) -> {
          if (!known || name.equals(called)) {
            verbs.add(make.apply(desk));
          }
        });
    return verbs;
  }

  private static int misused(Desk desk, ParameterException e) {
    CommandLine at = e.getCommandLine();
    List<String> near = new ArrayList<>();
    if (e instanceof UnmatchedArgumentException u) {
      near.addAll(u.getSuggestions());
    }
    String name = at.getCommandSpec().qualifiedName();
    desk.complain(
        e.getMessage() + (near.isEmpty() ? "" : "; did you mean: " + String.join(", ", near) + "?"),
        "'" + name + " --help' shows how it is used");
    return ExitCode.USAGE.number();
  }

  private static ExitCode failed(Desk desk, Exception e) {
    if (desk.debug()) {
      e.printStackTrace(desk.err());
    }
    if (e instanceof Refusal refusal) {
      desk.complain(refusal.getMessage(), refusal.remedy());
      return ExitCode.of(e);
    }
    if (e instanceof KnowledgeException broken) {
      tell(desk, broken);
      return ExitCode.of(e);
    }
    String what = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    desk.complain(
        (e instanceof java.io.IOException || e instanceof java.io.UncheckedIOException
                ? "a file could not be read or written: "
                : "internal error: ")
            + what,
        desk.debug() ? "" : "run it again with ISNAD_DEBUG=1 to see where");
    return ExitCode.INCOMPLETE;
  }

  /** Every problem as {@code path:line: message}, then what to do. */
  static void tell(Desk desk, KnowledgeException broken) {
    for (Trouble problem : broken.problems()) {
      desk.err().println(Troubles.line(problem));
    }
    int count = broken.problems().size();
    desk.complain(
        (count == 1 ? "1 problem" : count + " problems")
            + " in rules or knowledge; nothing was run and nothing was written",
        "mend the lines above and run it again");
  }
}
