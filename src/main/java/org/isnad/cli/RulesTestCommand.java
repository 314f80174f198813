package org.isnad.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.isnad.author.RuleCases;
import org.isnad.author.RuleCases.Case;
import org.isnad.author.RuleCases.Outcome;
import org.isnad.finding.RuleCard;
import org.isnad.knowledge.Knowledge;
import org.isnad.verify.RuleBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Runs the cases beside rules. */
@Command(
    name = "test",
    mixinStandardHelpOptions = true,
    header = "Runs the cases of rules: alone, and with the whole book.",
    description = {
      "",
      "Every case under 'flags' must be flagged and every case under 'passes' left",
      "alone. Without ID all rules are tried. Ends with 3 when a case does not hold.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  isnad rules test",
      "  isnad rules test toll-grown",
      "  isnad rules test our-first-rule --rules our-rules/"
    })
final class RulesTestCommand implements Callable<Integer> {
  private final Desk desk;

  @Parameters(paramLabel = "ID", arity = "0..*", description = "Ids of rules; all when none.")
  private List<String> ids = new ArrayList<>();

  @Mixin private KnowledgeOptions options;

  RulesTestCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws InterruptedException, ExecutionException {
    Knowledge knowledge = options.load(desk);
    RuleBook book = RuleBook.load(knowledge);
    RuleCases cases = RuleCases.of(knowledge);
    List<String> inForce = book.cards().stream().map(RuleCard::id).toList();
    for (String id : ids) {
      if (!inForce.contains(id)) {
        throw Refusal.usage("no rule is called '" + id + "'", "isnad rules list names them all");
      }
    }
    Map<String, List<Outcome>> outcomes = new LinkedHashMap<>();
    inForce.stream()
        .filter(id -> ids.isEmpty() || ids.contains(id))
        .forEach(id -> outcomes.put(id, List.of()));
    ExecutorService workers =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      Map<String, Future<List<Outcome>>> running = new LinkedHashMap<>();
      outcomes.keySet().forEach(id -> running.put(id, workers.submit(() -> run(cases, id, book))));
      for (Map.Entry<String, Future<List<Outcome>>> one : running.entrySet()) {
        outcomes.put(one.getKey(), one.getValue().get());
      }
    } finally {
      workers.shutdownNow();
    }
    return tell(outcomes);
  }

  /** Each case alone with its rule and with the whole book; the first that fails is told. */
  private static List<Outcome> run(RuleCases cases, String id, RuleBook book) {
    RuleBook alone = book.only(id);
    List<Outcome> outcomes = new ArrayList<>();
    for (Case one : cases.of(id)) {
      Outcome outcome = cases.run(one, alone);
      outcomes.add(outcome.holds() ? cases.run(one, book) : outcome);
    }
    return outcomes;
  }

  private int tell(Map<String, List<Outcome>> outcomes) {
    int failed = 0;
    int all = 0;
    for (Map.Entry<String, List<Outcome>> entry : outcomes.entrySet()) {
      List<Outcome> wrong = entry.getValue().stream().filter(o -> !o.holds()).toList();
      all += entry.getValue().size();
      failed += wrong.size();
      desk.out().println(line(entry.getKey(), entry.getValue(), wrong.size()));
      for (Outcome outcome : wrong) {
        Case one = outcome.one();
        desk.err()
            .println(
                one.file() + ":" + one.line() + ": \"" + one.name() + "\": " + outcome.problem());
        desk.err().println("    " + outcome.remedy());
      }
    }
    desk.out().println("rules: " + outcomes.size() + " · cases: " + all + " · failing: " + failed);
    return (failed == 0 ? ExitCode.DONE : ExitCode.KNOWLEDGE).number();
  }

  private static String line(String id, List<Outcome> cases, int wrong) {
    if (cases.isEmpty()) {
      return "no cases  " + id + ": write cases.yaml beside it";
    }
    long flags = cases.stream().filter(o -> o.one().flags()).count();
    return (wrong == 0 ? "ok        " : "FAILED    ")
        + id
        + ": "
        + flags
        + " flagged, "
        + (cases.size() - flags)
        + " left alone";
  }
}
