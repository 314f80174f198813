package org.isnad.verify;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;

/** Rules in the executable model: classes that were compiled earlier, at build time or cached. */
final class Models {
  /** Where kie-maven-plugin lists the model classes of this project. */
  private static final String SHIPPED = "META-INF/kie/org.isnad/isnad/drools-model";

  private final Map<String, Model> modelOf = new LinkedHashMap<>();

  private Models() {}

  /** The rules that the build compiled; none when it compiled none. */
  static Models shipped() {
    ClassLoader loader = Models.class.getClassLoader();
    try (InputStream list = loader.getResourceAsStream(SHIPPED)) {
      return list == null ? new Models() : of(loader, list);
    } catch (IOException | ReflectiveOperationException | LinkageError e) {
      throw new IllegalStateException("the compiled rules are damaged: build the jar again", e);
    }
  }

  /** The rules of the model classes in a list as the compiler writes it: a version, then names. */
  static Models of(ClassLoader loader, InputStream list)
      throws IOException, ReflectiveOperationException {
    Models models = new Models();
    BufferedReader lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (!line.isBlank() && line.indexOf(':') < 0) {
        Class<?> type = loader.loadClass(line.strip());
        Model model = (Model) type.getDeclaredConstructor().newInstance();
        model.getRules().forEach(rule -> models.modelOf.put(rule.getName(), model));
      }
    }
    return models;
  }

  /** Names of the rules. */
  Set<String> rules() {
    return modelOf.keySet();
  }

  /** The given rules of these models, one model for each that holds any. */
  List<Model> only(Collection<String> names) {
    Map<Model, List<Rule>> wanted = new LinkedHashMap<>();
    modelOf.forEach(
        (name, model) -> {
          if (names.contains(name)) {
            List<Rule> rules = wanted.computeIfAbsent(model, m -> new ArrayList<>());
            model.getRules().stream().filter(r -> r.getName().equals(name)).forEach(rules::add);
          }
        });
    List<Model> models = new ArrayList<>();
    wanted.forEach(
        (model, rules) ->
            models.add(
                new ModelImpl(model.getName())
                    .withRules(rules)
                    .withGlobals(model.getGlobals())
                    .withQueries(model.getQueries())));
    return models;
  }

  static KieBase base(List<Model> models) {
    return KieBaseBuilder.createKieBaseFromModel(models);
  }
}
