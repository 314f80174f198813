package org.isnad.extract;

import java.util.List;
import org.isnad.fact.Hop;

/**
 * Who says it in languages that put the subject in front: "X said (that) …", "…, X said", "…, said
 * X". Where no word or sign parts the speaker from what he says, what follows the verb is said.
 */
final class FrontSpeech {
  private static final int REACH = 8;

  private final Annotated page;
  private final Language language;
  private final Speakers speakers;
  private final SpeakerMemory memory;
  private final Scopes scopes;
  private final Utterance utterance;

  FrontSpeech(
      Annotated page,
      Language language,
      Speakers speakers,
      SpeakerMemory memory,
      Scopes scopes,
      Utterance utterance) {
    this.page = page;
    this.language = language;
    this.speakers = speakers;
    this.memory = memory;
    this.scopes = scopes;
    this.utterance = utterance;
  }

  /** Opens the scope of a verb of saying; gives back the token to go on from. */
  int verb(int from, int to, Mark mark, int first) {
    String word = page.words(mark.from(), mark.to());
    int clause = page.clauses.from(mark.from());
    int start = clause;
    while (start < mark.from() && skipped(start)) {
      start++;
    }
    boolean pronoun = start < mark.from() && page.has(start, "pronoun-subject");
    Speaker speaker = null;
    int end = mark.to();
    if (pronoun || start == mark.from() && page.has(mark.from() - 1, "and-word")) {
      speaker = memory.last();
    } else if (start < mark.from()) {
      speaker = speakers.at(start, mark.from(), word);
    } else {
      speaker = speakers.at(mark.to(), to, word);
      end = speaker == null ? end : speaker.range().to();
    }
    if (speaker == null) {
      return mark.to();
    }
    speaker = memory.recall(speaker, !pronoun, word);
    int content = behind(end, to);
    boolean ends = content >= to || closes(content);
    if (ends && clause > from) {
      close(first, from, clause, mark, speaker);
      return content;
    }
    if (ends) {
      return mark.to();
    }
    scopes.close(first, clause);
    boolean denies = mark.cls().equals("deny-verb");
    scopes.open(
        content,
        utterance.quoteEnd(content, to),
        scopes.hops(first, speaker, mark),
        denies || mark.cls().equals("doubt-verb"),
        modality(mark),
        mark.from());
    return content;
  }

  /** "…, the ministry said": what stands in front in the sentence is said. */
  private void close(int first, int from, int clause, Mark mark, Speaker speaker) {
    List<Hop> hops = speaker.outlet() ? List.of() : List.of(speaker.hop());
    for (Scope scope : scopes.since(first)) {
      if (scope.to() >= clause) {
        return; // somebody else is speaking already: "X said …, he added"
      }
    }
    scopes.open(from, clause, hops, mark.cls().equals("deny-verb"), modality(mark), mark.from());
  }

  private boolean skipped(int i) {
    return page.token(i).kind() == Token.Kind.SIGN
        || page.has(i, "clause-start")
        || page.has(i, "and-word")
        || page.has(i, "adverb")
        || page.time(i) != null;
  }

  /** Behind "that", a colon, or what tells when, where and to whom it was said. */
  private int behind(int from, int to) {
    int plain = from;
    boolean open = true;
    for (int i = from; i < Math.min(to, from + REACH); i++) {
      if (page.has(i, "that") || page.token(i).isSign(":")) {
        return i + 1;
      }
      Mark where = page.mark(i, "statement-noun");
      boolean aside = page.time(i) != null || page.has(i, "adverb") || page.has(i, "listener");
      if (open && (aside || where != null)) {
        plain = where == null ? i + 1 : where.to();
        i = plain - 1;
      } else {
        open = false;
      }
      if (page.figure(i) != null || page.any(i, language.lexicon.verbs())) {
        break;
      }
    }
    return plain;
  }

  private boolean closes(int i) {
    Token token = page.token(i);
    return token.kind() == Token.Kind.SIGN && !Signs.quote(token);
  }

  private static String modality(Mark mark) {
    return switch (mark.cls()) {
      case "allege-verb" -> "alleged";
      case "guess-verb", "doubt-verb" -> "likely";
      default -> null;
    };
  }
}
