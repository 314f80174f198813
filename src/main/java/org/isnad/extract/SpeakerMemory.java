package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.fact.Hop;
import org.isnad.fact.Orthography;

/** The speakers of a document so far, the last one last, for "he added" and "the source". */
final class SpeakerMemory {
  private static final Set<String> ISSUERS = Set.of("official", "group", "outlet");

  private final Annotated page;
  private final List<Speaker> memory = new ArrayList<>();

  SpeakerMemory(Annotated page) {
    this.page = page;
  }

  Speaker last() {
    return memory.isEmpty() ? null : memory.get(memory.size() - 1);
  }

  /** "The source" is the source spoken of before; a new speaker is remembered. */
  Speaker recall(Speaker speaker, boolean named, String verb) {
    if (!named) {
      return again(speaker, verb);
    }
    Token head = page.token(speaker.range().from());
    boolean definite =
        page.grammar.definiteJoined(head.folded()) || page.definite(speaker.range().from());
    if (definite && page.has(speaker.range().from(), "statement-head")) {
      for (int i = memory.size() - 1; i >= 0; i--) {
        if (ISSUERS.contains(memory.get(i).hop().kind())) {
          return again(memory.get(i), verb); // "the statement" is that of who spoke last
        }
      }
    }
    Speaker office = office(speaker);
    if (office != null) {
      return new Speaker(
          again(office, verb).hop(), office.head(), office.outlet(), speaker.range());
    }
    if (definite
        && speaker.hop().source() == null
        && speaker.range().to() - speaker.range().from() <= 4) {
      for (int i = memory.size() - 1; i >= 0; i--) {
        String name = " " + Orthography.fold(memory.get(i).hop().name()) + " ";
        if (memory.get(i).head().equals(speaker.head())
            || name.contains(" " + speaker.head() + " ")
            || name.contains(" " + page.grammar.article + speaker.head() + " ")) {
          Speaker known = memory.remove(i);
          memory.add(known);
          return new Speaker(
              again(known, verb).hop(), known.head(), known.outlet(), speaker.range());
        }
      }
    }
    remember(speaker);
    return speaker;
  }

  /** "The health office of the governorate": the one named before with its governorate. */
  private Speaker office(Speaker speaker) {
    int end = speaker.range().to() - 1;
    String last = page.token(end).folded();
    int head =
        page.has(end, "weak-place")
            ? page.grammar.preposition(last) == Preposition.BY ? end : end - 1
            : -1;
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

  private static Speaker again(Speaker speaker, String verb) {
    Hop hop = speaker.hop();
    return new Speaker(
        new Hop(hop.name(), hop.source(), hop.kind(), hop.party(), verb),
        speaker.head(),
        speaker.outlet(),
        speaker.range());
  }

  void remember(Speaker speaker) {
    memory.removeIf(known -> known.hop().name().equals(speaker.hop().name()));
    memory.add(speaker);
  }
}
