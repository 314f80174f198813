package org.isnad.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.isnad.bench.News;
import org.isnad.fact.Fact;
import org.isnad.fact.FactBase;

/**
 * Five rules in several engines over the same answers, in the same run. All find the same, or the
 * run stops.
 */
public final class RulePeers {
  private static final int EVENTS = 100;
  private static final int EVRETE_UP_TO = 12_000;
  private static final int RUNS = 25;

  private RulePeers() {}

  /** Prints a table for each size. */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createTempDirectory("isnad-peers");
    try {
      for (String claims : System.getProperty("bench.claims", "10000,100000").split(",")) {
        compare(Integer.parseInt(claims), folder);
      }
    } finally {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path path : files.sorted((a, b) -> b.compareTo(a)).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  private static void compare(int claims, Path folder) throws IOException {
    FactBase facts = Sorted.of(News.ofClaims(claims, folder));
    FactIndex index = new FactIndex(facts);
    List<Collection<Fact>> sessions = List.copyOf(Batch.of(index, EVENTS));
    PlainPeer plain = new PlainPeer();
    Set<String> wanted = plain.findings(sessions);
    TreeMap<String, Integer> kinds = new TreeMap<>();
    wanted.forEach(one -> kinds.merge(one.substring(0, one.indexOf(' ')), 1, Integer::sum));
    say(
        "Rules of several engines: %,d claims, %,d answers, findings %s",
        facts.claims().size(), facts.answers().size(), kinds);
    double hand = best(plain, RUNS, sessions, wanted);
    DroolsPeer drools = new DroolsPeer(index);
    double own = best(drools, RUNS, sessions, wanted);
    say("  %-24s %9.4f s", plain.name(), hand);
    say(
        "  %-24s %9.4f s  %6.1f times plain Java (at most 4 is wanted)",
        drools.name(), own, own / hand);
    List<Peer> others = new ArrayList<>();
    ClipsPeer clips = ClipsPeer.installed(folder);
    if (clips == null) {
      say("  CLIPS is not installed (Debian package clips): left out");
    } else {
      others.add(clips);
    }
    EvretePeer evrete = new EvretePeer();
    if (facts.claims().size() <= EVRETE_UP_TO) {
      others.add(evrete);
    } else {
      say("  Evrete is left out: its time grows with the square");
    }
    for (Peer other : others) {
      double spent = best(other, 2, sessions, wanted);
      say("  %-24s %9.4f s  %6.1f times Isnad (10 is wanted)", other.name(), spent, spent / own);
    }
    if (clips != null) {
      say(
          "  %-24s %9.4f s  %6.1f times Isnad",
          "  with its facts loaded", clips.whole(), clips.whole() / own);
    }
    evrete.close();
  }

  private static double best(
      Peer peer, int runs, List<Collection<Fact>> sessions, Set<String> wanted) {
    double best = Double.MAX_VALUE;
    for (int run = 0; run < runs; run++) {
      Set<String> found = peer.findings(sessions);
      if (!found.equals(wanted)) {
        throw new IllegalStateException(
            peer.name() + " finds " + found.size() + " and plain Java " + wanted.size());
      }
      best = Math.min(best, peer.seconds());
    }
    return best;
  }

  private static void say(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
