package org.isnad.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.isnad.fact.Claim;
import org.isnad.fact.Question;
import org.isnad.finding.Finding;
import org.isnad.finding.Verdict;
import org.isnad.finding.Verification;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an {@code expected.json} promises, held against a run.
 *
 * <p>{@code findings}: a rule, its kind and severity, the files cited and words that cited quotes
 * hold. {@code verdicts}: a question by type, actor, side and words, and what stands for it; a
 * field that is left out is not promised, a null is. {@code apart}: two claims, by file and words,
 * that no finding and no question may hold together.
 */
final class Promises {
  private final JsonNode expected;
  private final Verification run;
  private final Map<String, String> files = new HashMap<>();
  private final Map<String, Claim> claims = new HashMap<>();

  private Promises(JsonNode expected, Verification run) {
    this.expected = expected;
    this.run = run;
    run.facts().documents().forEach(d -> files.put(d.id(), d.file()));
    run.facts().claims().forEach(c -> claims.put(c.id(), c));
  }

  static Promises read(Path file, Verification run) throws IOException {
    return new Promises(JsonMapper.shared().readTree(Files.readString(file)), run);
  }

  int findings() {
    return expected.get("findings").size();
  }

  int verdicts() {
    return expected.get("verdicts").size();
  }

  List<String> missingFindings() {
    List<String> missing = new ArrayList<>();
    for (JsonNode promise : expected.get("findings")) {
      if (run.findings().stream().noneMatch(finding -> keeps(finding, promise))) {
        missing.add(promise.get("what").asString() + ": " + nearest(promise));
      }
    }
    return missing;
  }

  private boolean keeps(Finding finding, JsonNode promise) {
    if (!finding.rule().equals(promise.get("rule").asString())) {
      return false;
    }
    List<Claim> cited = finding.claims().stream().map(claims::get).toList();
    return finding.kind().equals(promise.get("kind").asString())
        && finding.severity().equals(promise.get("severity").asString())
        && texts(promise, "files").stream()
            .allMatch(file -> cited.stream().anyMatch(c -> file(c).equals(file)))
        && texts(promise, "quotes").stream()
            .allMatch(words -> cited.stream().anyMatch(c -> c.quote().contains(words)))
        && texts(promise, "says").stream()
            .allMatch(words -> finding.explanation().en().contains(words));
  }

  /** What the rule did say, so that a reader sees how far off it is. */
  private String nearest(JsonNode promise) {
    String rule = promise.get("rule").asString();
    List<String> said = new ArrayList<>();
    for (Finding finding : run.findings()) {
      if (finding.rule().equals(rule)) {
        List<String> cited = new ArrayList<>();
        finding.claims().forEach(id -> cited.add(told(claims.get(id))));
        said.add(finding.kind() + ", " + finding.severity() + ", citing " + cited);
      }
    }
    return said.isEmpty() ? rule + " says nothing" : rule + " says only " + said;
  }

  List<String> missingVerdicts() {
    Map<String, Verdict> verdicts = new HashMap<>();
    run.verdicts().forEach(v -> verdicts.put(v.question(), v));
    List<String> missing = new ArrayList<>();
    for (JsonNode promise : expected.get("verdicts")) {
      List<Verdict> asked =
          run.facts().questions().stream()
              .filter(question -> asks(question, promise))
              .map(question -> verdicts.get(question.id()))
              .filter(Objects::nonNull)
              .toList();
      if (asked.stream().noneMatch(verdict -> stands(verdict, promise))) {
        List<String> said = asked.stream().map(Promises::told).toList();
        missing.add(promise.get("what").asString() + ": found " + said);
      }
    }
    return missing;
  }

  private static boolean asks(Question question, JsonNode promise) {
    return same(promise, "type", question.type())
        && same(promise, "actor", question.actor())
        && same(promise, "side", question.side())
        && texts(promise, "question").stream().allMatch(question.textEn()::contains);
  }

  private static boolean stands(Verdict verdict, JsonNode promise) {
    Verdict.Range value =
        verdict.value() == null ? Verdict.Range.whole(null, null, null) : verdict.value();
    return same(promise, "status", verdict.status())
        && same(promise, "state", verdict.state())
        && same(promise, "low", value.low())
        && same(promise, "best", value.best())
        && same(promise, "high", value.high())
        && same(promise, "reliability", verdict.reliability())
        && same(promise, "credibility", verdict.credibility())
        && (!promise.has("roots") || promise.get("roots").asInt() == verdict.roots().size());
  }

  private static String told(Verdict v) {
    return v.status()
        + " "
        + v.value()
        + " "
        + v.state()
        + " "
        + v.reliability()
        + v.credibility()
        + ", roots "
        + v.roots();
  }

  List<String> wronglyJoined() {
    List<String> joined = new ArrayList<>();
    for (JsonNode pair : expected.get("apart")) {
      Set<String> left = matching(pair.get("left"));
      Set<String> right = matching(pair.get("right"));
      String what = pair.get("what").asString();
      for (Finding finding : run.findings()) {
        if (meets(finding.claims(), left) && meets(finding.claims(), right)) {
          joined.add(what + ": joined by " + finding.rule() + ": " + finding.explanation().en());
        }
      }
      Set<String> asked = questions(left);
      asked.retainAll(questions(right));
      if (!asked.isEmpty()) {
        joined.add(what + ": of one question, " + asked);
      }
    }
    return joined;
  }

  /** How many pairs a run could have joined at all. */
  int pairsSeen() {
    int seen = 0;
    for (JsonNode pair : expected.get("apart")) {
      boolean both =
          !matching(pair.get("left")).isEmpty() && !matching(pair.get("right")).isEmpty();
      seen += both ? 1 : 0;
    }
    return seen;
  }

  private Set<String> matching(JsonNode side) {
    Set<String> found = new HashSet<>();
    for (Claim claim : run.facts().claims()) {
      if (file(claim).equals(side.get("file").asString())
          && texts(side, "quotes").stream().anyMatch(claim.quote()::contains)) {
        found.add(claim.id());
      }
    }
    return found;
  }

  private Set<String> questions(Set<String> ids) {
    Set<String> found = new HashSet<>();
    for (String id : ids) {
      if (claims.get(id).question() != null) {
        found.add(claims.get(id).question());
      }
    }
    return found;
  }

  private static boolean meets(Collection<String> cited, Set<String> wanted) {
    return cited.stream().anyMatch(wanted::contains);
  }

  private String file(Claim claim) {
    return files.get(claim.document());
  }

  private String told(Claim claim) {
    return file(claim) + " «" + claim.quote() + "»";
  }

  /** A field that is left out is not promised; null is a promise. */
  private static boolean same(JsonNode promise, String field, Object found) {
    if (!promise.has(field)) {
      return true;
    }
    JsonNode wanted = promise.get(field);
    return wanted.isNull()
        ? found == null
        : found != null && wanted.asString().equals(String.valueOf(found));
  }

  private static List<String> texts(JsonNode node, String field) {
    List<String> texts = new ArrayList<>();
    if (node.has(field)) {
      node.get(field).forEach(text -> texts.add(text.asString()));
    }
    return texts;
  }
}
