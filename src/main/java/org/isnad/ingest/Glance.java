package org.isnad.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** Tells by its beginning what something is whose name does not tell it. */
final class Glance {
  private static final int HEAD = 4_096;

  /** Lines from which it is told whether they are articles: one good one is enough. */
  private static final int LINES = 20;

  private static final Set<String> FEEDS = Set.of("rss", "feed", "rdf");

  private Glance() {}

  /** The same with its kind settled; {@code OTHER} when it is nothing to read. */
  static Found at(Found found) {
    return switch (found.kind()) {
      case OTHER_LINES -> found.as(articles(found) ? Found.Kind.LIST : Found.Kind.OTHER_LINES);
      case XML -> found.as(feed(found) ? Found.Kind.FEED : Found.Kind.OTHER);
      default -> found;
    };
  }

  /** Standard input, which is looked at without losing a byte. */
  static Found at(InputStream standardInput) {
    BufferedInputStream in = new BufferedInputStream(standardInput, 1 << 16);
    Found.Kind kind = Found.Kind.TEXT;
    Content content = () -> in;
    try {
      in.mark(HEAD);
      byte[] head = in.readNBytes(HEAD);
      in.reset();
      if (packed(head)) {
        content = Glance::refusePacked;
      } else {
        kind = kind(head);
      }
    } catch (IOException e) {
      content =
          () -> {
            throw e;
          };
    }
    String name = Found.STANDARD_INPUT.toString();
    return new Found(Found.STANDARD_INPUT, name, true, kind, content);
  }

  private static Found.Kind kind(byte[] head) {
    String text = letters(head).stripLeading();
    if (text.startsWith("{")) {
      return Found.Kind.LIST;
    }
    boolean tag =
        text.length() > 1 && text.charAt(0) == '<' && !Character.isSpaceChar(text.charAt(1));
    return !tag ? Found.Kind.TEXT : feed(text) ? Found.Kind.FEED : Found.Kind.PAGE;
  }

  private static boolean articles(Found found) {
    try (Lines lines = new Lines(found.open(), Limits.ARTICLE)) {
      byte[] line = lines.next();
      for (int number = 1; line != null && number <= LINES; number++) {
        if (!lines.wasTooLong() && article(new String(line, StandardCharsets.UTF_8), number)) {
          return true;
        }
        line = lines.next();
      }
      return false;
    } catch (IOException e) {
      return true; // whoever reads it will say what is wrong
    }
  }

  private static boolean article(String line, int number) {
    if (line.contains("\"quote\"")) {
      return false; // a claim, which names the file of its article too; within a text it is escaped
    }
    try {
      new EntryReader(line.startsWith("\uFEFF") ? line.substring(1) : line, number).entry();
      return true;
    } catch (Refused e) {
      return false;
    }
  }

  private static boolean feed(Found found) {
    try (InputStream in = found.open()) {
      return feed(letters(in.readNBytes(HEAD)));
    } catch (IOException e) {
      return true;
    }
  }

  /** Whether the first tag is the root of a feed. */
  private static boolean feed(String head) {
    String plain = head.replaceAll("(?s)<!--.*?-->", "");
    for (int at = plain.indexOf('<'); at >= 0; at = plain.indexOf('<', at + 1)) {
      if (at + 1 < plain.length() && Character.isLetter(plain.charAt(at + 1))) {
        String name = plain.substring(at + 1).split("[\\s>/]", 2)[0];
        return FEEDS.contains(name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT));
      }
    }
    return false;
  }

  /** ASCII as it is, in whatever encoding it is written. */
  private static String letters(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1).replace("\0", "");
    return text.replaceFirst("^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "");
  }

  private static boolean packed(byte[] head) {
    if (head.length < 4) {
      return false;
    }
    int first = (head[0] & 0xFF) << 8 | head[1] & 0xFF;
    return first == 0x1F8B || first == 0x28B5 && head[2] == 0x2F || first == 0x504B && head[2] == 3;
  }

  private static InputStream refusePacked() throws Spoilt {
    throw Spoilt.of(
        "packed-input",
        "standard input is packed",
        "name the file instead, or unpack it: gunzip -c a.jsonl.gz | isnad extract -");
  }
}
