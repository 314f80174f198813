package org.isnad.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.fact.Claim;
import org.isnad.fact.Entity;
import org.isnad.fact.Mention;
import org.isnad.fact.Orthography;

/** By which names the articles call somebody, and which outlets use which. */
final class Callings {
  /** Words of a mention up to which it is a name; what is longer describes. */
  private static final int WORDS = 5;

  /** Letters that may be joined before a name: an article, a conjunction and a preposition. */
  private static final int JOINED = 3;

  /** A spelling and the ids of the outlets that use it, in order of their articles. */
  record Called(String name, Set<String> outlets, int claims) {}

  private Callings() {}

  /** Most used spelling first. */
  static List<Called> of(Lookup lookup, Actor actor) {
    List<String[]> known = known(actor);
    Map<String, String> spelt = new HashMap<>();
    Map<String, Set<String>> outlets = new HashMap<>();
    Map<String, Integer> counts = new HashMap<>();
    for (Claim claim : actor.claims()) {
      for (Mention mention : new Mention[] {claim.subject(), claim.object()}) {
        String name =
            mention != null && actor.is(mention.entity()) ? name(mention.text(), known) : null;
        if (name != null) {
          String key = Orthography.strict(name);
          var document = lookup.documents.get(claim.document());
          spelt.putIfAbsent(key, name);
          counts.merge(key, 1, Integer::sum);
          outlets
              .computeIfAbsent(key, k -> new LinkedHashSet<>())
              .add(document == null ? null : document.outlet());
        }
      }
    }
    List<Called> called = new ArrayList<>();
    spelt.forEach((key, name) -> called.add(new Called(name, outlets.get(key), counts.get(key))));
    called.sort(Comparator.comparingInt((Called c) -> -c.claims()).thenComparing(Called::name));
    return called;
  }

  private static List<String[]> known(Actor actor) {
    List<String[]> known = new ArrayList<>();
    List<Entity> entities = new ArrayList<>(actor.others());
    entities.add(0, actor.shown());
    for (Entity entity : entities) {
      Set<String> names = new LinkedHashSet<>(entity.names());
      names.add(String.valueOf(entity.name()));
      for (String name : names) {
        String[] words = words(Orthography.fold(String.valueOf(name)));
        if (words.length > 0) {
          known.add(words);
        }
      }
    }
    known.sort(Comparator.comparingInt((String[] words) -> -words.length));
    return known;
  }

  /**
   * The known name inside a mention as it is spelt there, else the mention itself if it is short.
   */
  private static String name(String text, List<String[]> known) {
    String[] words = words(String.valueOf(text));
    String[] folded = new String[words.length];
    for (int i = 0; i < words.length; i++) {
      folded[i] = Orthography.fold(words[i]);
    }
    for (String[] name : known) {
      for (int at = 0; at + name.length <= words.length; at++) {
        int joined = joined(folded, at, name);
        if (joined >= 0) {
          words[at] = without(words[at], joined);
          return String.join(" ", List.of(words).subList(at, at + name.length));
        }
      }
    }
    return words.length == 0 || words.length > WORDS ? null : String.join(" ", words);
  }

  /** How many letters stand before the name that begins at this word; negative when none does. */
  private static int joined(String[] folded, int at, String[] name) {
    int before = folded[at].length() - name[0].length();
    if (before < 0 || before > JOINED || !folded[at].endsWith(name[0])) {
      return -1;
    }
    for (int i = 1; i < name.length; i++) {
      if (!name[i].equals(folded[at + i])) {
        return -1;
      }
    }
    return before;
  }

  /** A word without so many letters at its beginning and the marks on them. */
  private static String without(String word, int letters) {
    int at = 0;
    for (int left = letters; at < word.length(); at++) {
      int folded = Orthography.fold(word.substring(at, at + 1)).length();
      if (left == 0 && folded > 0) {
        break;
      }
      left -= folded;
    }
    return word.substring(letters == 0 ? 0 : at);
  }

  /** Words without the marks that quote and part them. */
  private static String[] words(String text) {
    List<String> words = new ArrayList<>();
    int from = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside = i < text.length() && inside(text.charAt(i));
      if (inside && from < 0) {
        from = i;
      } else if (!inside && from >= 0) {
        words.add(text.substring(from, i));
        from = -1;
      }
    }
    return words.toArray(String[]::new);
  }

  private static boolean inside(char c) {
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || c == '\u0640'
        || c == '\u2588' // what covers a name that was taken away
        || c == '\''
        || c == '-';
  }
}
