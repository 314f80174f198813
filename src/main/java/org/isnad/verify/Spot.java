package org.isnad.verify;

import org.isnad.knowledge.KnowledgeFile;

/**
 * Where an author wrote something.
 *
 * @param file the file
 * @param line from 1; 0 when it is the file as a whole
 */
record Spot(KnowledgeFile file, int line) {}
