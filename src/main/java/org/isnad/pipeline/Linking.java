package org.isnad.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.isnad.checkpoint.Checkpoint;
import org.isnad.checkpoint.PackedRecords;
import org.isnad.fact.Claim;
import org.isnad.fact.Event;
import org.isnad.fact.FactBase;
import org.isnad.fact.Judgement;
import org.isnad.fact.Source;
import org.isnad.finding.Correction;
import org.isnad.finding.KnowledgeException;
import org.isnad.finding.Trouble;
import org.isnad.knowledge.Knowledge;
import org.isnad.link.Linker;
import org.isnad.registry.Registry;
import org.isnad.review.Corrections;

/** The way up to the rules: articles to linked claims. */
public final class Linking {
  private final Watcher watcher;
  private final Reading reading;
  private final Linker linker;

  private Linking(Watcher watcher, Reading reading, Linker linker) {
    this.watcher = watcher;
    this.reading = reading;
    this.linker = linker;
  }

  /**
   * Reads sources, lexicons and the tables of linking; no rule.
   *
   * @throws KnowledgeException with the problems of all
   */
  public static Linking of(Knowledge knowledge) {
    Problems problems = new Problems();
    Linking linking = of(knowledge, problems);
    problems.stopIfAny();
    return linking;
  }

  /** As far as it can be made; the problems say whether it can be used. */
  static Linking of(Knowledge knowledge, Problems problems) {
    Registry registry = problems.gather(() -> Registry.load(knowledge));
    if (registry == null) {
      return null;
    }
    Reading reading = Reading.of(knowledge, registry, problems);
    Linker linker = problems.gather(() -> new Linker(knowledge, registry));
    return new Linking(Watcher.NOBODY, reading, linker);
  }

  /** The same, watched. */
  Linking watchedBy(Watcher other) {
    return new Linking(other, reading.watchedBy(other), linker);
  }

  /**
   * What was read and linked.
   *
   * @param corrections what editors set right before it was linked
   * @param troubles by file, line and code
   */
  public record Result(FactBase facts, List<Correction> corrections, List<Trouble> troubles) {}

  /** Reads files and folders and links what they claim. */
  public Result read(List<Path> paths) {
    return read(Batch.of(paths));
  }

  /** Reads a batch, sets its claims right and links them. */
  public Result read(Batch batch) {
    return read(batch, Checkpoint.NONE);
  }

  /** As {@link #read(Batch)}, with what is known of its documents already. */
  Result read(Batch batch, Checkpoint checkpoint) {
    Reading.Result read =
        batch.claims() == null
            ? reading.read(batch.articles(), checkpoint)
            : reading.given(batch.articles(), batch.claims());
    watcher.begun(Watcher.Stage.LINK);
    Result linked = link(linker, read, batch.corrections());
    watcher.counted(Watcher.Count.EVENTS_LINKED, linked.facts().events().size());
    watcher.ended(Watcher.Stage.LINK);
    return linked;
  }

  /** Sets claims right and links them. */
  static Result link(Linker linker, Reading.Result read, Corrections corrections) {
    Corrections.Applied set = corrections.to(read.claims());
    List<Claim> claims =
        set.claims() == read.claims() ? read.claims() : new ArrayList<>(set.claims());
    List<Trouble> troubles = new ArrayList<>(read.troubles());
    troubles.addAll(set.troubles());
    troubles.sort(Pipeline.TROUBLES);
    FactBase linked = linker.linkAway(read.documents(), claims);
    return new Result(known(linked, read.sources()), set.corrections(), List.copyOf(troubles));
  }

  /** With what the batch itself tells of outlets that no registry knows. */
  private static FactBase known(FactBase facts, List<Source> outlets) {
    SortedMap<String, Source> sources = new TreeMap<>();
    facts.sources().forEach(source -> sources.put(source.id(), source));
    outlets.forEach(source -> sources.put(source.id(), source));
    return with(facts, List.copyOf(sources.values()), facts.events());
  }

  static FactBase with(FactBase facts, List<Source> sources, List<Event> events) {
    return new FactBase(
        facts.documents(),
        sources,
        facts.entities(),
        events,
        facts.questions(),
        facts.answers(),
        facts.claims(),
        facts.roots(),
        facts.links(),
        facts.relays(),
        PackedRecords.of(Judgement.class, facts.judgements()),
        facts.islands());
  }
}
