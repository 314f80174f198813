package org.isnad.knowledge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Files that one thread reads before another asks for them: while the command line is looked at,
 * the second core has nothing else to do. Each file is read once, by whoever comes to it first, and
 * handed out once.
 */
final class Ahead {
  private static final Map<String, Read> WAITING = new ConcurrentHashMap<>();

  /** A file and what it holds: empty when there is something to complain of. */
  private record Read(KnowledgeFile file, FutureTask<Optional<Node>> tree) {}

  private Ahead() {}

  static void read(List<KnowledgeFile> files) {
    List<Read> all = files.stream().map(file -> new Read(file, task(file))).toList();
    all.forEach(read -> WAITING.put(read.file().path(), read));
    all.forEach(read -> read.tree().run());
  }

  private static FutureTask<Optional<Node>> task(KnowledgeFile file) {
    return new FutureTask<>(
        () -> {
          boolean[] wrong = new boolean[1];
          Optional<Node> tree = YamlReader.tree(file, (line, what, remedy) -> wrong[0] = true);
          return wrong[0] ? Optional.empty() : tree;
        });
  }

  /** The tree of this very file, not of another in its place; empty when it must be read. */
  static Optional<Node> take(KnowledgeFile file) {
    Read read = WAITING.remove(file.path());
    if (read == null || read.file() != file) {
      return Optional.empty();
    }
    read.tree().run(); // nothing happens when another thread has begun
    try {
      return read.tree().get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } catch (ExecutionException e) {
      return Optional.empty(); // it will go wrong again, where it can be told
    }
  }
}
