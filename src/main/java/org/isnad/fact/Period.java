package org.isnad.fact;

import java.time.LocalDate;

/**
 * When something happened, as the article states it.
 *
 * @param from first day, or null when open or unknown
 * @param to last day, inclusive, or null when open or unknown
 * @param text the words of the time, or null when inherited
 * @param precision one of {@link Terms#PRECISIONS}, or null
 */
public record Period(LocalDate from, LocalDate to, String text, String precision) {}
