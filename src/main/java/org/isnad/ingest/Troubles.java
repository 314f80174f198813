package org.isnad.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isnad.finding.Trouble;

/** Collects what went wrong; hands it out once each, in the order of files and lines. */
final class Troubles {
  private final List<Trouble> list = new ArrayList<>();

  void unread(String code, String file, int line, String message, String remedy) {
    list.add(new Trouble.Unread(code, file, line, message, remedy));
  }

  void doubt(String code, String file, int line, String message, String remedy) {
    list.add(new Trouble.Doubt(code, file, line, message, remedy));
  }

  /** Hands out what was collected since the last time. */
  List<Trouble> drain() {
    List<Trouble> all = inOrder();
    list.clear();
    return all;
  }

  int count() {
    return list.size();
  }

  List<Trouble> inOrder() {
    return list.stream()
        .distinct()
        .sorted(
            Comparator.comparing(Trouble::file)
                .thenComparingInt(Trouble::line)
                .thenComparing(Trouble::code)
                .thenComparing(Trouble::message))
        .toList();
  }
}
