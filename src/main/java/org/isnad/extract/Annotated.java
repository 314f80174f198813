package org.isnad.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.fact.Document;

/** One document with everything that was recognised in it before claims are looked for. */
final class Annotated {
  final Document document;
  final List<Token> tokens;
  final List<Map<String, Mark>> marks;
  final List<TimeSpan> times;
  final Clauses clauses;
  private final FigureSpan[] figureAt;
  private final TimeSpan[] timeAt;
  private final NameMark[] nameAt;

  Annotated(Document document, Language language) {
    this.document = document;
    this.tokens = Tokenizer.read(document.text());
    this.marks = language.lexicon.annotate(tokens);
    LocalDate published = document.published();
    this.times = language.times.read(tokens, published);
    this.clauses = new Clauses(tokens, marks, times, language.frames.cutting());
    timeAt = new TimeSpan[tokens.size()];
    for (TimeSpan time : times) {
      for (int i = time.from(); i < time.to(); i++) {
        timeAt[i] = time;
      }
    }
    nameAt = new NameMark[tokens.size()];
    figureAt = new FigureSpan[tokens.size()];
    for (NameMark name : language.names.find(tokens)) {
      if (common(name, language)) {
        continue;
      }
      if (name.to() == name.from() + 1
          && any(name.from(), language.lexicon.verbs())
          && !quoted(name.from())) {
        continue; // a verb of the language is rarely the one-word name that is spelled like it
      }
      for (int i = name.from(); i < name.to(); i++) {
        nameAt[i] = name;
      }
    }
    for (FigureSpan figure : language.figures.read(tokens, times)) {
      if (!bare(figure) || name(figure.from()) == null) {
        for (int i = figure.from(); i < figure.to(); i++) {
          figureAt[i] = figure;
        }
      }
    }
  }

  /**
   * A place of one word that is also a word of the language ("many", "pictures") is meant only
   * behind a word for a place or a preposition of place.
   */
  private boolean common(NameMark name, Language language) {
    int i = name.from();
    boolean word =
        name.to() == i + 1
            && language.isPlace(name)
            && !has(i, "weak-place")
            && (marks.get(i).size() > 0 || language.counts(tokens.get(i).folded()));
    return word && !(i > 0 && (has(i - 1, "place-head") || has(i - 1, "place-preposition")));
  }

  private boolean quoted(int i) {
    return i > 0 && Names.quote(tokens.get(i - 1));
  }

  /** A noun without a number, which may be (a word of) a name instead: سوريا. */
  private static boolean bare(FigureSpan figure) {
    return figure.kind() == FigureSpan.Kind.SINGULAR || figure.kind() == FigureSpan.Kind.PLURAL;
  }

  Token token(int i) {
    return tokens.get(i);
  }

  boolean has(int i, String cls) {
    return i >= 0 && i < marks.size() && marks.get(i).containsKey(cls);
  }

  Mark mark(int i, String cls) {
    return i >= 0 && i < marks.size() ? marks.get(i).get(cls) : null;
  }

  boolean any(int i, Set<String> classes) {
    if (i < 0 || i >= marks.size()) {
      return false;
    }
    for (String cls : marks.get(i).keySet()) {
      if (classes.contains(cls)) {
        return true;
      }
    }
    return false;
  }

  /** The figure that covers the token, or null. */
  FigureSpan figure(int i) {
    return i >= 0 && i < figureAt.length ? figureAt[i] : null;
  }

  /** The time that covers the token, or null. */
  TimeSpan time(int i) {
    return i >= 0 && i < timeAt.length ? timeAt[i] : null;
  }

  /** The registry name that covers the token, or null. */
  NameMark name(int i) {
    return i >= 0 && i < nameAt.length ? nameAt[i] : null;
  }

  /** First token of the sentence that holds the token. */
  int sentenceFrom(int i) {
    int from = i;
    while (from > 0 && tokens.get(from - 1).sentence() == tokens.get(i).sentence()) {
      from--;
    }
    return from;
  }

  /** One past the last token of the sentence that holds the token. */
  int sentenceTo(int i) {
    int to = i;
    while (to < tokens.size() && tokens.get(to).sentence() == tokens.get(i).sentence()) {
      to++;
    }
    return to;
  }

  /** First token of the paragraph (line) that holds the token. */
  int paragraphFrom(int i) {
    int line = document.text().lastIndexOf('\n', tokens.get(i).start());
    int from = i;
    while (from > 0 && tokens.get(from - 1).start() > line) {
      from--;
    }
    return from;
  }

  /** The words of a token range as they stand in the text. */
  String words(int from, int to) {
    return from >= to
        ? ""
        : document.text().substring(tokens.get(from).start(), tokens.get(to - 1).end());
  }
}
