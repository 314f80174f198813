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
import org.isnad.knowledge.Knowledge;
import org.isnad.registry.Registry;

/**
 * Joins what is the same: names, roots, events, questions, answers. The result is the same whatever
 * the order of documents and claims.
 */
public final class Linker {
  /** The order in which claims stand in their document. */
  static final Comparator<Told> IN_TEXT =
      Comparator.comparingInt(Told::start)
          .thenComparing(t -> t.claim().span().end())
          .thenComparing(t -> t.claim().id());

  private static final Comparator<Claim> CLAIMS_IN_TEXT =
      Comparator.comparingInt((Claim c) -> c.span().start())
          .thenComparing(c -> c.span().end())
          .thenComparing(Claim::id);

  private final Tables tables;
  private final Wordbook words;
  private final Directory directory;
  private final PersonNames persons;

  /**
   * Reads its tables and words.
   *
   * @throws org.isnad.finding.KnowledgeException with every problem of the tables
   */
  public Linker(Knowledge knowledge, Registry registry) {
    this(knowledge, Directory.of(registry));
  }

  Linker(Knowledge knowledge, Directory directory) {
    this.tables = new Tables(knowledge);
    this.words = new Wordbook(knowledge);
    this.directory = directory;
    this.persons = new PersonNames(directory, words);
  }

  /**
   * Links a batch. Claims whose document is not in the batch are left out.
   *
   * @param documents every article read
   * @param claims every claim found in them
   * @return what rules read
   */
  public FactBase link(List<Document> documents, List<Claim> claims) {
    Versions versions = new Versions(tables, documents);
    Map<String, Document> byId = new HashMap<>();
    versions.documents().forEach(document -> byId.put(document.id(), document));
    Names names = new Names(directory, persons);
    Reasons reasons = new Reasons(tables, names, words);
    Judgements judgements = new Judgements(reasons);
    Speakers speakers = new Speakers(directory);
    ChainRoots chains = new ChainRoots(speakers, directory, words, tables);

    // 1. Article by article: whom it names, where its chains end, what it tells of.
    List<Article> articles = articles(byId, claims, speakers, names, chains);
    Identities identities = new Identities(names, directory, judgements);
    identities.read(
        articles.stream().filter(one -> !versions.replaced(one.document().id())).toList());
    Places places = new Places(directory, words, tables);
    List<Scene> scenes = new Scenes(directory, words, tables, names, places).of(articles);

    // 2. All together: which scenes are one event, and who has the words of whom.
    Joins joins = new Joins(directory, tables, byId);
    UnionFind sets = joins.join(scenes);
    List<Events.Happening> happenings =
        new Events(directory, words, tables, reasons, judgements).make(scenes, joins, sets, byId);
    Ages ages = new Ages(versions, directory, speakers, articles);
    List<Document> byAge = ages.oldestFirst();
    Copies copies = new Copies(tables);
    copies.read(byAge);
    Borrowed borrowed = new Borrowed(copies, chains, byAge, articles);

    // 3. Event by event: its parts, what is asked of it and answered, and who passes it on.
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
            .mapToObj(i -> questions.read(happenings.get(i), parts.get(i), borrowed))
            .toList();
    asked.forEach(questions::add);
    List<Question> allQuestions = questions.all();
    Map<String, Question> questionById = new HashMap<>();
    allQuestions.forEach(question -> questionById.put(question.id(), question));

    Answers answers =
        new Answers(byId, keys, names, new Support(chains, byId, borrowed, judgements));
    Relays passed = new Relays(byId, eventById, chains, speakers, keys, borrowed, ages, names);
    List<Given> given =
        asked.parallelStream().map(one -> given(one, versions, answers, passed)).toList();
    List<Claim> linked = new ArrayList<>();
    List<Relay> relays = new ArrayList<>();
    for (Given one : given) {
      linked.addAll(one.claims());
      one.answers().forEach(answers::add);
      relays.addAll(one.relays());
    }
    List<Claim> byClaimId =
        linked.parallelStream().sorted(Comparator.comparing(Claim::id)).toList();
    relays.addAll(new Changes(byId, answers, keys).of(byClaimId));
    relays.sort(Comparator.comparing(Relay::id));
    List<Claim> all =
        byClaimId.stream()
            .map(claim -> versions.replaced(claim.document()) ? silent(claim) : claim)
            .toList();
    List<Answer> allAnswers = answers.all(questionById);
    List<IdentityLink> links = identities.links(id -> find(all, id));
    Gathering gathering = new Gathering(directory, names);
    List<Document> files = new ArrayList<>(byId.values());
    files.sort(Comparator.comparing(Document::file).thenComparing(Document::id));
    return new FactBase(
        List.copyOf(files),
        gathering.sources(files, all, speakers),
        gathering.entities(all, events, links),
        List.copyOf(events),
        allQuestions,
        allAnswers,
        all,
        chains.roots(all),
        links,
        relays,
        judgements.all(),
        Islands.of(events, allQuestions, all, links, names));
  }

  private record Read(Article article, Collection<Entity> named, ChainRoots.Ends ends) {}

  /** The articles that claim something, by id, with the names of their claims resolved. */
  private List<Article> articles(
      Map<String, Document> documents,
      List<Claim> claims,
      Speakers speakers,
      Names names,
      ChainRoots chains) {
    SortedMap<String, List<Claim>> byDocument = new TreeMap<>();
    for (Claim claim : claims) {
      if (documents.containsKey(claim.document())) {
        byDocument.computeIfAbsent(claim.document(), k -> new ArrayList<>()).add(claim);
      }
    }
    byDocument.forEach((id, list) -> speakers.publishes(documents.get(id), list));
    List<Read> read =
        List.copyOf(byDocument.values()).parallelStream()
            .map(list -> read(documents.get(list.get(0).document()), list, chains))
            .toList();
    List<Article> articles = new ArrayList<>(read.size());
    for (Read one : read) {
      names.add(one.named());
      chains.add(one.ends());
      articles.add(one.article());
    }
    return articles;
  }

  private Read read(Document document, List<Claim> claims, ChainRoots chains) {
    claims.sort(CLAIMS_IN_TEXT);
    Naming naming = new Naming(directory, words, persons);
    List<Claim> named = naming.resolve(claims);
    ChainRoots.Ends ends = chains.read(document, named);
    for (int i = 0; i < named.size(); i++) {
      named.set(i, named.get(i).linked(ends.roots().get(i).id(), null, null, null));
    }
    return new Read(new Article(document, named), naming.found(), ends);
  }

  private record Given(List<Claim> claims, List<Answers.Said> answers, List<Relay> relays) {}

  /** What the claims of one event answer and pass on; replaced versions do neither. */
  private static Given given(
      Questions.Asked asked, Versions versions, Answers answers, Relays relays) {
    List<Claim> standing = new ArrayList<>(asked.claims());
    standing.removeIf(claim -> versions.replaced(claim.document()));
    return new Given(
        asked.claims(), standing.stream().map(answers::read).toList(), relays.of(standing));
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
