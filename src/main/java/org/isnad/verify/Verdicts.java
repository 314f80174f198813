package org.isnad.verify;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.isnad.checkpoint.PackedRecords;
import org.isnad.fact.Answer;
import org.isnad.fact.ById;
import org.isnad.fact.Claim;
import org.isnad.fact.Event;
import org.isnad.fact.Question;
import org.isnad.finding.Finding;
import org.isnad.finding.Text;
import org.isnad.finding.Verdict;

/** What stands for each question, after the findings. */
final class Verdicts {
  /** Others beyond these are in the report, not in the sentence. */
  private static final int OTHERS = 3;

  static final String NOT_SEARCHED = "not searched";

  private final FactIndex index;
  private final Policy policy;
  private final Phrases phrases;
  private final Naming names;
  private final boolean told;
  private final Map<String, Weight> weights;
  private final Map<String, List<Weight>> byQuestion = new HashMap<>();
  private final Map<String, List<Bearing>> findings = new HashMap<>();
  private final Set<String> superseded = new HashSet<>();

  /** Event and side to the people who are told by name among its dead. */
  private final Map<String, Set<String>> dead = new HashMap<>();

  private final List<Verdict> verdicts;

  Verdicts(FactIndex index, Tables tables, List<Finding> said) {
    this(index, tables, said, true);
  }

  /**
   * With or without the paragraph of each verdict.
   *
   * @param told whether somebody will read them
   */
  Verdicts(FactIndex index, Tables tables, List<Finding> said, boolean told) {
    this.index = index;
    this.told = told;
    this.policy = tables.policy();
    this.phrases = tables.phrases();
    this.names = new Naming(index, phrases);
    List<Weight> all =
        each(index.base.answers()).map(a -> Weight.of(a, index, policy.interests())).toList();
    this.weights = new ById<>(all, w -> w.answer().id());
    for (Weight weight : all) {
      Answer answer = weight.answer();
      byQuestion.computeIfAbsent(answer.question(), q -> new ArrayList<>(2)).add(weight);
      boolean died = answer.type().equals("killed") && weight.stated() && !weight.denied();
      if (died && answer.actor() != null) {
        String side = answer.event() + "|" + answer.side();
        dead.computeIfAbsent(side, s -> new TreeSet<>()).add(answer.actor());
      }
    }
    said.forEach(this::add);
    List<Question> asked =
        index.base.questions().stream().filter(q -> byQuestion.containsKey(q.id())).toList();
    verdicts =
        told
            ? PackedRecords.of(Verdict.class, asked, this::verdict)
            : asked.stream().map(this::verdict).toList();
  }

  /** What is told is much, and is worked out side by side; its order stays. */
  private <T> Stream<T> each(List<T> facts) {
    return told ? facts.parallelStream() : facts.stream();
  }

  /** Sorted by question. */
  List<Verdict> all() {
    return verdicts;
  }

  List<Event> gradedEvents() {
    return new Grades(index, policy, weights.values(), verdicts).events();
  }

  private void add(Finding finding) {
    Set<String> questions = new TreeSet<>();
    LocalDate last = null;
    for (String id : finding.answers()) {
      Answer answer = index.answers.get(id);
      questions.add(answer.question());
      LocalDate told = told(answer);
      if (told != null && (last == null || told.isAfter(last))) {
        last = told;
      }
    }
    for (String id : finding.claims()) {
      Claim claim = index.claims.get(id);
      if (claim != null && claim.question() != null) {
        questions.add(claim.question());
      }
    }
    Bearing bearing = Bearing.of(finding, weights);
    questions.forEach(q -> findings.computeIfAbsent(q, x -> new ArrayList<>(2)).add(bearing));
    if (finding.kind().equals("update") && last != null) {
      for (String id : finding.answers()) {
        Answer old = index.answers.get(id);
        if (told(old) != null && told(old).isBefore(last) && followed(old, finding, last)) {
          superseded.add(id);
        }
      }
    }
  }

  /** The day that dates an answer: a toll is as old as its first report, however often repeated. */
  private static LocalDate told(Answer answer) {
    return answer.topic().equals("casualty") ? answer.firstReported() : answer.lastReported();
  }

  /** Whether the update brings a later answer of the same course, or to the same toll. */
  private boolean followed(Answer old, Finding update, LocalDate last) {
    for (String id : update.answers()) {
      Answer late = index.answers.get(id);
      boolean same =
          old.topic().equals("course")
              ? late.topic().equals("course")
              : late.type().equals(old.type())
                  && Objects.equals(late.actor(), old.actor())
                  && Objects.equals(late.side(), old.side());
      if (same && last.equals(told(late))) {
        return true;
      }
    }
    return false;
  }

  /** How many of the dead that a question counts are told by name. */
  private int named(Question question) {
    boolean all =
        question.type().equals("killed")
            && question.actor() == null
            && question.category() == null
            && question.subevent() == null;
    return all ? dead.getOrDefault(question.event() + "|" + question.side(), Set.of()).size() : 0;
  }

  private Verdict verdict(Question question) {
    List<Bearing> about = findings.getOrDefault(question.id(), List.of());
    Standing standing = new Standing(byQuestion.get(question.id()), superseded, about);
    Answer answer = standing.best().answer();
    Table.Row row = policy.verdicts().decide(standing.situation());
    String status = row.cell("status");
    String credibility = row.cell("credibility");
    String likelihood =
        policy
            .likelihood()
            .decide(Map.of("status", status, "credibility", credibility))
            .cell("words");
    Set<String> roots = new TreeSet<>(Slots.rootsOf(answer, index));
    return new Verdict(
        question.id(),
        status,
        answer.id(),
        standing.range(named(question)),
        answer.state(),
        standing.best().letter(),
        credibility,
        likelihood,
        List.copyOf(roots),
        about.stream().map(Bearing::finding).sorted().distinct().toList(),
        NOT_SEARCHED,
        told ? explain(question, standing, row, about.size()) : FindingMaker.SILENCE);
  }

  private Text explain(Question question, Standing standing, Table.Row row, int findings) {
    Answer answer = standing.best().answer();
    Text sources =
        answer.roots().count() == 0
            ? phrases.get("verdict.nobody")
            : names.sources(Slots.rootsOf(answer, index), answer.claims());
    Text line =
        phrases.fill(
            "verdict.line",
            "question",
            names.question(question.id()),
            "value",
            Slots.fill(answer, "value", names, index),
            "status",
            phrases.get("status." + row.cell("status")),
            "why",
            new Text(row.cell("why_en"), row.cell("why_ar")),
            "sources",
            sources);
    List<Text> others = new ArrayList<>();
    for (Weight other : standing.others()) {
      if (others.size() < OTHERS) {
        others.add(
            phrases.fill(
                "verdict.other",
                "value",
                Slots.fill(other.answer(), "value", names, index),
                "sources",
                names.sources(Slots.rootsOf(other.answer(), index), other.answer().claims())));
      }
    }
    if (!others.isEmpty()) {
      line = join(line, phrases.fill("verdict.others", "others", phrases.join(others)));
    }
    return findings == 0 ? line : join(line, phrases.fill("verdict.findings", "n", findings));
  }

  private static Text join(Text left, Text right) {
    return new Text(left.en() + " " + right.en(), left.ar() + " " + right.ar());
  }
}
