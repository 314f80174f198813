package org.isnad.extract;

/** Those who are spoken of by a post and a name, with words for the post however long. */
final class Bearers {
  private final Annotated page;
  private final Titles titles;

  Bearers(Annotated page, Language language, Chunks chunks) {
    this.page = page;
    this.titles = new Titles(page, language, chunks, new People(page, language, chunks));
  }

  /** Where the name ends that stands behind the title at the token; -1 when none does. */
  int end(int start, int limit) {
    for (String cls : Titles.CLASSES) {
      Mark mark = page.mark(start, cls);
      Range name = mark == null ? new Range(0, 0) : titles.before(mark).name();
      if (!name.isEmpty() && name.to() <= limit) {
        return name.to();
      }
    }
    return -1;
  }
}
