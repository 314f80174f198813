package org.isnad.ingest;

import java.util.List;
import java.util.function.Predicate;

/** Knows the folder that a browser has put beside a saved page for what the page shows. */
final class PageFolders {
  private static final List<String> PAGES = List.of(".html", ".htm", ".xhtml", ".HTML", ".HTM");

  private final List<String> endings;

  /**
   * @param endings what browsers add to the name of a page for that folder
   */
  PageFolders(List<String> endings) {
    this.endings = endings;
  }

  /**
   * Whether the folder is one.
   *
   * @param folder its name, with or without those above it
   * @param there whether there is a file of this name; asked with the same folders above
   */
  boolean holds(String folder, Predicate<String> there) {
    for (String ending : endings) {
      if (folder.endsWith(ending) && folder.length() > ending.length()) {
        String page = folder.substring(0, folder.length() - ending.length());
        if (PAGES.stream().anyMatch(kind -> there.test(page + kind))) {
          return true;
        }
      }
    }
    return false;
  }
}
