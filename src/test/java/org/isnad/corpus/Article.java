package org.isnad.corpus;

import java.time.LocalDate;

/**
 * An article of the corpus and what was planted in it.
 *
 * @param number from 0
 * @param outlet as its reader would call it
 * @param url of a site of its own, never the same twice
 * @param text headline, paragraphs and furniture, with blank lines between
 * @param event the number of the happening it tells of, or -1
 * @param kind of the happening, {@code calm} for none
 * @param place where it happened
 * @param dead whom the article gives as dead, or -1 when the happening has no toll
 * @param copyOf the article it was copied from, or -1
 */
public record Article(
    int number,
    String outlet,
    LocalDate published,
    String url,
    String title,
    String text,
    int event,
    String kind,
    String place,
    int dead,
    int copyOf) {}
