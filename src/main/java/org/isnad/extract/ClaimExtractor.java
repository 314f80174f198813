package org.isnad.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.fact.Claim;
import org.isnad.fact.Compare;
import org.isnad.fact.Document;
import org.isnad.fact.Entity;
import org.isnad.fact.Figure;
import org.isnad.fact.Hop;
import org.isnad.fact.Mention;
import org.isnad.fact.Source;
import org.isnad.fact.Span;
import org.isnad.fact.Terms;
import org.isnad.finding.Trouble;
import org.isnad.knowledge.Knowledge;
import org.isnad.registry.Registry;

/** Pulls every checkable claim out of a document. Immutable; safe for use by several threads. */
public final class ClaimExtractor {
  private static final Comparator<Claim> PLACES =
      Comparator.comparing((Claim c) -> c.span().start())
          .thenComparing(c -> c.span().end())
          .thenComparing(Claim::type)
          .thenComparing(Claim::id);

  private final Languages languages;

  /**
   * With every language that has a folder of words and frames under {@code lexicons/}.
   *
   * @throws org.isnad.finding.KnowledgeException when a lexicon or frame is wrong
   */
  public ClaimExtractor(Knowledge knowledge, Registry registry) {
    languages = new Languages(knowledge, registry);
  }

  /**
   * The claims of one document in the order of their places; empty when its language is not read.
   */
  public List<Claim> extract(Document document) {
    Language language = languages.of(document);
    if (language == null) {
      return List.of();
    }
    Annotated page = new Annotated(document, language);
    Chunks chunks = new Chunks(page, language);
    Speech speech = new Speech(page, language, chunks);
    Genre genre = new Genre(page, language, speech);
    Reader reader =
        new Reader(
            page,
            language.registry,
            speech,
            new Stance(page, language),
            new Context(page, language, speech));
    Map<String, Claim> claims = new LinkedHashMap<>();
    for (Draft draft : new Matcher(page, language, chunks, speech, genre).drafts()) {
      for (Claim claim : reader.claims(draft)) {
        claims.putIfAbsent(claim.id(), claim);
      }
    }
    return TitleTimes.dated(claims.values().stream().sorted(PLACES).toList());
  }

  /** The examples of frames that do not hold, each with its file and line; empty when all hold. */
  public List<Trouble> brokenExamples() {
    return new Examples(this).broken();
  }

  /** The languages that are read, in the order of their codes. */
  Languages languages() {
    return languages;
  }

  /** Turns the drafts of one document into claims. */
  private static final class Reader {
    private final Annotated page;
    private final Registry registry;
    private final Speech speech;
    private final Stance stance;
    private final Context context;
    private final List<Hop> outlet;
    private final ClaimIds ids = new ClaimIds();
    private final Map<Integer, String> sides = new LinkedHashMap<>();

    Reader(Annotated page, Registry registry, Speech speech, Stance stance, Context context) {
      this.page = page;
      this.registry = registry;
      this.speech = speech;
      this.stance = stance;
      this.context = context;
      Source source = registry.source(page.document.outlet()).orElse(null);
      this.outlet =
          new ArrayList<>(
              List.of(
                  source == null
                      ? new Hop(
                          page.document.outlet(), page.document.outlet(), "outlet", "unknown", null)
                      : new Hop(source.name(), source.id(), "outlet", source.party(), null)));
      Optional.ofNullable(page.document.credited())
          .flatMap(registry::source)
          .ifPresent(s -> outlet.add(new Hop(s.name(), s.id(), s.kind(), s.party(), null)));
    }

    List<Claim> claims(Draft draft) {
      List<Scope> scopes = speech.at(draft.trigger());
      // "one who took part in it said": that names him
      boolean names = !alone(draft) && !Terms.topic(draft.type()).equals("identity");
      if (names && speech.speaks(draft.trigger()) || stance.unsaid(draft)) {
        return List.of();
      }
      List<Claim> out = new ArrayList<>(2);
      boolean denied = stance.denied(draft, scopes);
      out.add(claim(draft, scopes, denied, stance.modality(draft, scopes), null));
      Rumours.Rumour rumour = denied ? rumour(draft, scopes) : null;
      if (rumour != null) {
        Draft told = alone(draft) ? draft.from(rumour.at()) : draft;
        out.add(claim(told, scopes, false, "alleged", rumour));
      }
      return out;
    }

    /** A denial of "what is circulating" passes the rumour on. */
    private Rumours.Rumour rumour(Draft draft, List<Scope> scopes) {
      Rumours.Rumour found = null;
      for (Scope scope : scopes) {
        if (found == null && scope.denied()) {
          found = speech.rumour(Math.min(scope.head(), scope.from()), draft.trigger());
        }
      }
      if (draft.frame().required().contains("untold")) {
        return null; // "this news is untrue" does not say which
      }
      return found == null && alone(draft)
          ? speech.rumour(draft.span().from(), draft.trigger())
          : found;
    }

    private static boolean alone(Draft draft) {
      return draft.frame().required().contains("alone");
    }

    private Claim claim(
        Draft draft, List<Scope> scopes, boolean denied, String modality, Rumours.Rumour rumour) {
      boolean casualty = Terms.topic(draft.type()).equals("casualty");
      List<Hop> hops = new ArrayList<>(outlet);
      boolean spread = rumour != null && rumour.spread(); // those who spread it never denied it
      for (Scope scope : spread ? List.<Scope>of() : scopes) {
        for (Hop hop : scope.hops()) {
          if (hops.stream().noneMatch(h -> h.name().equals(hop.name()))) {
            hops.add(hop);
          }
        }
      }
      if (rumour != null) {
        hops.add(rumour.hop());
      }
      Figure figure = draft.figure();
      if (denied
          && (casualty || draft.type().equals("damage"))
          && (figure == null
              || !figure.known()
              || rumour == null && figure.lo() != null && Compare.least(figure) == 1)) {
        figure =
            Figure.whole(
                0,
                0,
                casualty ? "person" : "damage",
                "none",
                figure == null ? null : figure.text());
      }
      String side = null;
      if (casualty) {
        side = context.side(draft.subject(), draft.category());
        if (side.equals("unknown") && draft.side() != null) {
          side = sides.getOrDefault(Integer.valueOf(draft.side().substring(3)), side);
        }
        if (side.equals("unknown")) {
          side = among(draft);
        }
        sides.put(draft.trigger(), side);
      }
      Span span =
          new Span(
              page.token(draft.span().from()).start(), page.token(draft.span().to() - 1).end());
      String quote = page.article.substring(span.start(), span.end());
      Mention subject = context.mention(draft.subject());
      Mention object = context.mention(draft.object());
      if (draft.type().equals("role")) {
        object = object == null ? null : new Mention(null, object.text()); // a title is no entity
      } else if (draft.type().equals("alias")) {
        subject = bearer(subject);
        object = bearer(object);
      }
      String polarity = denied ? "denied" : "affirmed";
      String id = ids.of(page.document.id(), span, draft, subject, object, figure, polarity, hops);
      return new Claim(
          id,
          page.document.id(),
          span,
          quote,
          page.document.partAt(span.start()),
          draft.type(),
          subject,
          object,
          side,
          casualty ? draft.category() : null,
          figure,
          draft.frame().state(),
          polarity,
          modality,
          context.time(draft),
          context.place(draft),
          List.copyOf(hops),
          null,
          null,
          null,
          null);
    }

    /** Who bears a name: a person, or a group when nothing but its name is said. */
    private Mention bearer(Mention mention) {
      if (mention == null || mention.entity() == null) {
        return mention;
      }
      Entity entity = registry.entity(mention.entity()).orElse(null);
      boolean person = entity != null && entity.kind().equals("person");
      boolean group =
          entity != null && entity.kind().equals("group") && mention.text().split(" ").length <= 3;
      return person || group ? mention : new Mention(null, mention.text());
    }

    /** "Four killed, among them emirs of X": whose the told part is, the whole is. */
    private String among(Draft draft) {
      int to = Math.min(page.tokens.size(), draft.subject().to() + 2);
      for (int i = draft.subject().to(); i < to; i++) {
        Mark mark = page.mark(i, "among-them");
        if (mark != null) {
          return context.side(new Range(mark.to(), page.clauses.to(i)), null);
        }
      }
      return "unknown";
    }
  }
}
