package org.isnad.verify;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Set;

/**
 * All that a compiled rule can see of the program and of Java: facts, the vocabulary, {@code
 * findings}, values, and the model of the engine. To a rule nothing else exists, so that even one
 * that slipped through the vocabulary check could reach nothing.
 */
final class AllowedClasses extends ClassLoader {
  /** Packages whose classes are all harmless. */
  private static final Set<String> PACKAGES =
      Set.of(
          "org.isnad.fact",
          "java.math",
          "java.time",
          "java.time.format",
          "java.time.temporal",
          "java.util",
          "java.util.function");

  /** Packages of the engine, with those inside them. */
  private static final Set<String> ENGINE =
      Set.of(
          "org.drools.core.base.accumulators",
          "org.drools.model",
          "org.drools.modelcompiler",
          "org.kie.api.runtime.rule");

  /** The compiler finds its own parts by way of the rules' class loader. */
  private static final String COMPILER = "org.drools.";

  /**
   * A compiler reads the files of all classes that those it needs mention. It may: what a rule made
   * of them is refused when it is to be loaded.
   */
  private static final Set<String> ALL_TO_READ = Set.of("java/", "org/drools/", "org/kie/");

  private static final String SETTINGS = "META-INF/kie";

  private static final Set<String> CLASSES =
      Set.of(
          "org.isnad.verify.Findings",
          "org.drools.util.DateUtils",
          "java.io.Serializable",
          "java.lang.Boolean",
          "java.lang.Byte",
          "java.lang.CharSequence",
          "java.lang.Character",
          "java.lang.Class",
          "java.lang.Comparable",
          "java.lang.Deprecated",
          "java.lang.Double",
          "java.lang.Enum",
          "java.lang.Exception",
          "java.lang.Float",
          "java.lang.FunctionalInterface",
          "java.lang.Integer",
          "java.lang.Iterable",
          "java.lang.Long",
          "java.lang.Math",
          "java.lang.Number",
          "java.lang.Object",
          "java.lang.Override",
          "java.lang.Record",
          "java.lang.RuntimeException",
          "java.lang.Short",
          "java.lang.String",
          "java.lang.StringBuilder",
          "java.lang.SuppressWarnings",
          "java.lang.Throwable",
          "java.lang.Void",
          "java.lang.annotation.Annotation",
          "java.lang.invoke.CallSite",
          "java.lang.invoke.LambdaMetafactory",
          "java.lang.invoke.MethodHandle",
          "java.lang.invoke.MethodHandles",
          "java.lang.invoke.MethodHandles$Lookup",
          "java.lang.invoke.MethodType",
          "java.lang.invoke.SerializedLambda",
          "java.lang.invoke.StringConcatFactory");

  /** Classes of allowed packages that do more than hold values. */
  private static final Set<String> REFUSED =
      Set.of(
          "java.util.ServiceLoader", "java.util.Scanner", "java.util.Formatter", "java.util.Timer");

  private final ClassLoader program;
  private final boolean compiles;

  private AllowedClasses(ClassLoader program, boolean compiles) {
    super(null);
    this.program = program;
    this.compiles = compiles;
  }

  /** For rules while they are compiled. */
  static ClassLoader toCompile(ClassLoader program) {
    return new AllowedClasses(program, true);
  }

  /** For rules while they run. */
  static ClassLoader toRun(ClassLoader program) {
    return new AllowedClasses(program, false);
  }

  static boolean allowed(String name) {
    int dot = name.lastIndexOf('.');
    String pack = dot < 0 ? "" : name.substring(0, dot);
    return CLASSES.contains(name)
        || PACKAGES.contains(pack) && !REFUSED.contains(name)
        || ENGINE.stream().anyMatch(e -> pack.equals(e) || pack.startsWith(e + "."));
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!allowed(name) && !(compiles && name.startsWith(COMPILER))) {
      throw new ClassNotFoundException("rules do not reach the class " + name);
    }
    return program.loadClass(name);
  }

  /** Compilers read classes as files. */
  @Override
  public InputStream getResourceAsStream(String path) {
    return file(path) ? program.getResourceAsStream(path) : null;
  }

  @Override
  public URL getResource(String path) {
    return file(path) ? program.getResource(path) : null;
  }

  @Override
  public Enumeration<URL> getResources(String path) throws IOException {
    return path.startsWith(SETTINGS) ? program.getResources(path) : Collections.emptyEnumeration();
  }

  private boolean file(String path) {
    return path.endsWith(".class")
        && (compiles && ALL_TO_READ.stream().anyMatch(path::startsWith)
            || allowed(path.substring(0, path.length() - ".class".length()).replace('/', '.')));
  }
}
