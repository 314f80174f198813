package org.isnad.extract;

import java.util.List;
import org.isnad.knowledge.Knowledge;
import org.isnad.knowledge.KnowledgeFile;

/**
 * The knowledge of one language: the folder {@code lexicons/<lang>/}.
 *
 * @param lang the name of the folder, a code such as {@code ar}
 */
record LexiconFolder(Knowledge knowledge, String lang) {
  /** The path of a file of the folder inside the knowledge. */
  String path(String name) {
    return "lexicons/" + lang + "/" + name;
  }

  /** One file, or null. */
  KnowledgeFile file(String name) {
    return knowledge.file(path(name));
  }

  /** The files whose names begin with a word, such as {@code frames}. */
  List<KnowledgeFile> files(String first) {
    String start = path(first);
    return knowledge.under("lexicons/" + lang).stream()
        .filter(f -> f.path().startsWith(start) && f.path().endsWith(".yaml"))
        .toList();
  }
}
