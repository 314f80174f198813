package org.isnad.verify;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Classes of one jar of compiled rules. They are taken before those of the parent: both may hold
 * the same package.
 */
final class CompiledClasses extends ClassLoader {
  private static final String MODEL_LIST = "drools-model";

  private final Map<String, byte[]> classes;

  private CompiledClasses(Map<String, byte[]> classes, ClassLoader parent) {
    super(parent);
    this.classes = classes;
  }

  /**
   * The rules of a jar.
   *
   * @param confined whether they see only what rules may see
   */
  static Models load(byte[] jar, boolean confined)
      throws IOException, ReflectiveOperationException {
    Map<String, byte[]> classes = new HashMap<>();
    byte[] list = null;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(jar))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String path = entry.getName();
        if (path.endsWith(".class")) {
          classes.put(
              path.substring(0, path.length() - ".class".length()).replace('/', '.'),
              zip.readAllBytes());
        } else if (path.startsWith("META-INF/kie/") && path.endsWith("/" + MODEL_LIST)) {
          list = zip.readAllBytes();
        }
      }
    }
    if (list == null) {
      throw new IOException("no list of model classes");
    }
    ClassLoader program = CompiledClasses.class.getClassLoader();
    ClassLoader parent = confined ? AllowedClasses.toRun(program) : program;
    try (InputStream in = new ByteArrayInputStream(list)) {
      return Models.of(new CompiledClasses(classes, parent), in);
    }
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    byte[] bytes = classes.get(name);
    if (bytes == null) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded != null ? loaded : defineClass(name, bytes, 0, bytes.length);
    }
  }
}
