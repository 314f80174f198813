package org.isnad.evaluate;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;

/** The figures of an evaluation as tables. */
final class FigureTables {
  private final Evaluation evaluation;

  FigureTables(Evaluation evaluation) {
    this.evaluation = evaluation;
  }

  void print(Appendable out) throws IOException {
    Score strict = evaluation.strict();
    out.append(
        line(
            "articles %d, marked claims %d, found claims %d%n",
            evaluation.articles(), strict.marked(), strict.found()));
    head(out, "claims");
    row(out, "strict", strict);
    row(out, "lenient", evaluation.lenient());
    row(out, "located", evaluation.located());
    row(out, "casualties", evaluation.casualties());
    row(out, "denials", evaluation.denials());
    head(out, "by type");
    for (Map.Entry<String, Score> type : evaluation.byType().entrySet()) {
      row(out, type.getKey(), type.getValue());
    }
    out.append(line("%n%-18s %9s   of the claims that match%n", "attribute", "share"));
    for (Map.Entry<String, Score> attribute : evaluation.attributes().entrySet()) {
      if (attribute.getKey().equals("event_pairwise_f1")) {
        out.append(line("  %-16s %9.3f%n", "event pairs F1", attribute.getValue().f1()));
      } else {
        share(out, attribute.getKey().replace('_', ' '), attribute.getValue());
      }
    }
    share(out, "figures", evaluation.figures());
    Score uncertain = evaluation.uncertain();
    share(out, "uncertain", new Score(uncertain.right(), uncertain.found(), uncertain.marked()));
  }

  private static void head(Appendable out, String title) throws IOException {
    out.append(
        line(
            "%n%-18s %9s %9s %9s %7s %7s %7s%n",
            title, "precision", "recall", "F1", "right", "found", "marked"));
  }

  private static void row(Appendable out, String name, Score score) throws IOException {
    out.append(
        line(
            "  %-16s %9.3f %9.3f %9.3f %7d %7d %7d%n",
            name,
            score.precision(),
            score.recall(),
            score.f1(),
            score.right(),
            score.found(),
            score.marked()));
  }

  private static void share(Appendable out, String name, Score score) throws IOException {
    out.append(
        line("  %-16s %9.3f   %d of %d%n", name, score.recall(), score.right(), score.marked()));
  }

  private static String line(String format, Object... values) {
    return String.format(Locale.ROOT, format.replace("%n", "\n"), values);
  }
}
