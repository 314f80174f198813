package org.isnad.bench;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.fact.Document;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmark, one thread of it, and says what it shows. */
public final class Speed {
  private static final double MEGABYTE = 1_000_000;

  private Speed() {}

  /** Takes JMH's own time: about five minutes. */
  public static void main(String[] args) throws RunnerException {
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(ExtractionBenchmark.class.getName())
                    .addProfiler(GCProfiler.class)
                    .jvmArgsAppend("-XX:+UseSerialGC", "-Xms1g", "-Xmx1g")
                    .threads(1)
                    .build())
            .run();
    Map<String, Double> millis = new TreeMap<>();
    double allocated = 0;
    for (RunResult result : results) {
      String name = result.getPrimaryResult().getLabel();
      String rounds = result.getParams().getParam("rounds");
      // the best iteration: whatever else the machine does can only add to it
      millis.put(
          name + (rounds == null ? "" : rounds),
          result.getPrimaryResult().getStatistics().getMin());
      Result<?> bytes = result.getSecondaryResults().get("gc.alloc.rate.norm");
      allocated = name.equals("isnad") && bytes != null ? bytes.getScore() : allocated;
    }
    int articles = 0;
    long size = 0;
    for (Document article : Prose.articles(ExtractionBenchmark.ROUNDS)) {
      articles++;
      size += bytes(article);
    }
    double isnad = size / MEGABYTE / (millis.get("isnad") / 1000);
    double lucene = size / MEGABYTE / (millis.get("lucene") / 1000);
    say("");
    say("%d articles, %.2f MB of UTF-8, one thread", articles, size / MEGABYTE);
    say("  Isnad, all claims          %7.2f MB/s", isnad);
    say("  Lucene, ArabicAnalyzer     %7.2f MB/s", lucene);
    say("  Isnad to Lucene            %7.3f    (at least 0.200 is wanted)", isnad / lucene);
    say("  allocated for an article   %7.0f KB", allocated / articles / 1000);
    for (String rounds : new String[] {"1", "4", "16"}) {
      long length = bytes(Prose.joined(Integer.parseInt(rounds)));
      double nanos = millis.get("growing" + rounds) * MEGABYTE / length;
      say("  one text of %8d bytes  %7.0f ns a byte", length, nanos);
    }
  }

  private static long bytes(Document document) {
    return document.text().getBytes(StandardCharsets.UTF_8).length;
  }

  private static void say(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
