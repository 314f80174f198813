package org.isnad.ingest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the JSON-LD of a page says of its article: alone, in arrays, or in an @graph. */
final class LinkedData {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();

  /** Nodes looked at; a page with more says nothing of its article among them. */
  private static final int MOST = 50_000;

  private static final int SCRIPTS = 50;

  private final Map<String, JsonNode> byId = new HashMap<>();
  private final List<JsonNode> articles = new ArrayList<>();
  private final Set<String> types;
  private final Set<String> lists;
  private JsonNode article;

  LinkedData(Document page, PageHints hints, String pageTitle) {
    this.types = Set.copyOf(hints.strings("articles"));
    this.lists = Set.copyOf(hints.strings("lists"));
    int scripts = 0;
    for (Element script : page.select("script[type*=ld+json]")) {
      if (scripts++ < SCRIPTS) {
        read(script.data());
      }
    }
    choose(pageTitle);
  }

  /** A page may hold the data of several articles: its own shares words with its title. */
  private void choose(String pageTitle) {
    String title = pageTitle == null ? "" : key(pageTitle);
    for (JsonNode candidate : articles) {
      String headline = key(text(candidate.path("headline"), candidate.path("name")));
      boolean own = !headline.isEmpty() && (title.contains(headline) || headline.contains(title));
      if (own && !title.isEmpty()) {
        article = candidate;
        return;
      }
    }
    article = articles.isEmpty() ? null : articles.get(0);
  }

  private static String key(String text) {
    List<Line> lines = text == null ? List.of() : Line.of(text);
    return lines.isEmpty() ? "" : lines.get(0).key();
  }

  private void read(String json) {
    String clean = json.strip();
    clean = clean.replaceFirst("^(?:<!--|//<!\\[CDATA\\[|/\\*<!\\[CDATA\\[\\*/|<!\\[CDATA\\[)", "");
    clean = clean.replaceFirst("(?:-->|//\\]\\]>|/\\*\\]\\]>\\*/|\\]\\]>)$", "");
    try {
      walk(JSON.readTree(clean));
    } catch (JacksonException e) {
      // what a site writes wrong in its own data is no fault of its article
    }
  }

  private void walk(JsonNode top) {
    Deque<JsonNode> queue = new ArrayDeque<>();
    queue.add(top);
    for (int seen = 0; !queue.isEmpty() && seen < MOST; seen++) {
      JsonNode node = queue.poll();
      if (node.isArray()) {
        node.forEach(queue::add);
      } else if (node.isObject()) {
        String id = node.path("@id").asString("");
        if (!id.isEmpty() && node.size() > 1) {
          byId.putIfAbsent(id, node);
        }
        if (is(node, types)) {
          articles.add(node);
        }
        if (!is(node, lists)) {
          node.forEach(
              value -> {
                if (value.isContainer()) {
                  queue.add(value);
                }
              });
        }
      }
    }
  }

  private static boolean is(JsonNode node, Set<String> types) {
    JsonNode type = node.path("@type");
    if (type.isString()) {
      return types.contains(bare(type.stringValue()));
    }
    for (JsonNode one : type) {
      if (one.isString() && types.contains(bare(one.stringValue()))) {
        return true;
      }
    }
    return false;
  }

  private static String bare(String type) {
    return type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':')) + 1);
  }

  String headline() {
    return article == null ? null : text(article.path("headline"), article.path("name"));
  }

  String published() {
    return article == null
        ? null
        : text(article.path("datePublished"), article.path("dateCreated"));
  }

  String modified() {
    return article == null ? null : text(article.path("dateModified"));
  }

  String address() {
    if (article == null) {
      return null;
    }
    JsonNode page = article.path("mainEntityOfPage");
    return text(article.path("url"), page, page.path("@id"), page.path("url"));
  }

  String body() {
    return article == null ? null : text(article.path("articleBody"));
  }

  /** Whether the page says that not everybody may read all of it. */
  boolean closed() {
    JsonNode free = article == null ? null : article.path("isAccessibleForFree");
    return free != null && free.isValueNode() && free.asString("").equalsIgnoreCase("false");
  }

  /** The publisher's name, followed through an @id when it stands elsewhere in the data. */
  String publisher() {
    if (article == null) {
      return null;
    }
    for (String role : List.of("publisher", "sourceOrganization", "provider")) {
      JsonNode who = article.path(role);
      who = who.isArray() && !who.isEmpty() ? who.get(0) : who;
      if (who.isObject() && who.path("name").isMissingNode()) {
        who = byId.getOrDefault(who.path("@id").asString(""), who);
      }
      String name = who.isString() ? who.stringValue() : text(who.path("name"));
      if (name != null && !name.isBlank()) {
        return name.strip();
      }
    }
    return null;
  }

  private static String text(JsonNode... nodes) {
    for (JsonNode node : nodes) {
      JsonNode one = node.isArray() && !node.isEmpty() ? node.get(0) : node;
      if (one.isValueNode() && !one.isNull() && !one.asString("").isBlank()) {
        return Parser.unescapeEntities(one.asString(""), false);
      }
    }
    return null;
  }
}
