package org.isnad.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.fact.Hop;
import org.isnad.fact.Orthography;

/** The speakers of a document so far, the last one last, for "he added" and "the source". */
final class SpeakerMemory {
  private static final Set<String> ISSUERS = Set.of("official", "group", "outlet");
  private static final Set<String> PUBLISHERS = Set.of("agency", "outlet", "media");
  private static final Set<String> UNNAMED = Set.of("anonymous", "witness");
  private static final int LONGEST_MENTION = 5;
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** No reader remembers more; a longer text is read no slower by the word. */
  private static final int MOST = 100;

  private final Annotated page;
  private final List<Speaker> memory = new ArrayList<>();
  private final Map<String, Set<String>> words = new HashMap<>();

  SpeakerMemory(Annotated page) {
    this.page = page;
  }

  Speaker last() {
    return memory.isEmpty() ? null : memory.get(memory.size() - 1);
  }

  /** "The source" is the source spoken of before; a new speaker is remembered. */
  Speaker recall(Speaker speaker, boolean named, String verb) {
    if (!named) {
      return speaker.saying(verb);
    }
    int from = speaker.range().from();
    if (last() != null && (page.has(from, "somebody-of") || same(speaker))) {
      Speaker last = again(last(), speaker, verb);
      if (page.has(from, "somebody-of")) {
        Hop hop = last.hop();
        String one = new SpeakerNames(page, null).one(hop.name());
        Hop single = new Hop(one, hop.source(), hop.kind(), hop.party(), verb);
        last = new Speaker(single, last.head(), last.outlet(), last.range(), last.through());
      }
      return last;
    }
    String first = page.token(from).folded();
    boolean definite =
        page.grammar.definiteJoined(first)
            || page.definite(from)
            || page.grammar.contractedJoined(first)
            || page.grammar.definite(Orthography.fold(speaker.hop().name()));
    if (definite && page.has(from, "statement-head")) {
      for (int i = memory.size() - 1; i >= 0; i--) {
        if (ISSUERS.contains(memory.get(i).hop().kind())) {
          return again(memory.get(i), speaker, verb); // "the statement" is that of who spoke last
        }
      }
    }
    Speaker office = office(speaker);
    if (office != null) {
      return office.saying(verb).at(speaker.range());
    }
    if (definite
        && speaker.hop().source() == null
        && speaker.range().to() - speaker.range().from() <= 4) {
      Speaker known = closest(speaker);
      if (known != null) {
        return again(known, speaker, verb);
      }
    }
    Speaker fuller = fuller(speaker);
    if (fuller != null) {
      return again(fuller, speaker, verb);
    }
    remember(speaker);
    return speaker;
  }

  private Speaker again(Speaker known, Speaker words, String verb) {
    memory.remove(known);
    memory.add(known);
    return known.saying(verb).at(words.range());
  }

  /** "The same source": whoever spoke last. */
  private boolean same(Speaker speaker) {
    for (int i = speaker.range().from() + 1; i <= speaker.range().to(); i++) {
      if (page.has(i, "same-word")) {
        return true;
      }
    }
    return false;
  }

  /** The one whose name holds the head and most of the other words, the last of several. */
  private Speaker closest(Speaker speaker) {
    Set<String> said = words(speaker);
    Speaker best = null;
    int most = 0;
    for (int i = memory.size() - 1; i >= 0; i--) {
      Speaker known = memory.get(i);
      Set<String> names = words(known);
      if (known.head().equals(speaker.head()) || names.contains(speaker.head())) {
        names = new HashSet<>(names);
        names.retainAll(said);
        if (names.size() > most && (names.size() > 1 || said.size() <= 1)) {
          best = known;
          most = names.size();
        }
      }
    }
    return best != null ? best : kindred(speaker, said.size());
  }

  /** "The source", "the agency" alone: the last unnamed speaker, the last who publishes. */
  private Speaker kindred(Speaker speaker, int words) {
    int at = speaker.range().from();
    Set<String> kinds =
        page.has(at, "speaker-media")
            ? PUBLISHERS
            : page.has(at, "speaker-anonymous") ? UNNAMED : Set.of();
    for (int i = memory.size() - 1; i >= 0 && words == 1; i--) {
      if (kinds.contains(memory.get(i).hop().kind())) {
        return memory.get(i);
      }
    }
    return null;
  }

  /** The person named before with more words: "X" of "the minister X". */
  private Speaker fuller(Speaker speaker) {
    if (!speaker.hop().kind().equals("named-person")) {
      return null;
    }
    Set<String> said = words(speaker);
    for (int i = memory.size() - 1; i >= 0; i--) {
      if (words(memory.get(i)).containsAll(said)) {
        return memory.get(i);
      }
    }
    return null;
  }

  /** A speaker of whose name one or more words, without a title, stand at the token, or null. */
  Speaker mentioned(int at, int limit) {
    Token token = at < limit ? page.token(at) : null;
    if (token == null || !token.isWord() || page.has(at, "speaker-anonymous")) {
      return null;
    }
    for (int i = memory.size() - 1; i >= 0; i--) {
      Set<String> names = words(memory.get(i));
      int to = at;
      while (to < Math.min(limit, at + LONGEST_MENTION)
          && names.contains(page.grammar.bare(page.token(to).folded()))) {
        to++;
      }
      boolean telling =
          page.grammar.definite(token.folded())
              || memory.get(i).hop().kind().equals("named-person")
                  && !page.has(at, "speaker-official");
      if (to > at && telling && complete(to, limit)) {
        return memory.get(i).at(new Range(at, to));
      }
    }
    return null;
  }

  /** Whether the words for somebody are over: no adjective tells him from another. */
  private boolean complete(int to, int limit) {
    if (to >= limit || !page.token(to).isWord()) {
      return true;
    }
    String next = page.token(to).folded();
    boolean another =
        page.grammar.definite(next) && page.ends(to, Ending.RELATED) && !page.has(to, "relative")
            || page.name(to) != null && page.time(to) == null;
    return !another && !page.has(to, "same-word");
  }

  /** "The health office of the governorate": the one named before with its governorate. */
  private Speaker office(Speaker speaker) {
    int end = speaker.range().to() - 1;
    boolean bound = page.grammar.preposition(page.token(end).folded()) == Preposition.BY;
    int head = page.has(end, "weak-place") ? bound ? end : end - 1 : -1;
    if (head <= speaker.range().from() || speaker.hop().source() != null) {
      return null;
    }
    String office = Orthography.fold(page.words(speaker.range().from(), head)) + " ";
    for (int i = memory.size() - 1; i >= 0; i--) {
      if (Orthography.fold(memory.get(i).hop().name()).startsWith(office)) {
        return memory.get(i);
      }
    }
    return null;
  }

  /** The folded words of his name; not to be changed. */
  private Set<String> words(Speaker speaker) {
    return words.computeIfAbsent(speaker.hop().name(), this::wordsOf);
  }

  private Set<String> wordsOf(String name) {
    Set<String> out = new HashSet<>();
    for (String word : BETWEEN.split(Orthography.fold(name))) {
      out.add(page.grammar.bare(word));
    }
    return out;
  }

  void remember(Speaker speaker) {
    memory.removeIf(known -> known.hop().name().equals(speaker.hop().name()));
    memory.add(speaker);
    if (memory.size() > MOST) {
      memory.remove(0);
    }
  }
}
