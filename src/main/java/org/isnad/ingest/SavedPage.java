package org.isnad.ingest;

import java.time.LocalDate;
import java.util.List;

/**
 * What the markup of a saved page tells; its text is still to be read.
 *
 * @param lines of the article, without the headline; empty when there is none
 * @param title or null
 * @param published or null
 * @param modified day of the last change, or null
 * @param url or null
 * @param sites names of the site, best first
 * @param maybeSites names that count only when they are registered
 * @param lang as the page names its language, or null
 * @param closed whether the page says that it shows its article to subscribers only
 */
record SavedPage(
    List<SavedLine> lines,
    Derived<String> title,
    Derived<LocalDate> published,
    Derived<LocalDate> modified,
    Derived<String> url,
    List<Derived<String>> sites,
    List<Derived<String>> maybeSites,
    String lang,
    boolean closed) {}
