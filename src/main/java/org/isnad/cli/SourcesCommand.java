package org.isnad.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.fact.Claim;
import org.isnad.fact.Document;
import org.isnad.fact.Hop;
import org.isnad.fact.Source;
import org.isnad.finding.Trouble;
import org.isnad.knowledge.Knowledge;
import org.isnad.pipeline.Reading;
import org.isnad.registry.Registry;
import org.isnad.registry.Suggestions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The registry of sources. */
@Command(
    name = "sources",
    mixinStandardHelpOptions = true,
    header = "Lists, checks and suggests sources.",
    footerHeading = "%nExample:%n",
    footer = "  isnad sources suggest articles/ > our-rules/sources/new.yaml")
final class SourcesCommand implements Runnable {
  private final Desk desk;
  @Spec private CommandSpec spec;

  SourcesCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "say what to do, for example: isnad sources list");
  }

  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      header = "Lists sources: id, kind, reliability, party, name.",
      description = {
        "",
        "Columns are parted by tabs. Reliability is the Admiralty letter. Filters narrow",
        "the list; a source must pass all of them.",
        ""
      },
      footerHeading = "%nExample:%n",
      footer = "  isnad sources list --kind agency --grade D,E --why")
  private int list(
      @Mixin KnowledgeOptions knowledge,
      @Option(
              names = "--grade",
              paramLabel = "LETTER",
              split = ",",
              description = "Only these letters.")
          List<String> grades,
      @Option(names = "--kind", paramLabel = "KIND", split = ",", description = "Only these kinds.")
          List<String> kinds,
      @Option(
              names = "--party",
              paramLabel = "ID",
              split = ",",
              description = "Only sources of these parties.")
          List<String> parties,
      @Option(
              names = "--name",
              paramLabel = "TEXT",
              description = "Only sources with this in a name, in any spelling, or in a domain.")
          String name,
      @Option(names = "--why", description = "Adds the reason and the day of the grade.")
          boolean why) {
    List<Source> sources = Registry.load(knowledge.load(desk)).sources();
    for (Source s : sources.stream().sorted(Comparator.comparing(Source::id)).toList()) {
      if (among(grades, s.reliability())
          && among(kinds, s.kind())
          && among(parties, s.party())
          && (name == null || called(s, name))) {
        List<String> columns =
            new ArrayList<>(
                List.of(s.id(), s.kind(), s.reliability(), s.party(), s.name(), s.nameEn()));
        if (why) {
          columns.addAll(List.of(s.reason(), s.graded()));
        }
        desk.out().println(String.join("\t", columns));
      }
    }
    return ExitCode.DONE.number();
  }

  private static boolean among(List<String> wanted, String value) {
    return wanted == null || wanted.stream().anyMatch(value::equalsIgnoreCase);
  }

  private static boolean called(Source source, String text) {
    String key = Registry.nameKey(text);
    return source.id().contains(text)
        || source.domains().stream().anyMatch(domain -> domain.contains(text))
        || source.names().stream().anyMatch(name -> Registry.nameKey(name).contains(key));
  }

  @Command(
      name = "check",
      mixinStandardHelpOptions = true,
      header = "Checks the registry, or files of it.",
      description = {
        "",
        "Names every problem as path:line: message, with what to do. A file is read as if",
        "it lay in rules/sources/, so that it may name parties and places of the others.",
        "Without a file, all that is in force is checked.",
        ""
      },
      footerHeading = "%nExample:%n",
      footer = "  isnad sources check our-rules/sources/new.yaml")
  private int check(
      @Parameters(paramLabel = "FILE", arity = "0..*", description = "Files of the registry.")
          List<Path> files,
      @Mixin KnowledgeOptions options) {
    Knowledge knowledge = options.load(desk);
    for (Path file : files == null ? List.<Path>of() : files) {
      knowledge = knowledge.with("sources", file);
    }
    Registry registry = Registry.load(knowledge);
    desk.out().println("no problem found; " + registry.sources().size() + " sources in force");
    return ExitCode.DONE.number();
  }

  @Command(
      name = "suggest",
      mixinStandardHelpOptions = true,
      header = "Prints unknown names of articles as entries for the registry.",
      description = {
        "",
        "Speakers, outlets and bodies that no entry names, the most frequent first, each",
        "with how often it is met and words that show it. Every entry has the grade F",
        "until an editor gives another, with the reason and the day.",
        ""
      },
      footerHeading = "%nExample:%n",
      footer = "  isnad sources suggest articles/ > our-rules/sources/new.yaml")
  private int suggest(
      @Parameters(
              paramLabel = "PATH",
              arity = "1..*",
              description = "Folders, articles, and articles.jsonl.")
          List<Path> paths,
      @Mixin KnowledgeOptions options) {
    Inputs.check(paths);
    Knowledge knowledge = options.load(desk);
    Reading.Result read = Reading.of(knowledge).read(paths);
    Suggestions names = new Suggestions(Registry.load(knowledge));
    Map<String, Source> outlets = new HashMap<>();
    read.sources().forEach(source -> outlets.put(source.id(), source));
    for (Document document : read.documents()) {
      Source outlet = outlets.get(document.outlet());
      boolean told = outlet != null && !document.derived().containsKey("outlet");
      if (told && !outlet.name().equals("unknown")) {
        String quote = document.title() == null ? document.file() : document.title();
        names.outlet(outlet.name(), quote, document.url());
      }
    }
    for (Claim claim : read.claims()) {
      for (Hop hop : claim.attribution().subList(1, claim.attribution().size())) {
        if (hop.source() == null) {
          names.speaker(hop.name(), hop.kind(), claim.quote());
        }
      }
    }
    for (Trouble trouble : read.troubles()) {
      if (trouble instanceof Trouble.Unread) {
        desk.err().println(Troubles.line(trouble));
      }
    }
    desk.out().print(names.yaml(LocalDate.ofInstant(desk.clock().instant(), ZoneOffset.UTC) + ""));
    return ExitCode.DONE.number();
  }
}
