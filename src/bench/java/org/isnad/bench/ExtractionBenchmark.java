package org.isnad.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.isnad.extract.ClaimExtractor;
import org.isnad.fact.Document;
import org.isnad.knowledge.Knowledge;
import org.isnad.registry.Registry;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One pass over the prose, by Isnad and by the yardstick: Lucene's analyzer for Arabic. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 15, time = 3)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ExtractionBenchmark {
  /** Rounds over the articles. */
  static final int ROUNDS = 8;

  private List<Document> articles;
  private ClaimExtractor extractor;
  private Analyzer analyzer;

  /** Loads the knowledge and writes the prose; not measured. */
  @Setup
  public void load() {
    articles = Prose.articles(ROUNDS);
    Knowledge knowledge = Knowledge.shipped();
    extractor = new ClaimExtractor(knowledge, Registry.load(knowledge));
    analyzer = new ArabicAnalyzer();
  }

  /** Isnad: every claim of every article. */
  @Benchmark
  public int isnad() {
    int claims = 0;
    for (Document article : articles) {
      claims += extractor.extract(article).size();
    }
    return claims;
  }

  /** Lucene: every stemmed word of every article. */
  @Benchmark
  public int lucene() {
    int length = 0;
    for (Document article : articles) {
      try (TokenStream words = analyzer.tokenStream("text", article.text())) {
        CharTermAttribute word = words.addAttribute(CharTermAttribute.class);
        words.reset();
        while (words.incrementToken()) {
          length += word.length();
        }
        words.end();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return length;
  }

  /** One document that grows: the time for a byte must stay. */
  @State(Scope.Benchmark)
  public static class Growing {
    /** Rounds over the articles in one document. */
    @Param({"1", "4", "16"})
    public int rounds;

    private Document document;

    /** Writes the document; not measured. */
    @Setup
    public void write() {
      document = Prose.joined(rounds);
    }
  }

  /** Isnad: every claim of one long document. */
  @Benchmark
  public int growing(Growing growing) {
    return extractor.extract(growing.document).size();
  }
}
