package org.isnad.batch;

import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.corpus.Corpus;
import org.isnad.fact.FactBase;
import org.isnad.finding.Verification;
import org.isnad.knowledge.Knowledge;
import org.isnad.pipeline.Linking;
import org.isnad.pipeline.Pieces;

/**
 * By hand: what each stage of the job costs and what the driver holds, without Spark, so that its
 * own cost does not blur the figures. {@code Measure ARTICLES [one-event]}
 */
final class Measure {
  private static final int PORTIONS = 8;
  private static final int OUTLETS = 400;

  private static long last;

  private Measure() {}

  /** Prints a table. */
  public static void main(String[] args) throws IOException {
    int articles = Integer.parseInt(args[0]);
    boolean one = args.length > 1;
    Path file = Files.createTempFile("articles", ".jsonl");
    if (one) {
      oneEvent(articles, file);
    } else {
      Corpus.write(articles, 7, file);
    }
    Pieces pieces = new Pieces(Knowledge.shipped());
    pieces.check();
    System.out.printf(
        "%,d articles%s, %,d bytes each%n",
        articles, one ? " of one event" : "", Files.size(file) / articles);
    last = spent();
    List<byte[]> lines = new ArrayList<>();
    new Split(file.toString(), "articles.jsonl", 0, Files.size(file), 0)
        .read(Pieces.LONGEST_LINE, (n, b) -> lines.add(pieces.read("articles.jsonl", n, b)));
    tell("read and extract, one thread", articles, size(lines));
    Linking.Result linked = pieces.link(lines, List.of());
    System.gc();
    System.out.printf("  heap with the lines and what is linked %,d MB%n", held());
    FactBase facts = linked.facts();
    tell("link", articles, 0);
    Map<String, Integer> claims = new HashMap<>();
    facts.claims().forEach(c -> claims.merge(c.event(), 1, Integer::sum));
    System.out.printf(
        "  claims %,d, events %,d (largest %,d claims), islands %,d, answers %,d%n",
        facts.claims().size(),
        facts.events().size(),
        claims.values().stream().mapToInt(Integer::intValue).max().orElse(0),
        facts.islands().size(),
        facts.answers().size());
    List<byte[]> portions = Pieces.portions(facts, PORTIONS);
    tell("cut into " + portions.size(), articles, size(portions));
    System.out.println(
        "  portions " + Arrays.toString(portions.stream().mapToInt(p -> p.length).toArray()));
    List<byte[]> said = new ArrayList<>();
    for (byte[] portion : portions) {
      said.add(pieces.say(portion));
      tell("  rules on a portion of " + portion.length + " bytes", articles, 0);
    }
    System.out.printf("  findings %,d bytes%n", size(said));
    Verification v = pieces.conclude(linked, said, List.of(), Bench.CLOCK, "");
    tell("conclude", articles, 0);
    System.out.printf("  findings %,d, verdicts %,d%n", v.findings().size(), v.verdicts().size());
    lines.clear();
    said.clear();
    System.gc();
    System.out.printf("heap with the whole result %,d MB%n", held());
    Files.delete(file);
    if (v.facts().documents().isEmpty()) {
      throw new IllegalStateException("nothing was measured");
    }
  }

  private static void tell(String stage, int articles, long bytes) {
    long now = spent();
    System.out.printf(
        "%-42s %7.2f s %8.0f us an article%s%n",
        stage,
        (now - last) / 1e9,
        (now - last) / 1e3 / articles,
        bytes == 0 ? "" : String.format(", %,d bytes an article", bytes / articles));
    last = spent();
  }

  /** Processor time of all threads, which a busy machine does not stretch. */
  private static long spent() {
    return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
        .getProcessCpuTime();
  }

  private static long held() {
    Runtime jvm = Runtime.getRuntime();
    return (jvm.totalMemory() - jvm.freeMemory()) >> 20;
  }

  private static long size(List<byte[]> all) {
    return all.stream().mapToLong(one -> one.length).sum();
  }

  /** Reports of one strike: each outlet tells a toll of its own mind, on someone's word. */
  private static void oneEvent(int articles, Path file) throws IOException {
    String[] speakers = {"الدفاع المدني", "مصدر طبي", "المرصد السوري لحقوق الإنسان", "وكالة سانا"};
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      for (int i = 0; i < articles; i++) {
        int dead = 3 + i % 7;
        String text =
            String.format(
                "مقتل %d مدنيين في قصف على مدينة إدلب\\n\\nقال %s إن %d مدنيين قتلوا وأصيب %d آخرون"
                    + " في قصف مدفعي على مدينة إدلب يوم الأحد. وأفاد مراسلنا رقم %d بأن القصف طال حي"
                    + " الضبيط.",
                dead, speakers[i % speakers.length], dead, 10 + i % 5, i);
        out.write(
            String.format(
                "{\"text\": \"%s\", \"outlet\": \"منبر %d\", \"published\": \"2021-01-%02d\","
                    + " \"url\": \"https://o%d.example/%d\", \"lang\": \"ar\"}%n",
                text, i % OUTLETS, 4 + i % 2, i % OUTLETS, i));
      }
    }
  }
}
