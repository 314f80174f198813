package org.isnad.report;

import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.isnad.fact.Answer;
import org.isnad.fact.ById;
import org.isnad.fact.Claim;
import org.isnad.fact.Document;
import org.isnad.fact.Entity;
import org.isnad.fact.Event;
import org.isnad.fact.FactBase;
import org.isnad.fact.Figure;
import org.isnad.fact.Hop;
import org.isnad.fact.IdentityLink;
import org.isnad.fact.Mention;
import org.isnad.fact.Question;
import org.isnad.fact.Root;
import org.isnad.fact.Source;
import org.isnad.finding.Finding;
import org.isnad.finding.Mark;
import org.isnad.finding.RuleCard;
import org.isnad.finding.Text;
import org.isnad.finding.Verdict;
import org.isnad.finding.Verification;

/**
 * A verification by id. A report may come from a file that somebody edited, so an id that leads
 * nowhere is answered with null, or with itself where a name is asked for, and never fails.
 */
final class Lookup {
  /** The claims on one side of a finding, and the answer they give; null when they give none. */
  record Side(Answer answer, List<Claim> claims) {}

  final Verification all;
  final ById<Claim> claims;
  final Map<String, Document> documents;
  final Map<String, Answer> answers;
  final Map<String, Question> questions;
  final Map<String, Event> events;
  final Map<String, Source> sources;
  final Map<String, Entity> entities;
  final Map<String, Root> roots;
  final Map<String, IdentityLink> links;
  final ById<Finding> findings;
  final Map<String, RuleCard> rules;
  final Map<String, Mark> marks;

  /** The answer of the claim at each place, as its own place among all answers; -1 for none. */
  private final int[] answerOf;

  private final Map<String, List<Answer>> answersTo = new HashMap<>();
  private final Grouped<Finding> findingsByEvent;
  private final Grouped<Verdict> verdictsByEvent;
  private final Map<String, List<Finding>> findingsOf = new ConcurrentHashMap<>();
  private final Map<String, List<Verdict>> verdictsOf = new ConcurrentHashMap<>();

  /** The number of the finding at each place. */
  private final int[] numbers;

  private final List<Event> shown;

  /** The one made last, since several formats are made of one verification. */
  private static Reference<Lookup> last = new WeakReference<>(null);

  static synchronized Lookup of(Verification all) {
    Lookup before = last.get();
    if (before != null && before.all == all) {
      return before;
    }
    Lookup made = new Lookup(all);
    last = new WeakReference<>(made);
    return made;
  }

  Lookup(Verification all) {
    this.all = all;
    FactBase facts = all.facts();
    claims = by(facts.claims(), Claim::id);
    documents = by(facts.documents(), Document::id);
    answers = by(facts.answers(), Answer::id);
    questions = by(facts.questions(), Question::id);
    events = by(facts.events(), Event::id);
    sources = by(facts.sources(), Source::id);
    entities = by(facts.entities(), Entity::id);
    roots = by(facts.roots(), Root::id);
    links = by(facts.links(), IdentityLink::id);
    findings = by(all.findings(), Finding::id);
    rules = by(all.rules(), RuleCard::id);
    marks = by(all.review().marks(), Mark::finding);
    answerOf = new int[facts.claims().size()];
    Arrays.fill(answerOf, -1);
    for (int i = 0; i < facts.answers().size(); i++) {
      Answer answer = facts.answers().get(i);
      answersTo.computeIfAbsent(answer.question(), q -> new ArrayList<>(2)).add(answer);
      for (String id : answer.claims()) {
        int place = claims.place(id);
        if (place >= 0 && answerOf[place] < 0) {
          answerOf[place] = i;
        }
      }
    }
    findingsByEvent = new Grouped<>(all.findings(), finding -> top(finding.event()));
    verdictsByEvent = new Grouped<>(all.verdicts(), verdict -> topOf(verdict.question()));
    shown =
        events.values().stream()
            .filter(e -> top(e.id()).equals(e.id()))
            .sorted(
                Ranking.events(
                    all.findings(), f -> top(f.event()), e -> verdictsByEvent.count(e.id())))
            .toList();
    numbers = new int[all.findings().size()];
    int[] last = new int[1];
    Stream.concat(shown.stream().map(Event::id), Stream.of(""))
        .forEach(e -> findingsByEvent.places(e).forEach(place -> numbers[place] = ++last[0]));
  }

  private String topOf(String asked) {
    Question question = questions.get(asked);
    return top(question == null ? null : question.event());
  }

  /** Top events: those with findings of most weight first, then those with most verdicts. */
  List<Event> shown() {
    return shown;
  }

  /** The event to show something under: the top one, or the empty word for none. */
  String top(String event) {
    String at = event;
    for (int climbed = 0; climbed < 8 && at != null; climbed++) {
      Event known = events.get(at);
      if (known == null) {
        return "";
      }
      if (known.parent() == null || !events.containsKey(known.parent())) {
        return at;
      }
      at = known.parent();
    }
    return at == null ? "" : at;
  }

  /** Findings of a top event, or of no event when null; as sorted in the verification. */
  List<Finding> findingsOf(String event) {
    return findingsOf.computeIfAbsent(event == null ? "" : event, findingsByEvent::of);
  }

  /** Verdicts of a top event, or of no event when null; contested ones first. */
  List<Verdict> verdictsOf(String event) {
    return verdictsOf.computeIfAbsent(
        event == null ? "" : event,
        top -> {
          List<Verdict> verdicts = verdictsByEvent.of(top);
          verdicts.sort(Ranking.verdicts(questions));
          return verdicts;
        });
  }

  /** Whether an editor accepted the finding and its evidence is still the same. */
  boolean accepted(Finding finding) {
    Mark mark = marks.get(finding.id());
    return mark != null && "accept".equals(mark.decision());
  }

  /** Whether an editor dismissed the finding and its evidence is still the same. */
  boolean dismissed(Finding finding) {
    Mark mark = marks.get(finding.id());
    return mark != null && mark.dismissed();
  }

  /** The answer that a claim gives, or null. */
  Answer answerOf(String claim) {
    int place = claims.place(claim);
    int answer = place < 0 ? -1 : answerOf[place];
    return answer < 0 ? null : all.facts().answers().get(answer);
  }

  List<Answer> answersTo(String question) {
    return answersTo.getOrDefault(question, List.of());
  }

  /** The number a finding is shown under, from 1; 0 when it is not in the report. */
  int number(String finding) {
    int place = findings.place(finding);
    return place < 0 ? 0 : numbers[place];
  }

  /** The evidence of a finding, one side for each answer; the oldest side and words first. */
  List<Side> sides(Finding finding) {
    Map<String, List<Claim>> grouped = new LinkedHashMap<>();
    finding.answers().forEach(id -> grouped.put(id, new ArrayList<>()));
    for (String id : cited(finding)) {
      Claim claim = claims.get(id);
      if (claim != null) {
        Answer answer = answerOf(id);
        String key = answer != null && grouped.containsKey(answer.id()) ? answer.id() : "";
        grouped.computeIfAbsent(key, k -> new ArrayList<>()).add(claim);
      }
    }
    List<Side> sides = new ArrayList<>();
    grouped.forEach(
        (id, list) -> {
          if (!list.isEmpty()) {
            list.sort(byDay());
            sides.add(new Side(answers.get(id), List.copyOf(list)));
          }
        });
    sides.sort((a, b) -> byDay().compare(a.claims().get(0), b.claims().get(0)));
    return sides;
  }

  /** All claims of the sides of a finding, side by side. */
  List<Claim> words(Finding finding) {
    return sides(finding).stream().flatMap(side -> side.claims().stream()).toList();
  }

  /** The evidence of a finding by what it says, also where the finding compares no answers. */
  List<Side> said(Finding finding) {
    List<Side> said = new ArrayList<>();
    for (Side side : sides(finding)) {
      if (side.answer() != null) {
        said.add(side);
        continue;
      }
      Map<String, List<Claim>> grouped = new LinkedHashMap<>();
      for (Claim claim : side.claims()) {
        Answer answer = answerOf(claim.id());
        grouped
            .computeIfAbsent(answer == null ? claim.id() : answer.id(), k -> new ArrayList<>())
            .add(claim);
      }
      grouped.forEach((id, list) -> said.add(new Side(answers.get(id), List.copyOf(list))));
    }
    return said;
  }

  private Iterable<String> cited(Finding finding) {
    if (!finding.claims().isEmpty()) {
      return finding.claims();
    }
    LinkedHashSet<String> ids = new LinkedHashSet<>();
    finding.answers().stream()
        .map(answers::get)
        .filter(a -> a != null)
        .forEach(a -> ids.addAll(a.claims()));
    return ids;
  }

  /** What an answer says: its figure or state, or else whom or what it names. */
  Text says(Answer answer) {
    if (answer.value() != null && ofOnePerson(answer.question(), answer.value().lo())) {
      return Words.of("say.affirmed");
    }
    Text said = Words.says(answer);
    Claim claim = answer.claims().isEmpty() ? null : claims.get(answer.claims().get(0));
    if (claim == null || !said.equals(Words.of("say.affirmed"))) {
      return said;
    }
    Mention named =
        switch (answer.type()) {
          case "alias", "identity", "affiliation", "role" -> claim.object();
          case "responsibility", "cause" -> claim.subject();
          default -> null;
        };
    if (named == null) {
      return said;
    }
    return entities.containsKey(named.entity())
        ? entity(named.entity())
        : Words.same(or(named.text(), said.ar()));
  }

  Text source(String id) {
    Source source = sources.get(id);
    if (source == null) {
      return Words.same(id == null ? "" : id);
    }
    return new Text(or(source.nameEn(), source.name()), source.name());
  }

  /** A party, body, place or person by its name. */
  Text entity(String id) {
    Entity entity = entities.get(id);
    if (entity == null) {
      return Words.of("party." + id);
    }
    return new Text(or(entity.nameEn(), entity.name()), entity.name());
  }

  /** The two names that an identity link joins. */
  Text identity(String id) {
    IdentityLink link = links.get(id);
    if (link == null) {
      return Words.same(id);
    }
    Text left = entity(link.left());
    Text right = entity(link.right());
    return new Text(left.en() + " = " + right.en(), left.ar() + " = " + right.ar());
  }

  Text root(String id) {
    Root root = roots.get(id);
    if (root == null) {
      return source(id);
    }
    return root.source() != null && sources.containsKey(root.source())
        ? source(root.source())
        : Words.same(root.name());
  }

  /** The name of a hop: of the source when it is known, else the words of the article. */
  Text hop(Hop hop) {
    return hop.source() != null && sources.containsKey(hop.source())
        ? source(hop.source())
        : Words.same(hop.name());
  }

  /** The outlet that published the article a claim stands in. */
  Text outletOf(Claim claim) {
    Document document = documents.get(claim.document());
    return source(
        document != null
            ? document.outlet()
            : claim.attribution().isEmpty() ? null : claim.attribution().get(0).source());
  }

  /** The file a claim stands in. */
  String fileOf(Claim claim) {
    Document document = documents.get(claim.document());
    return document == null ? claim.document() : document.file();
  }

  Text event(Event event) {
    String name = or(event.name(), event.id());
    return new Text(or(event.nameEn(), name), name);
  }

  Text question(String id) {
    Question question = questions.get(id);
    if (question == null) {
      return Words.same(id);
    }
    String text = or(question.text(), question.id());
    return new Text(or(question.textEn(), text), text);
  }

  /** A question as a heading under its event, whose name need not be said again. */
  Text topic(String id) {
    Text topic = withoutEvent(id);
    String en = topic.en();
    boolean small = en != null && !en.isEmpty() && en.charAt(0) >= 'a' && en.charAt(0) <= 'z';
    return small
        ? new Text(Character.toUpperCase(en.charAt(0)) + en.substring(1), topic.ar())
        : topic;
  }

  private Text withoutEvent(String id) {
    Text whole = question(id);
    Question question = questions.get(id);
    Event event = question == null ? null : events.get(question.event());
    if (event == null) {
      return whole;
    }
    Text name = event(event);
    Text joints = Words.of("brief.joints");
    return new Text(
        without(whole.en(), name.en(), joints.en()), without(whole.ar(), name.ar(), joints.ar()));
  }

  /** The text without a name at its end and the words that joined the name to it. */
  private static String without(String text, String name, String joints) {
    if (!text.endsWith(name)) {
      return text;
    }
    String rest = text.substring(0, text.length() - name.length()).strip();
    for (String joint : joints.split("\\|")) {
      if (rest.endsWith(joint)) {
        rest = rest.substring(0, rest.length() - joint.length()).strip();
      }
    }
    return rest.isEmpty() ? text : rest;
  }

  /** What a verdict says: the best figure with its bounds, a state, or the answer that stands. */
  Text stands(Verdict verdict) {
    Verdict.Range value = verdict.value();
    if (value != null && ofOnePerson(verdict.question(), value.low())) {
      return Words.of("say.affirmed");
    }
    if (value != null) {
      Text range = Words.range(value.low(), value.high());
      boolean one =
          value.best() == null
              || Objects.equals(value.low(), value.high())
              || value.high() == null && value.best().equals(value.low());
      String best = one ? null : Figure.shown(value.best());
      return one ? range : new Text(best + " (" + range.en() + ")", best + " (" + range.ar() + ")");
    }
    if (verdict.state() != null) {
      return Words.of("state." + verdict.state());
    }
    Answer answer = answers.get(verdict.answer());
    return answer == null ? Words.same("") : says(answer);
  }

  /** Whether a figure only says that something befell the person whom the question names. */
  private boolean ofOnePerson(String id, BigDecimal figure) {
    Question question = questions.get(id);
    return question != null
        && question.actor() != null
        && "casualty".equals(question.topic())
        && figure != null
        && figure.compareTo(BigDecimal.ONE) == 0;
  }

  /** Names of the roots behind an answer, proven ones first, each once. */
  List<Text> rootsOf(Answer answer) {
    return Stream.concat(answer.roots().proven().stream(), answer.roots().possible().stream())
        .map(this::root)
        .distinct()
        .toList();
  }

  /** Oldest words first; what has no day comes last. */
  Comparator<Claim> byDay() {
    return Ranking.claims(documents);
  }

  static String or(String wanted, String instead) {
    return wanted == null || wanted.isBlank() ? instead : wanted;
  }

  private static <T> ById<T> by(List<T> list, Function<T, String> id) {
    return new ById<>(list, id);
  }
}
