package org.isnad.extract;

import java.util.List;

/**
 * A name of the registry in the text.
 *
 * @param from first token
 * @param to one past the last token
 * @param ids entities and sources called so, sorted
 * @param weak whether the words are too general to name one thing without context
 */
record NameMark(int from, int to, List<String> ids, boolean weak) {}
