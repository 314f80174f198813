package org.isnad.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Tells from the names that a site gives to an element what is in it. */
final class BoxNames {
  /** What a name tells. */
  enum Kind {
    BESIDES,
    BODY,
    CAPTION,
    HEADLINE,
    LEAD
  }

  private static final int LONGEST = 400;
  private static final Pattern CUT =
      Pattern.compile("[^\\p{L}\\p{N}]+|(?<=\\p{Ll})(?=\\p{Lu})", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern HIDDEN =
      Pattern.compile("(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)");

  private final List<String> attributes;
  private final Set<String> states;
  private final Set<String> stateEnds;
  private final Set<String> boxTags;
  private final Map<Kind, Set<String>> whole = new HashMap<>();
  private final Map<Kind, List<String>> beginnings = new HashMap<>();
  private final Map<String, Set<Kind>> known = new HashMap<>();

  BoxNames(PageHints hints) {
    attributes = hints.strings("attributes");
    states = hints.words("states");
    stateEnds = hints.words("state_ends");
    boxTags = hints.words("box_tags");
    add(Kind.BESIDES, hints.words("boxes"));
    add(Kind.BODY, hints.words("bodies"));
    add(Kind.CAPTION, hints.words("captions"));
    add(Kind.HEADLINE, hints.words("headlines"));
    add(Kind.LEAD, hints.words("leads"));
  }

  private void add(Kind kind, Set<String> names) {
    Set<String> entries = new HashSet<>();
    List<String> open = new ArrayList<>();
    for (String name : names) {
      if (name.endsWith("*")) {
        open.add(name.substring(0, name.length() - 1));
      } else {
        entries.add(name);
      }
    }
    open.sort(null);
    whole.put(kind, entries);
    beginnings.put(kind, open);
  }

  /** All that the element's tag, names and state tell. */
  Set<Kind> of(Element element) {
    Set<Kind> kinds = new HashSet<>();
    if (boxTags.contains(element.normalName()) || hidden(element)) {
      kinds.add(Kind.BESIDES);
    }
    if (element.attributesSize() > 0) {
      for (String attribute : attributes) {
        String value = element.attr(attribute);
        if (!value.isEmpty() && value.length() <= LONGEST) {
          for (String name : value.strip().split("\\s+")) {
            kinds.addAll(judged(name));
          }
        }
      }
      if (element.attr("itemprop").equals("articleBody")) {
        kinds.add(Kind.BODY);
      }
    }
    return kinds;
  }

  private static boolean hidden(Element element) {
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || HIDDEN.matcher(element.attr("style").toLowerCase(Locale.ROOT)).find();
  }

  private Set<Kind> judged(String name) {
    Set<Kind> kinds = known.get(name);
    if (kinds == null) {
      kinds = judge(name);
      if (known.size() < 10_000) { // a hostile batch must not fill the memory with names
        known.put(name, kinds);
      }
    }
    return kinds;
  }

  private Set<Kind> judge(String name) {
    List<String> words = new ArrayList<>();
    for (String word : CUT.split(name)) {
      if (!word.isEmpty()) {
        words.add(word.toLowerCase(Locale.ROOT));
      }
    }
    Set<Kind> kinds = new HashSet<>();
    boolean state = !words.isEmpty() && stateEnds.contains(words.get(words.size() - 1));
    for (int at = 0; at < words.size(); at++) {
      String one = words.get(at);
      String two = at + 1 < words.size() ? one + " " + words.get(at + 1) : "";
      String three = at + 2 < words.size() ? two + " " + words.get(at + 2) : "";
      for (Kind kind : Kind.values()) {
        if ((kind != Kind.BESIDES || !state)
            && (is(kind, one) || is(kind, two) || is(kind, three))) {
          kinds.add(kind);
        }
      }
      state |= states.contains(one);
    }
    if (kinds.contains(Kind.BESIDES)) {
      // "related-post-content" is the content of a related post
      kinds.remove(Kind.BODY);
      kinds.remove(Kind.LEAD);
      kinds.remove(Kind.HEADLINE);
    }
    return Set.copyOf(kinds);
  }

  private boolean is(Kind kind, String words) {
    if (words.isEmpty()) {
      return false;
    }
    if (whole.get(kind).contains(words)) {
      return true;
    }
    for (String beginning : beginnings.get(kind)) {
      if (words.startsWith(beginning)) {
        return true;
      }
    }
    return false;
  }
}
