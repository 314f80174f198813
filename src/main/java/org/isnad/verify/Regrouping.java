package org.isnad.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.fact.Answer;
import org.isnad.fact.Claim;
import org.isnad.fact.IdentityLink;
import org.isnad.fact.Mention;
import org.isnad.fact.Question;

/**
 * The claims that are left, under the questions and answers they give now: who counts as one person
 * is decided by the links that are left.
 */
final class Regrouping {
  private final FactIndex index;
  private final Persons persons;
  private final List<IdentityLink> links = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final Map<String, Question> questions = new TreeMap<>();
  private final List<Answer> answers = new ArrayList<>();

  /** A claim under its answer. */
  private record Said(Answer before, String question, String actor, String target) {}

  Regrouping(FactIndex index, List<Claim> left, List<IdentityLink> kept) {
    this.index = index;
    this.persons = new Persons(index, kept);
    kept.forEach(link -> links.add(persons.now(link)));
    Map<String, Answer> answerOf = new HashMap<>();
    index.base.answers().forEach(a -> a.claims().forEach(c -> answerOf.put(c, a)));
    Map<String, List<Claim>> byAnswer = new TreeMap<>();
    Map<String, Said> said = new HashMap<>();
    for (Claim claim : left) {
      Claim now = asked(claim);
      claims.add(now);
      Answer answer = answerOf.get(claim.id());
      if (answer != null) {
        Said one =
            new Said(
                answer,
                now.question(),
                now(answer.actor(), claim.subject(), claim.object()),
                now(answer.target(), claim.object(), null));
        String id = id(one);
        said.put(id, one);
        byAnswer.computeIfAbsent(id, a -> new ArrayList<>()).add(now);
      }
    }
    AnswerParts parts = new AnswerParts(index);
    byAnswer.forEach(
        (id, group) -> {
          Said one = said.get(id);
          answers.add(
              parts.of(
                  id,
                  one.before(),
                  one.question(),
                  one.actor(),
                  one.target(),
                  group,
                  answers.size()));
        });
    Set<String> asked = Set.copyOf(questions.keySet());
    questions.replaceAll(
        (id, q) -> q.within(q.parents().stream().filter(asked::contains).toList()));
  }

  List<Claim> claims() {
    return claims;
  }

  List<Question> questions() {
    return List.copyOf(questions.values());
  }

  List<Answer> answers() {
    return answers;
  }

  List<IdentityLink> links() {
    return links;
  }

  private Claim asked(Claim claim) {
    Question question = claim.question() == null ? null : index.questions.get(claim.question());
    if (question == null) {
      return claim;
    }
    String actor = now(question.actor(), claim.subject(), claim.object());
    String target = now(question.target(), claim.object(), null);
    boolean same =
        Objects.equals(actor, question.actor()) && Objects.equals(target, question.target());
    String id =
        same
            ? question.id()
            : "q-" + Hash.of(List.of(question.id(), "" + actor, "" + target)).substring(0, 10);
    questions.putIfAbsent(id, same ? question : Persons.of(question, id, actor, target));
    return same ? claim : claim.linked(claim.root(), claim.event(), claim.subevent(), id);
  }

  private static String id(Said said) {
    Answer answer = said.before();
    boolean same =
        Objects.equals(answer.question(), said.question())
            && Objects.equals(answer.actor(), said.actor())
            && Objects.equals(answer.target(), said.target());
    return same
        ? answer.id()
        : "a-"
            + Hash.of(
                    List.of(
                        answer.id(), "" + said.question(), "" + said.actor(), "" + said.target()))
                .substring(0, 10);
  }

  /** Whom an id stands for now, when one of the mentions was the reason that it stood there. */
  private String now(String id, Mention first, Mention second) {
    for (Mention mention : new Mention[] {first, second}) {
      String entity = mention == null ? null : mention.entity();
      if (id != null && entity != null && id.equals(persons.before(entity))) {
        return persons.now(entity);
      }
    }
    return id;
  }
}
