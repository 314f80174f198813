package org.isnad.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.fact.Claim;
import org.isnad.fact.Document;
import org.isnad.fact.Hop;
import org.isnad.fact.Part;
import org.isnad.fact.Question;
import org.isnad.fact.Source;

/**
 * What of a batch nobody could judge: gathered in one pass, so that the page can say it.
 *
 * @param undated articles whose day is not known
 * @param dated articles whose day was derived, with how
 * @param wordless articles that yielded no claim
 * @param partly articles of which stretches were left out, most of it first
 * @param alone questions that have one answer: nothing to compare it with
 * @param strangers outlets that the registry does not know, with the number of their articles
 * @param speakers named speakers that it does not know, with a claim of each
 * @param unnamed how many different unnamed speakers there are
 * @param quoted registered sources that are quoted and have no article here, with a claim of each
 */
record Unchecked(
    List<Document> undated,
    Map<Document, String> dated,
    List<Document> wordless,
    List<Left> partly,
    List<Question> alone,
    Map<String, Integer> strangers,
    Map<String, Claim> speakers,
    int unnamed,
    Map<String, Claim> quoted) {
  private static final Set<String> UNNAMED = Set.of("anonymous", "witness");

  /** Letters of an article that yield nothing, of its captions, and of the whole. */
  record Left(Document document, int furniture, int captions, int length) {}

  static Unchecked of(Lookup lookup) {
    Unchecked unchecked =
        new Unchecked(
            new ArrayList<>(),
            new LinkedHashMap<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new TreeMap<>(),
            new LinkedHashMap<>(),
            unnamed(lookup),
            new LinkedHashMap<>());
    Set<String> speaking = new HashSet<>();
    Set<String> publishing = new HashSet<>();
    lookup.claims.values().forEach(claim -> speaking.add(claim.document()));
    for (Document document : lookup.documents.values()) {
      publishing.add(String.valueOf(document.outlet()));
      unchecked.document(lookup, document, speaking.contains(document.id()));
    }
    unchecked.partly.sort(
        Comparator.comparingInt((Left l) -> -l.furniture() - l.captions())
            .thenComparing(l -> String.valueOf(l.document().id())));
    lookup.questions.values().stream()
        .filter(q -> lookup.answersTo(q.id()).size() == 1)
        .forEach(unchecked.alone::add);
    lookup.claims.values().forEach(claim -> unchecked.speakers(lookup, claim, publishing));
    return unchecked;
  }

  private void document(Lookup lookup, Document document, boolean speaks) {
    if (document.published() == null) {
      undated.add(document);
    } else if (document.derived().containsKey("published")) {
      dated.put(document, document.derived().get("published"));
    }
    if (!speaks) {
      wordless.add(document);
    }
    if (!Silence.registered(lookup, document.outlet())) {
      strangers.merge(String.valueOf(document.outlet()), 1, Integer::sum);
    }
    int furniture = letters(document, "furniture");
    int captions = letters(document, "caption");
    if (furniture + captions > 0 && document.text() != null) {
      partly.add(new Left(document, furniture, captions, document.text().length()));
    }
  }

  private static int letters(Document document, String kind) {
    return document.parts().stream()
        .filter(part -> kind.equals(part.kind()))
        .map(Part::span)
        .mapToInt(span -> span.length())
        .sum();
  }

  private void speakers(Lookup lookup, Claim claim, Set<String> publishing) {
    List<Hop> hops = claim.attribution();
    for (int i = 1; i < hops.size(); i++) {
      Hop hop = hops.get(i);
      Source source = lookup.sources.get(String.valueOf(hop.source()));
      if (source == null) {
        if (hop.name() != null && !UNNAMED.contains(String.valueOf(hop.kind()))) {
          speakers.putIfAbsent(hop.name(), claim);
        }
      } else if (!publishing.contains(source.id())) {
        quoted.putIfAbsent(source.id(), claim);
      }
    }
  }

  private static int unnamed(Lookup lookup) {
    return (int) lookup.roots.values().stream().filter(root -> root.anonymous()).count();
  }
}
