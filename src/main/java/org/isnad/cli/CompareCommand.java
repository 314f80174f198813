package org.isnad.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.isnad.finding.Verification;
import org.isnad.review.Comparison;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** How two reports differ. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    header = "Tells what is new, unchanged, updated and absent between two reports.",
    description = {
      "",
      "Findings are matched by key, which survives new articles; a finding of the",
      "same key with other quotes or figures is updated. Verdicts are matched by",
      "their question, and shown as low/best/high with their two grades.",
      ""
    },
    footerHeading = "%nExample:%n",
    footer = "  isnad compare reports/sunday reports/monday")
final class CompareCommand implements Callable<Integer> {
  private final Desk desk;

  @Parameters(index = "0", paramLabel = "OLD", description = "The earlier report.")
  private Path before;

  @Parameters(index = "1", paramLabel = "NEW", description = "The later report.")
  private Path after;

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      defaultValue = "en",
      description = "Language of the sentences: ar or en (default: ${DEFAULT-VALUE}).")
  private String lang;

  CompareCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    Verification old = Saved.report(before);
    Verification now = Saved.report(after);
    Comparison change =
        Comparison.of(old.findings(), old.verdicts(), now.findings(), now.verdicts());
    new Difference(old.facts(), now.facts(), lang, desk.out()).print(change);
    return ExitCode.DONE.number();
  }
}
