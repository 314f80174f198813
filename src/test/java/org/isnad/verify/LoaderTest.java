package org.isnad.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.knowledge.Knowledge;
import org.isnad.pipeline.Pipeline;
import org.junit.jupiter.api.Test;

/** Where a program is loaded by a loader of its own, as by spark-submit, any thread runs rules. */
class LoaderTest {
  @Test
  void rulesRunInThreadsThatDoNotKnowThem() throws Exception {
    Class<?> probe = new Own(getClass().getClassLoader()).loadClass(Probe.class.getName());
    var constructor = probe.getDeclaredConstructor();
    constructor.setAccessible(true);
    Callable<?> own = (Callable<?>) constructor.newInstance();
    assertThat(own.getClass()).isNotEqualTo(Probe.class);
    assertThat((Integer) own.call())
        .as("findings, by threads whose loader is that of the JDK alone")
        .isPositive();
  }

  /** Makes the rule book in a thread that knows it, and runs it in one that does not. */
  static final class Probe implements Callable<Integer> {
    Probe() {}

    @Override
    public Integer call() {
      Thread thread = Thread.currentThread();
      ClassLoader before = thread.getContextClassLoader();
      Clock clock = Clock.fixed(Instant.parse("2024-05-02T06:00:00Z"), ZoneOffset.UTC);
      try {
        thread.setContextClassLoader(Probe.class.getClassLoader());
        Pipeline pipeline = Pipeline.of(Knowledge.shipped(), clock, "test");
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        return pipeline.verify(List.of(Path.of("fixtures/articles/jasim"))).findings().size();
      } finally {
        thread.setContextClassLoader(before);
      }
    }
  }

  /** Has its own of every class of this program and of Drools. */
  private static final class Own extends ClassLoader {
    private static final List<String> OWN = List.of("org.isnad.", "org.drools.", "org.kie.");

    Own(ClassLoader parent) {
      super(parent);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (OWN.stream().noneMatch(name::startsWith)) {
        return super.loadClass(name, resolve);
      }
      synchronized (getClassLoadingLock(name)) {
        Class<?> loaded = findLoadedClass(name);
        return loaded == null ? define(name) : loaded;
      }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
      String file = name.replace('.', '/') + ".class";
      try (InputStream in = getParent().getResourceAsStream(file)) {
        if (in == null) {
          throw new ClassNotFoundException(name);
        }
        byte[] bytes = in.readAllBytes();
        return defineClass(name, bytes, 0, bytes.length);
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }
  }
}
