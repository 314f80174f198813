package org.isnad.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.isnad.fact.Answer;
import org.isnad.fact.Claim;
import org.isnad.fact.Document;
import org.isnad.fact.Entity;
import org.isnad.fact.Event;
import org.isnad.fact.FactBase;
import org.isnad.fact.IdentityLink;
import org.isnad.fact.Question;
import org.isnad.fact.Relay;

/**
 * One batch on its way through linking. Its steps:
 *
 * <ol>
 *   <li>Article by article: whom it names, where its chains end, which scenes it tells.
 *   <li>All together: who is who, which scenes are one event, who has the words of whom.
 *   <li>Event by event: its parts, what is asked of it, what is answered and what is passed on.
 * </ol>
 *
 * What goes article by article or event by event runs on all processors, shares nothing that it
 * changes but sets and maps whose content is the same in any order, and is put together in the
 * order of ids. Each step gives the next one what it needs and lets go of the rest.
 */
final class Linkage {
  private static final Comparator<Claim> CLAIMS_IN_TEXT =
      Comparator.comparingInt((Claim c) -> c.span().start())
          .thenComparing(c -> c.span().end())
          .thenComparing(Claim::id);

  private final Tables tables;
  private final Wordbook words;
  private final Directory directory;
  private final PersonNames persons;
  private final Versions versions;
  private final Map<String, Document> byId = new HashMap<>();
  private final Names names;
  private final Reasons reasons;
  private final Judgements judgements;
  private final Identities identities;
  private final Places places;
  private final Speakers speakers;
  private final ChainRoots chains;

  Linkage(
      Tables tables,
      Wordbook words,
      Directory directory,
      PersonNames persons,
      List<Document> documents) {
    this.tables = tables;
    this.words = words;
    this.directory = directory;
    this.persons = persons;
    this.versions = new Versions(tables, documents);
    versions.documents().forEach(document -> byId.put(document.id(), document));
    this.names = new Names(directory, persons);
    this.reasons = new Reasons(tables, names, words);
    this.judgements = new Judgements(reasons);
    this.identities = new Identities(names, directory, judgements);
    this.places = new Places(directory, words, tables);
    this.speakers = new Speakers(directory);
    this.chains = new ChainRoots(speakers, directory, words, tables);
  }

  /** Links these claims, and empties their list. */
  FactBase link(List<Claim> claims) {
    return told(asked(joined(articles(claims))));
  }

  private record Read(Article article, Collection<Entity> named, ChainRoots.Ends ends) {}

  /** The articles that claim something, by id, with the names of their claims resolved. */
  private List<Article> articles(List<Claim> claims) {
    SortedMap<String, List<Claim>> byDocument = new TreeMap<>();
    for (Claim claim : claims) {
      if (byId.containsKey(claim.document())) {
        byDocument.computeIfAbsent(claim.document(), k -> new ArrayList<>()).add(claim);
      }
    }
    claims.clear();
    byDocument.forEach((id, list) -> speakers.publishes(byId.get(id), list));
    List<Read> read =
        List.copyOf(byDocument.values()).parallelStream()
            .map(list -> read(byId.get(list.get(0).document()), list))
            .toList();
    List<Article> articles = new ArrayList<>(read.size());
    for (Read one : read) {
      names.add(one.named());
      chains.add(one.ends());
      articles.add(one.article());
    }
    return articles;
  }

  private Read read(Document document, List<Claim> claims) {
    claims.sort(CLAIMS_IN_TEXT);
    for (int i = claims.size() - 1; i > 0; i--) {
      if (claims.get(i).id().equals(claims.get(i - 1).id())) {
        claims.remove(i - 1); // given twice
      }
    }
    Naming naming = new Naming(directory, words, persons);
    List<Claim> named = naming.resolve(claims);
    ChainRoots.Ends ends = chains.read(document, named);
    for (int i = 0; i < named.size(); i++) {
      named.set(i, named.get(i).linked(ends.roots().get(i).id(), null, null, null));
    }
    return new Read(new Article(document, named), naming.found(), ends);
  }

  private record Joined(List<Events.Happening> happenings, Ages ages, Borrowed borrowed) {}

  private Joined joined(List<Article> articles) {
    identities.read(
        articles.stream().filter(one -> !versions.replaced(one.document().id())).toList());
    Ages ages = new Ages(versions, directory, speakers, articles);
    List<Document> byAge = ages.oldestFirst();
    Copies copies = new Copies(tables);
    copies.read(byAge);
    Borrowed borrowed = new Borrowed(copies, chains, byAge, articles);
    List<Scene> scenes = new Scenes(directory, words, tables, names, places).of(articles);
    Joins joins = new Joins(directory, tables, byId);
    UnionFind sets = joins.join(scenes);
    Events events = new Events(directory, words, tables, reasons, judgements);
    return new Joined(events.make(scenes, joins, sets, byId), ages, borrowed);
  }

  private record Put(
      List<Event> events,
      Map<String, Event> eventById,
      QuestionKeys keys,
      List<List<Claim>> asked,
      List<Question> questions,
      Ages ages,
      Borrowed borrowed) {}

  private Put asked(Joined joined) {
    List<Events.Happening> happenings = joined.happenings();
    List<SubEvents> parts =
        happenings.parallelStream().map(one -> new SubEvents(words, names).read(one)).toList();
    List<Event> events = new ArrayList<>();
    parts.forEach(part -> events.addAll(part.events()));
    happenings.forEach(happening -> events.add(happening.event()));
    events.sort(Comparator.comparing(Event::id));
    Map<String, Event> eventById = new HashMap<>();
    events.forEach(event -> eventById.put(event.id(), event));
    QuestionKeys keys = new QuestionKeys(directory, names, words, tables, places, eventById);
    Phrasing phrasing = new Phrasing(names, words, eventById);
    Questions questions = new Questions(directory, keys, phrasing, tables, eventById);
    List<Questions.Asked> asked =
        IntStream.range(0, happenings.size())
            .parallel()
            .mapToObj(i -> questions.read(happenings.get(i), parts.get(i), joined.borrowed()))
            .toList();
    asked.forEach(questions::add);
    return new Put(
        events,
        eventById,
        keys,
        asked.stream().map(Questions.Asked::claims).toList(),
        questions.all(),
        joined.ages(),
        joined.borrowed());
  }

  private FactBase told(Put put) {
    Borrowed borrowed = put.borrowed();
    Support support = new Support(chains, byId, borrowed, judgements);
    Answers answers = new Answers(byId, put.keys(), names, support);
    Relays passed =
        new Relays(
            byId, put.eventById(), chains, speakers, put.keys(), borrowed, put.ages(), names);
    List<Claim> linked = new ArrayList<>();
    List<Relay> relays = new ArrayList<>();
    for (Given one : put.asked().parallelStream().map(a -> given(a, answers, passed)).toList()) {
      linked.addAll(one.claims());
      one.answers().forEach(answers::add);
      relays.addAll(one.relays());
    }
    List<Claim> sorted = linked.parallelStream().sorted(Comparator.comparing(Claim::id)).toList();
    relays.addAll(new Changes(byId, answers, put.keys()).of(sorted));
    relays.sort(Comparator.comparing(Relay::id));
    List<Claim> claims =
        sorted.stream()
            .map(claim -> versions.replaced(claim.document()) ? silent(claim) : claim)
            .toList();
    List<Answer> given = answers.all(put.questions());
    List<IdentityLink> links = identities.links(id -> find(claims, id));
    Gathering gathering = new Gathering(directory, names);
    List<Document> files = new ArrayList<>(byId.values());
    files.sort(Comparator.comparing(Document::file).thenComparing(Document::id));
    return new FactBase(
        List.copyOf(files),
        gathering.sources(files, claims, speakers),
        gathering.entities(claims, put.events(), links),
        List.copyOf(put.events()),
        put.questions(),
        given,
        claims,
        chains.roots(claims),
        links,
        List.copyOf(relays),
        judgements.all(),
        Islands.of(put.events(), put.questions(), claims, links, names));
  }

  private record Given(List<Claim> claims, List<Answers.Said> answers, List<Relay> relays) {}

  /** What the claims of one event answer and pass on; replaced versions do neither. */
  private Given given(List<Claim> asked, Answers answers, Relays relays) {
    List<Claim> standing = new ArrayList<>(asked);
    standing.removeIf(claim -> versions.replaced(claim.document()));
    return new Given(asked, standing.stream().map(answers::read).toList(), relays.of(standing));
  }

  private static Claim find(List<Claim> byId, String id) {
    int low = 0;
    int high = byId.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (byId.get(middle).id().compareTo(id) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return byId.get(low);
  }

  /** What a replaced version said leads to no root, so that it is shown and supports nothing. */
  private static Claim silent(Claim claim) {
    return claim.linked(null, claim.event(), claim.subevent(), claim.question());
  }
}
