package org.isnad.verify;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.drools.model.codegen.ExecutableModelProject;
import org.isnad.fact.Fact;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/** The rules in Isnad's own sessions: with its budgets, and all that a finding is made of later. */
final class DroolsPeer implements Peer {
  private final FactIndex index;
  private final KieBase rules;
  private double seconds;

  DroolsPeer(FactIndex index) throws IOException {
    this.index = index;
    KieServices services = KieServices.Factory.get();
    ReleaseId id = services.newReleaseId("org.isnad.bench", "peers", "1");
    KieFileSystem files = services.newKieFileSystem();
    files.generateAndWritePomXML(id);
    try (InputStream text = DroolsPeer.class.getResourceAsStream("peers.drl")) {
      files.write(
          "src/main/resources/org/isnad/bench/rules/peers.drl",
          services.getResources().newByteArrayResource(text.readAllBytes()));
    }
    KieBuilder builder = services.newKieBuilder(files);
    builder.buildAll(ExecutableModelProject.class);
    if (builder.getResults().hasMessages(Message.Level.ERROR)) {
      throw new IllegalStateException(builder.getResults().getMessages().toString());
    }
    rules = services.newKieContainer(id).getKieBase();
  }

  @Override
  public String name() {
    return "Isnad, " + RuleBook.ENGINE;
  }

  @Override
  public double seconds() {
    return seconds;
  }

  @Override
  public Set<String> findings(List<Collection<Fact>> sessions) {
    long start = Processor.nanos();
    Pass.Budget budget = new Pass.Budget(Integer.MAX_VALUE, Integer.MAX_VALUE);
    Session session = new Session(index, List.of(), budget, true);
    List<Flagged> found = new ArrayList<>();
    for (Collection<Fact> facts : sessions) {
      found.addAll(session.run(rules, facts).flagged());
    }
    seconds = (Processor.nanos() - start) / 1e9;
    Set<String> names = new HashSet<>();
    for (Flagged one : found) {
      StringBuilder name = new StringBuilder(one.rule());
      one.facts().forEach(fact -> name.append(' ').append(Evidence.id((Fact) fact)));
      names.add(name.toString());
    }
    return names;
  }
}
