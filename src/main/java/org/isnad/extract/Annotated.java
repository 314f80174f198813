package org.isnad.extract;

import java.time.LocalDate;
import java.util.List;
import org.isnad.fact.Document;

/** One document with everything that was recognised in it before claims are looked for. */
final class Annotated {
  /** Further back, nothing is taken over from a text that never breaks its lines. */
  private static final int LONGEST_PARAGRAPH = 500;

  final Morphology grammar;
  final Document document;
  final List<Token> tokens;
  final Marks marks;
  final String article;
  private final NumberText text;
  final List<TimeSpan> times;
  final Clauses clauses;
  private final FigureSpan[] figureAt;
  private final TimeSpan[] timeAt;
  private final NameMark[] nameAt;
  private int[] sentenceFrom;
  private int[] sentenceTo;
  private int[] paragraphFrom;

  Annotated(Document document, Language language) {
    this.grammar = language.grammar;
    this.document = document;
    this.article = document.text();
    this.tokens = Tokenizer.read(article);
    this.text = new NumberText(tokens, grammar);
    this.marks = language.lexicon.annotate(text);
    bounds();
    nouns(language.lexicon.verbs());
    LocalDate published = document.published();
    this.times =
        language.times.read(text, Reckoning.news(published)).stream()
            .filter(time -> !relative(time))
            .toList();
    this.clauses = new Clauses(grammar, tokens, marks, times, language.frames.cutting());
    timeAt = new TimeSpan[tokens.size()];
    for (TimeSpan time : times) {
      for (int i = time.from(); i < time.to(); i++) {
        timeAt[i] = time;
      }
    }
    nameAt = new NameMark[tokens.size()];
    figureAt = new FigureSpan[tokens.size()];
    Homographs homographs = new Homographs(tokens, marks, language);
    for (NameMark name : language.names.find(tokens)) {
      if (!homographs.named(name)) {
        continue;
      }
      for (int i = name.from(); i < name.to(); i++) {
        nameAt[i] = name;
      }
    }
    for (FigureSpan figure : language.figures.read(text, times)) {
      if (!bare(figure) || name(figure.from()) == null) {
        for (int i = figure.from(); i < figure.to(); i++) {
          figureAt[i] = figure;
        }
      }
    }
    Asides.mark(tokens, marks);
  }

  private void bounds() {
    int count = tokens.size();
    sentenceFrom = new int[count];
    sentenceTo = new int[count];
    paragraphFrom = new int[count];
    for (int i = 0; i < count; i++) {
      boolean goesOn = i > 0 && tokens.get(i - 1).sentence() == tokens.get(i).sentence();
      sentenceFrom[i] = goesOn ? sentenceFrom[i - 1] : i;
      paragraphFrom[i] = i > 0 && !broken(i) ? paragraphFrom[i - 1] : i;
    }
    for (int i = count - 1; i >= 0; i--) {
      boolean goesOn = i + 1 < count && tokens.get(i + 1).sentence() == tokens.get(i).sentence();
      sentenceTo[i] = goesOn ? sentenceTo[i + 1] : i + 1;
    }
  }

  /** No finite verb follows a preposition: what is spelled like one there is a noun. */
  private void nouns(ClassSet verbs) {
    for (int i = 1; i < tokens.size(); i++) {
      if (has(i - 1, "noun-governor")
          && !ends(i, Ending.THEY_DID) // "those who were killed"
          && !mark(i - 1, "noun-governor").stem().definite()
          && tokens.get(i - 1).sentence() == tokens.get(i).sentence()) {
        marks.remove(i, mark -> mark.to() == i(mark) && verbs.contains(mark.cls()));
      } else if (joinedNoun(i, verbs)) {
        marks.remove(i, mark -> verbs.contains(mark.cls()));
      }
    }
  }

  /** A word for a relative that is spelled like a month is one where no preposition governs it. */
  private boolean relative(TimeSpan time) {
    int i = time.from();
    return time.to() == i + 1
        && has(i, "kin-word")
        && !has(i - 1, "noun-governor")
        && !has(i - 1, "time-head");
  }

  /** "Murder and kidnapping": joined to a verbal noun, what can be a noun is one. */
  private boolean joinedNoun(int i, ClassSet verbs) {
    return has(i, "abuse-noun")
        && mark(i, "abuse-noun").stem().joined()
        && has(i - 1, "abuse-noun")
        && !any(i - 1, verbs);
  }

  private static int i(Mark mark) {
    return mark.from() + 1;
  }

  /** A noun without a number, which may be (a word of) a name instead: سوريا. */
  private static boolean bare(FigureSpan figure) {
    return figure.kind() == FigureSpan.Kind.SINGULAR || figure.kind() == FigureSpan.Kind.PLURAL;
  }

  /** The token as the language reads it. */
  Word word(int i) {
    return text.at(i);
  }

  Token token(int i) {
    return tokens.get(i);
  }

  boolean has(int i, String cls) {
    return marks.get(i, cls) != null;
  }

  Mark mark(int i, String cls) {
    return marks.get(i, cls);
  }

  boolean any(int i, ClassSet classes) {
    return marks.any(i, classes);
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
    return sentenceFrom[i];
  }

  /** One past the last token of the sentence that holds the token. */
  int sentenceTo(int i) {
    return i < sentenceTo.length ? sentenceTo[i] : i;
  }

  /**
   * First token of the paragraph (line) that holds the token, or the farthest one looked back to.
   */
  int paragraphFrom(int i) {
    return Math.max(paragraphFrom[i], i - LONGEST_PARAGRAPH);
  }

  /** Whether a line begins with the token. */
  boolean paragraphBegins(int i) {
    return paragraphFrom[i] == i;
  }

  /** Whether a line ends between the token and the one before it. */
  private boolean broken(int i) {
    for (int k = tokens.get(i - 1).end(); k < tokens.get(i).start(); k++) {
      if (article.charAt(k) == '\n') {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a joined name begins a clause of its own: "eleven dead, and X denies" says nothing of
   * X's part in it.
   */
  boolean newSubject(int i, ClassSet verbs) {
    NameMark name = name(i);
    if (name == null
        || name.from() != i
        || i == 0
        || name(i - 1) != null
        || !grammar.and(token(i).folded())
        || name.to() >= sentenceTo(i)) {
      return false;
    }
    String next = token(name.to()).folded();
    return any(name.to(), verbs)
        || grammar.has(next, Ending.HE_DOES) && next.length() >= 4 && name(name.to()) == null;
  }

  /** Whether a word of the class stands there to its last letter: a name may differ in it. */
  boolean spelled(int i, String cls) {
    Mark mark = mark(i, cls);
    return mark != null && (mark.to() > i + 1 || mark.spelled(token(i).strict(), grammar));
  }

  /** Whether the word bears the article: written onto it, or as the word before. */
  boolean definite(int i) {
    return grammar.definite(token(i).folded()) || i > 0 && is(i - 1, Particle.THE);
  }

  /** Whether the word is written small, as no name is in a script that has capitals. */
  boolean small(int i) {
    return Character.isLowerCase(token(i).text().charAt(0));
  }

  /** Whether the folded word has an ending, or beginning, of the form. */
  boolean ends(int i, Ending ending) {
    return i < tokens.size() && text.at(i).has(ending);
  }

  /** Whether the word plays the role. */
  boolean is(int i, Particle particle) {
    return i < tokens.size() && text.at(i).is(particle);
  }

  /** Whether the token is the sign between clauses. */
  boolean comma(int i) {
    return token(i).isSign(grammar.comma);
  }

  /** The words of a token range as they stand in the text. */
  String words(int from, int to) {
    return from >= to ? "" : article.substring(tokens.get(from).start(), tokens.get(to - 1).end());
  }
}
