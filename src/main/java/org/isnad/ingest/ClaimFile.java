package org.isnad.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.fact.Claim;
import org.isnad.fact.Document;
import org.isnad.fact.Hop;
import org.isnad.fact.Source;
import org.isnad.fact.Span;
import org.isnad.finding.Trouble;
import org.isnad.registry.Registry;

/**
 * Claims that some extractor found, one a line. A file with a single bad line is refused whole,
 * with every problem, because a report over the rest would mislead.
 */
public final class ClaimFile {
  private static final int LONGEST_LINE = 1_000_000;
  private static final int PROBLEMS = 200;

  /**
   * What was read.
   *
   * @param documents those the claims stand in: the articles given, and for others their quotes
   * @param sources outlets of those documents
   * @param claims none when there was a problem
   * @param troubles every problem, or what is unknown about the articles
   */
  public record Given(
      List<Document> documents, List<Source> sources, List<Claim> claims, List<Trouble> troubles) {}

  /** A claim and the line it stands on. */
  record Numbered(int line, Claim claim) {}

  private final String name;
  private final Names names;
  private final Troubles troubles = new Troubles();
  private final Map<String, Document> articles = new HashMap<>();
  private int problems;

  private ClaimFile(String name, Names names) {
    this.name = name;
    this.names = names;
  }

  /** Reads a file of claims over articles that were read already, or over none. */
  public static Given read(Path file, Intake intake, Registry registry) {
    return new ClaimFile(file.getFileName().toString(), new Names(registry)).read(file, intake);
  }

  private Given read(Path file, Intake intake) {
    for (Document document : intake.documents()) {
      articles.put(document.id(), document);
      articles.putIfAbsent(document.file(), document);
    }
    List<Numbered> claims = claims(file);
    Map<String, List<Numbered>> byDocument = new TreeMap<>();
    Map<String, Source> sources = new TreeMap<>();
    intake.sources().forEach(s -> sources.put(s.id(), s));
    List<Claim> placed = new ArrayList<>();
    for (Numbered one : claims) {
      Document article = articles.get(one.claim().document());
      if (article == null) {
        byDocument.computeIfAbsent(one.claim().document(), d -> new ArrayList<>()).add(one);
      } else {
        Claim claim = placed(one, article);
        if (claim != null) {
          placed.add(voiced(claim, article, sources.get(article.outlet())));
        }
      }
    }
    List<Document> documents = new ArrayList<>(intake.documents());
    byDocument.forEach(
        (id, quoted) -> {
          Quoted made = Quoted.of(id, name, quoted, names, this::problem);
          documents.add(made.document());
          sources.put(made.outlet().id(), made.outlet());
          made.claims().forEach(c -> placed.add(voiced(c, made.document(), made.outlet())));
        });
    if (problems > PROBLEMS) {
      int more = problems - PROBLEMS;
      troubles.unread("claim-schema", name, 0, more + " more problems", "mend those above first");
    }
    if (problems > 0) {
      return new Given(List.of(), List.of(), List.of(), troubles.inOrder());
    }
    if (!byDocument.isEmpty()) {
      troubles.doubt(
          "quotes-only",
          name,
          0,
          byDocument.size() + " articles are known by their quotes alone, without day or text",
          "give the articles too: isnad verify articles/ --claims " + name);
    }
    List<Trouble> all = new ArrayList<>(intake.troubles());
    all.removeIf(t -> t.code().equals("not-articles") && t.file().endsWith(name)); // it lies there
    all.addAll(troubles.inOrder());
    return new Given(
        List.copyOf(documents), List.copyOf(sources.values()), List.copyOf(placed), all);
  }

  private List<Numbered> claims(Path file) {
    List<Numbered> claims = new ArrayList<>();
    Map<String, Integer> ids = new HashMap<>();
    try (Lines lines = new Lines(file, LONGEST_LINE)) {
      int number = 0;
      for (byte[] line = lines.next(); line != null; line = lines.next()) {
        number++;
        String json = new String(line, StandardCharsets.UTF_8).strip();
        if (number == 1 && json.startsWith("\uFEFF")) {
          json = json.substring(1);
        }
        if (lines.wasTooLong()) {
          problem(number, "the line is longer than 1 MB", "write one claim a line");
        } else if (!json.isEmpty()) {
          ClaimLine read = new ClaimLine(json);
          int at = number;
          read.problems().forEach(p -> problem(at, p.message(), p.remedy()));
          if (read.problems().isEmpty()) {
            Integer before = ids.putIfAbsent(read.claim().id(), number);
            if (before != null) {
              problem(number, "line " + before + " has the same id", "give each claim its own");
            }
            claims.add(new Numbered(number, read.claim()));
          }
        }
      }
    } catch (IOException e) {
      problem(0, "the file cannot be read: " + e.getMessage(), "give a UTF-8 file, a claim a line");
    }
    return claims;
  }

  /** The claim at the place of its quote; null, with a problem, when its quote is not there. */
  private Claim placed(Numbered one, Document article) {
    Claim claim = one.claim();
    String text = article.text();
    Span span = claim.span();
    boolean there =
        span != null
            && span.end() <= text.length()
            && text.substring(span.start(), span.end()).equals(claim.quote());
    if (!there) {
      int first = text.indexOf(claim.quote());
      if (first < 0 || text.indexOf(claim.quote(), first + 1) >= 0) {
        problem(
            one.line(),
            "the quote "
                + (first < 0 ? "is not in " : "stands several times in ")
                + article.file()
                + (span == null ? "" : ", and not at " + span.start() + ".." + span.end()),
            "copy the words exactly and give their span in UTF-16 units of the article's text");
        return null;
      }
      span = new Span(first, first + claim.quote().length());
    }
    return moved(claim, article.id(), span, claim.attribution());
  }

  /** With the publishing outlet as its first hop. */
  private static Claim voiced(Claim claim, Document article, Source outlet) {
    List<Hop> chain = new ArrayList<>(claim.attribution());
    boolean first = !chain.isEmpty() && chain.get(0).kind().equals("outlet");
    String name = outlet == null ? article.outlet() : outlet.name();
    String party = outlet == null ? "unknown" : outlet.party();
    Hop voice =
        new Hop(name, article.outlet(), "outlet", party, first ? chain.get(0).verb() : null);
    if (first) {
      chain.set(0, voice);
    } else {
      chain.add(0, voice);
    }
    return moved(claim, article.id(), claim.span(), List.copyOf(chain));
  }

  static Claim moved(Claim c, String document, Span span, List<Hop> chain) {
    return new Claim(
        c.id(),
        document,
        span,
        c.quote(),
        c.part(),
        c.type(),
        c.subject(),
        c.object(),
        c.side(),
        c.category(),
        c.value(),
        c.state(),
        c.polarity(),
        c.modality(),
        c.time(),
        c.place(),
        chain,
        null,
        null,
        null,
        null);
  }

  private void problem(int line, String message, String remedy) {
    if (++problems <= PROBLEMS) {
      troubles.unread("claim-schema", name, line, message, remedy);
    }
  }
}
