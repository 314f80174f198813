package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.isnad.finding.Finding;
import org.isnad.finding.Verification;
import org.isnad.knowledge.Knowledge;
import org.isnad.verify.RuleBook;
import org.isnad.verify.Verifier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** What a pack of rules would add to and take from reports that are there. */
@Command(
    name = "impact",
    mixinStandardHelpOptions = true,
    header = "Tells what a pack of rules adds to and takes from an archive of reports.",
    description = {
      "",
      "Runs the shipped rules over the facts of every report.json found at the paths,",
      "once without the pack and once with it, and lists the findings that differ.",
      ""
    },
    footerHeading = "%nExample:%n",
    footer = "  isnad rules impact our-rules/ reports/")
final class RulesImpactCommand implements Callable<Integer> {
  private static final int DEEPEST = 12;

  private final Desk desk;

  @Parameters(index = "0", paramLabel = "PACK", description = "A folder, as for --rules.")
  private Path pack;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "PATH",
      description = "Report folders, or folders that hold them.")
  private List<Path> paths;

  RulesImpactCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws IOException {
    Knowledge shipped = KnowledgeOptions.load(desk, List.of());
    Verifier without = new Verifier(RuleBook.load(shipped));
    Verifier with = new Verifier(RuleBook.load(shipped.over(pack)));
    List<Path> reports = reports();
    if (reports.isEmpty()) {
      throw Refusal.usage(
          "there is no report at " + paths.get(0), "make one: isnad verify articles/ --out DIR");
    }
    int added = 0;
    int removed = 0;
    for (Path report : reports) {
      Verification saved = Saved.report(report);
      Map<String, Finding> before = byKey(without.verify(saved.facts()).findings());
      Map<String, Finding> after = byKey(with.verify(saved.facts()).findings());
      added += tell(report, "+", after, before);
      removed += tell(report, "-", before, after);
    }
    desk.out()
        .println(
            reports.size() + " reports: " + added + " findings added, " + removed + " taken away");
    return ExitCode.DONE.number();
  }

  private List<Path> reports() throws IOException {
    List<Path> reports = new ArrayList<>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        try (Stream<Path> walk = Files.walk(path, DEEPEST)) {
          walk.filter(p -> p.getFileName().toString().equals("report.json"))
              .sorted()
              .forEach(reports::add);
        }
      } else {
        reports.add(path);
      }
    }
    return reports;
  }

  private static Map<String, Finding> byKey(List<Finding> findings) {
    Map<String, Finding> byKey = new TreeMap<>();
    findings.forEach(finding -> byKey.put(finding.id(), finding));
    return byKey;
  }

  private int tell(
      Path report, String sign, Map<String, Finding> these, Map<String, Finding> others) {
    int told = 0;
    for (Finding finding : these.values()) {
      if (!others.containsKey(finding.id())) {
        desk.out()
            .println(
                String.join(
                    "\t",
                    sign,
                    report.toString(),
                    finding.severity(),
                    finding.rule(),
                    finding.explanation().en()));
        told++;
      }
    }
    return told;
  }
}
