package org.isnad.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.fact.Answer;
import org.isnad.fact.Claim;
import org.isnad.fact.Document;
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
    Map<String, Document> byId = new TreeMap<>();
    versions.documents().forEach(document -> byId.put(document.id(), document));
    Map<String, List<Claim>> byDocument = new TreeMap<>();
    for (Claim claim : claims) {
      if (byId.containsKey(claim.document())) {
        byDocument.computeIfAbsent(claim.document(), k -> new ArrayList<>()).add(claim);
      }
    }
    Names names = new Names(directory, words);
    Reasons reasons = new Reasons(tables, names, words);
    Judgements judgements = new Judgements(reasons);
    Identities identities = new Identities(names, directory, judgements);
    ChainRoots chains = new ChainRoots(directory, words, tables);
    byDocument.forEach((id, list) -> chains.publishes(byId.get(id), list));
    Map<String, String> roots = new HashMap<>();
    List<Claim> named = new ArrayList<>();
    byDocument.replaceAll(
        (id, list) -> {
          list.sort(CLAIMS_IN_TEXT);
          List<Claim> resolved = names.resolve(list);
          roots.putAll(chains.read(byId.get(id), resolved));
          if (!versions.replaced(id)) {
            named.addAll(resolved);
          }
          return resolved;
        });
    identities.read(named);

    List<Scene> scenes = new Scenes(directory, words, tables).of(byId, byDocument, names);
    Joins joins = new Joins(words, directory, names, tables, byId);
    UnionFind sets = joins.join(scenes);
    List<Events.Happening> happenings =
        new Events(directory, words, tables, reasons, judgements).make(scenes, joins, sets, byId);
    SubEvents parts = new SubEvents(words, names);
    happenings.forEach(parts::read);
    List<Event> events = new ArrayList<>(parts.events());
    happenings.forEach(happening -> events.add(happening.event()));
    events.sort(Comparator.comparing(Event::id));
    Map<String, Event> eventById = new TreeMap<>();
    events.forEach(event -> eventById.put(event.id(), event));

    Ages ages = new Ages(versions, directory, chains, byDocument);
    Copies copies = new Copies(tables);
    copies.read(ages.oldestFirst());
    Borrowed borrowed = new Borrowed(copies, chains, ages.oldestFirst(), byDocument, roots);
    Questions questions = new Questions(directory, names, words, tables, eventById);
    Answers answers =
        new Answers(byId, questions, names, new Support(chains, byId, borrowed, judgements));
    Map<String, Claim> linked = new TreeMap<>();
    for (Events.Happening happening : happenings) {
      for (Told told : happening.claims()) {
        Claim claim = told.claim();
        String root = roots.get(claim.id());
        String part = parts.of(claim.id());
        claim = claim.linked(root, happening.event().id(), part, null);
        Question question = questions.of(claim, told.document().text());
        linked.put(claim.id(), claim.linked(root, claim.event(), part, question.id()));
      }
    }
    Map<String, Question> asked = new TreeMap<>();
    questions.all().forEach(question -> asked.put(question.id(), question));
    List<Relay> relays = new Changes(byId, answers, questions).of(inDocuments(linked.values()));
    linked.replaceAll((id, claim) -> versions.replaced(claim.document()) ? silent(claim) : claim);
    List<Claim> standing = new ArrayList<>(linked.values());
    standing.removeIf(claim -> versions.replaced(claim.document()));
    standing.forEach(claim -> answers.add(claim, asked.get(claim.question())));
    List<Claim> all = List.copyOf(linked.values());
    List<Answer> given = answers.all();
    List<IdentityLink> links = identities.links(linked);
    relays.addAll(
        new Relays(byId, eventById, chains, questions, borrowed, ages, names).of(standing));
    relays.sort(Comparator.comparing(Relay::id));
    Set<String> ends = new TreeSet<>();
    standing.forEach(claim -> ends.add(claim.root()));
    Gathering gathering = new Gathering(directory, names);
    List<Document> files = new ArrayList<>(byId.values());
    files.sort(Comparator.comparing(Document::file).thenComparing(Document::id));
    return new FactBase(
        List.copyOf(files),
        gathering.sources(files, all, chains),
        gathering.entities(all, events, links),
        List.copyOf(events),
        List.copyOf(asked.values()),
        given,
        all,
        chains.roots().stream().filter(root -> ends.contains(root.id())).toList(),
        links,
        relays,
        judgements.all(),
        Islands.of(events, List.copyOf(asked.values()), all, links, names));
  }

  private static Map<String, List<Claim>> inDocuments(Collection<Claim> claims) {
    Map<String, List<Claim>> byDocument = new TreeMap<>();
    claims.forEach(c -> byDocument.computeIfAbsent(c.document(), k -> new ArrayList<>()).add(c));
    return byDocument;
  }

  /** What a replaced version said leads to no root, so that it is shown and supports nothing. */
  private static Claim silent(Claim claim) {
    return claim.linked(null, claim.event(), claim.subevent(), claim.question());
  }
}
