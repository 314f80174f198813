package org.isnad.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.fact.Claim;
import org.isnad.fact.Document;
import org.isnad.fact.Hop;
import org.isnad.fact.Source;

/**
 * The order in which articles came out, as far as it can be known: by day, the undated last. Within
 * a day agencies come first, whose trade it is to be reprinted, then those that say they print an
 * agency, and those that name another outlet as their source come last; likely, and not proven.
 */
final class Ages {
  private final Versions versions;
  private final Directory directory;
  private final Set<String> citing = new HashSet<>();

  Ages(Versions versions, Directory directory, Speakers speakers, List<Article> articles) {
    this.versions = versions;
    this.directory = directory;
    for (Article article : articles) {
      for (Claim claim : article.claims()) {
        if (cites(claim, article.document(), speakers)) {
          citing.add(article.document().id());
          break;
        }
      }
    }
  }

  private static boolean cites(Claim claim, Document document, Speakers speakers) {
    List<Hop> chain = claim.attribution();
    for (int i = 1; i < chain.size(); i++) {
      String known =
          Speakers.CHANNELS.contains(chain.get(i).kind()) ? speakers.known(chain.get(i)) : null;
      if (known != null && !known.equals(document.outlet())) {
        return true;
      }
    }
    return false;
  }

  /** The articles that stand, the oldest first. */
  List<Document> oldestFirst() {
    List<Document> standing = new ArrayList<>(versions.documents());
    standing.removeIf(document -> versions.replaced(document.id()));
    standing.sort(
        Comparator.comparing(versions::first, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(document -> !agency(document))
            .thenComparing(document -> document.credited() == null)
            .thenComparing(document -> citing.contains(document.id()))
            .thenComparing(Document::id));
    return standing;
  }

  private boolean agency(Document document) {
    return directory.source(document.outlet()).map(Source::kind).orElse("").equals("agency");
  }

  /** Whether the days tell that the one came out before the other. */
  boolean proven(Document earlier, Document later) {
    LocalDate a = versions.first(earlier);
    LocalDate b = versions.first(later);
    return a != null && b != null && a.isBefore(b);
  }
}
