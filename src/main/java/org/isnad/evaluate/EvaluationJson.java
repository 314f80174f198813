package org.isnad.evaluate;

import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The figures and misses of an evaluation as one JSON object. */
final class EvaluationJson {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Evaluation evaluation;

  EvaluationJson(Evaluation evaluation) {
    this.evaluation = evaluation;
  }

  String text() {
    ObjectNode root = JSON.createObjectNode();
    root.put("articles", evaluation.articles());
    root.put("marked", evaluation.strict().marked());
    root.put("found", evaluation.strict().found());
    root.set("strict", score(evaluation.strict()));
    root.set("lenient", score(evaluation.lenient()));
    root.set("located", score(evaluation.located()));
    root.set("casualties", score(evaluation.casualties()));
    root.set("denials", score(evaluation.denials()));
    ObjectNode types = root.putObject("by_type");
    evaluation.byType().forEach((type, score) -> types.set(type, score(score)));
    ObjectNode attributes = root.putObject("attributes");
    for (Map.Entry<String, Score> attribute : evaluation.attributes().entrySet()) {
      attributes.put(
          attribute.getKey(),
          attribute.getKey().equals("event_pairwise_f1")
              ? attribute.getValue().f1()
              : attribute.getValue().recall());
    }
    root.put("figures", evaluation.figures().recall());
    root.put("uncertain_recall", evaluation.uncertain().recall());
    ArrayNode misses = root.putArray("misses");
    evaluation.misses().forEach(miss -> misses.add(miss(miss)));
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root);
  }

  private static ObjectNode score(Score score) {
    ObjectNode node = JSON.createObjectNode();
    node.put("precision", score.precision());
    node.put("recall", score.recall());
    node.put("f1", score.f1());
    node.put("right", score.right());
    node.put("found", score.found());
    node.put("marked", score.marked());
    return node;
  }

  private static ObjectNode miss(Miss miss) {
    ObjectNode node = JSON.createObjectNode();
    Excerpt excerpt = miss.excerpt();
    node.put("kind", miss.kind());
    node.put("file", miss.document().file());
    node.put("line", excerpt.line());
    node.put("start", miss.span().start());
    node.put("end", miss.span().end());
    node.put("sentence", excerpt.text());
    if (miss.gold() != null) {
      node.put("gold", miss.gold().line().id());
      node.put("gold_line", miss.gold().line().line());
      node.put("expected_type", miss.gold().line().type());
    }
    if (miss.claim() != null) {
      node.put("claim", miss.claim().id());
      node.put("found_type", miss.claim().type());
    }
    if (!miss.wrong().isEmpty()) {
      ObjectNode wrong = node.putObject("wrong");
      for (String attribute : miss.wrong()) {
        ObjectNode difference = wrong.putObject(attribute);
        difference.put("expected", miss.expected(attribute));
        difference.put("found", miss.found(attribute));
      }
    }
    return node;
  }
}
