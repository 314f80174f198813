package org.isnad.link;

import java.util.List;

/**
 * What the words of a claim tell, kept in their place: the words of all claims of a big batch would
 * fill the memory.
 *
 * @param families the families of happening they speak of, sorted
 * @param parts the kinds of sub-event whose words they all have
 * @param among whether words such as "among them" stand before them
 */
record Said(List<String> families, List<String> parts, boolean among) {}
