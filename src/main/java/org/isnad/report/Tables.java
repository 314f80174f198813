package org.isnad.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.isnad.fact.Answer;
import org.isnad.fact.Claim;
import org.isnad.fact.Document;
import org.isnad.fact.Question;
import org.isnad.finding.Finding;
import org.isnad.finding.Mark;
import org.isnad.finding.Verdict;

/** What of a verification goes into spreadsheets. The columns are the same in CSV and XLSX. */
final class Tables {
  private static final int ID = 14;
  private static final int WORD = 16;
  private static final int NAME = 24;
  private static final int SENTENCE = 60;
  private static final int NUMBER = 9;

  private Tables() {}

  /**
   * One finding a row. Its columns from {@code outlets} to {@code offsets} hold one line for each
   * quote, in the same order.
   */
  static Table<Finding> findings(Lookup lookup) {
    Columns<Finding> columns = new Columns<>();
    columns.add("id", ID, Finding::id).add("severity", WORD, Finding::severity);
    columns.add("kind", WORD, Finding::kind).add("rule", NAME, Finding::rule);
    columns.add("event", NAME, Finding::event);
    columns.add("explanation_ar", SENTENCE, f -> f.explanation().ar());
    columns.add("explanation_en", SENTENCE, f -> f.explanation().en());
    Function<Finding, List<Claim>> cited = lastKept(lookup::words);
    columns.add("outlets", NAME, f -> lines(cited.apply(f), c -> lookup.outletOf(c).ar()));
    columns.add("quotes", SENTENCE, f -> lines(cited.apply(f), Claim::quote));
    columns.add("files", NAME, f -> lines(cited.apply(f), lookup::fileOf));
    columns.add("offsets", WORD, f -> lines(cited.apply(f), Tables::offsets));
    Accusations accusations = new Accusations(lookup);
    columns.add(
        "accuses", NAME, f -> join(accusations.of(cited.apply(f)), id -> lookup.entity(id).ar()));
    columns.add("key", NAME, Finding::key).add("fingerprint", NAME, Finding::fingerprint);
    columns.add("baseline", WORD, f -> baseline(lookup, f));
    columns.add("decision", WORD, f -> marked(lookup, f, Mark::decision));
    columns.add("decision_reason", SENTENCE, f -> marked(lookup, f, Mark::reason));
    columns.add("decision_who", WORD, f -> marked(lookup, f, Mark::who));
    columns.add("decision_when", WORD, f -> marked(lookup, f, Mark::when));
    List<Finding> rows = new ArrayList<>(lookup.all.findings());
    rows.addAll(lookup.all.review().absent()); // their quotes stand in the earlier report
    return new Table<>("findings", columns.all, rows);
  }

  /** One claim a row. */
  static Table<Claim> claims(Lookup lookup) {
    Columns<Claim> columns = new Columns<>();
    columns.add("id", ID, Claim::id).add("file", NAME, lookup::fileOf);
    columns.add("outlet", NAME, c -> lookup.outletOf(c).ar());
    columns.add("published", WORD, c -> of(lookup.documents.get(c.document())));
    columns.add("part", NUMBER, Claim::part).add("quote", SENTENCE, Claim::quote);
    columns.add("start", NUMBER, c -> c.span().start()).add("end", NUMBER, c -> c.span().end());
    columns.add("type", WORD, Claim::type);
    columns.add("subject", NAME, c -> c.subject() == null ? null : c.subject().text());
    columns.add("subject_id", NAME, c -> c.subject() == null ? null : c.subject().entity());
    columns.add("object", NAME, c -> c.object() == null ? null : c.object().text());
    columns.add("object_id", NAME, c -> c.object() == null ? null : c.object().entity());
    columns.add("side", WORD, Claim::side).add("category", WORD, Claim::category);
    columns.add("lo", NUMBER, c -> c.value() == null ? null : c.value().lo());
    columns.add("hi", NUMBER, c -> c.value() == null ? null : c.value().hi());
    columns.add("measure", WORD, c -> c.value() == null ? null : c.value().measure());
    columns.add("basis", WORD, c -> c.value() == null ? null : c.value().basis());
    columns.add("state", WORD, Claim::state).add("polarity", WORD, Claim::polarity);
    columns.add("modality", WORD, Claim::modality);
    columns.add("from", WORD, c -> c.time() == null ? null : c.time().from());
    columns.add("to", WORD, c -> c.time() == null ? null : c.time().to());
    columns.add("place", NAME, c -> c.place() == null ? null : c.place().text());
    columns.add("place_id", NAME, c -> c.place() == null ? null : c.place().entity());
    columns.add("chain", SENTENCE, c -> join(c.attribution(), hop -> lookup.hop(hop).ar()));
    columns.add("root", NAME, c -> lookup.root(c.root()).ar());
    columns.add("root_id", NAME, Claim::root).add("event", NAME, Claim::event);
    columns.add("question", ID, Claim::question);
    Accusations accusations = new Accusations(lookup);
    columns.add("accuses", NAME, c -> join(accusations.of(c), id -> lookup.entity(id).ar()));
    return new Table<>("claims", columns.all, lookup.all.facts().claims());
  }

  /** One verdict a row. */
  static Table<Verdict> verdicts(Lookup lookup) {
    Columns<Verdict> columns = new Columns<>();
    columns.add("question", ID, Verdict::question);
    columns.add("event", NAME, v -> asked(lookup, v, Question::event));
    columns.add("type", WORD, v -> asked(lookup, v, Question::type));
    columns.add("question_ar", SENTENCE, v -> lookup.question(v.question()).ar());
    columns.add("question_en", SENTENCE, v -> lookup.question(v.question()).en());
    columns.add("status", WORD, Verdict::status);
    columns.add("low", NUMBER, v -> v.value() == null ? null : v.value().low());
    columns.add("best", NUMBER, v -> v.value() == null ? null : v.value().best());
    columns.add("high", NUMBER, v -> v.value() == null ? null : v.value().high());
    columns.add("measure", WORD, v -> asked(lookup, v, Question::measure));
    columns.add("state", WORD, Verdict::state);
    columns.add("answer_ar", NAME, v -> said(lookup, v, "ar"));
    columns.add("answer_en", NAME, v -> said(lookup, v, "en"));
    columns.add("reliability", NUMBER, Verdict::reliability);
    columns.add("credibility", NUMBER, Verdict::credibility);
    columns.add("likelihood", WORD, Verdict::likelihood);
    columns.add("roots", NUMBER, v -> v.roots().size());
    columns.add("root_names", NAME, v -> lines(v.roots(), id -> lookup.root(id).ar()));
    columns.add("explanation_ar", SENTENCE, v -> v.explanation().ar());
    columns.add("explanation_en", SENTENCE, v -> v.explanation().en());
    columns.add("findings", NAME, v -> lines(v.findings(), id -> id));
    Accusations accusations = new Accusations(lookup);
    columns.add("accuses", NAME, v -> join(accusations.of(v), id -> lookup.entity(id).ar()));
    return new Table<>("verdicts", columns.all, lookup.all.verdicts());
  }

  private static final class Columns<T> {
    private final List<Table.Column<T>> all = new ArrayList<>();

    Columns<T> add(String key, int width, Function<T, Object> cell) {
      all.add(new Table.Column<>(key, width, cell));
      return this;
    }
  }

  private static String marked(Lookup lookup, Finding finding, Function<Mark, String> field) {
    Mark mark = lookup.marks.get(finding.id());
    return mark == null ? null : field.apply(mark);
  }

  private static String baseline(Lookup lookup, Finding finding) {
    return lookup.findings.containsKey(finding.id())
        ? marked(lookup, finding, Mark::baseline)
        : "absent";
  }

  private static Object of(Document document) {
    return document == null ? null : document.published();
  }

  private static String asked(Lookup lookup, Verdict verdict, Function<Question, String> field) {
    Question question = lookup.questions.get(verdict.question());
    return question == null ? null : field.apply(question);
  }

  private static String said(Lookup lookup, Verdict verdict, String lang) {
    Answer answer = lookup.answers.get(verdict.answer());
    return answer == null ? null : Words.in(lookup.says(answer), lang);
  }

  private static String offsets(Claim claim) {
    return claim.span().start() + "-" + claim.span().end();
  }

  /** Asks once for all columns of a row. */
  private static <K, V> Function<K, V> lastKept(Function<K, V> asked) {
    return new Function<>() {
      private K last;
      private V kept;

      @Override
      public V apply(K row) {
        if (row != last) {
          kept = asked.apply(row);
          last = row;
        }
        return kept;
      }
    };
  }

  private static <T> String lines(List<T> items, Function<T, String> column) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < items.size(); i++) {
      if (i > 0) {
        lines.append('\n');
      }
      String text = column.apply(items.get(i));
      appendOneLine(text == null ? "" : text.strip(), lines);
    }
    return lines.toString();
  }

  /** Every run of white space as one blank. */
  private static void appendOneLine(String text, StringBuilder line) {
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = c == ' ' || c >= '\t' && c <= '\r';
      if (!space) {
        line.append(c);
      } else if (!blank) {
        line.append(' ');
      }
      blank = space;
    }
  }

  private static <T> String join(List<T> items, Function<T, String> name) {
    return items.stream().map(name).filter(Objects::nonNull).collect(Collectors.joining(" > "));
  }
}
