package org.isnad.ingest;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a page: by its byte order mark, else as UTF-8 when it is, else by what its meta tag
 * states, else detected from the text between the tags.
 */
final class PageBytes {
  /** How far into the page browsers of all kinds have put the tag. */
  private static final int HEAD = 16_384;

  /** Encodings that old Arabic pages state by mistake: their bytes are looked at instead. */
  private static final Set<String> LATIN = Set.of("ISO-8859-1", "windows-1252", "US-ASCII");

  private static final Pattern STATED =
      Pattern.compile(
          "<meta[^>]{0,300}?charset\\s{0,9}=\\s{0,9}[\"']?\\s{0,9}([A-Za-z0-9_.:-]{2,40})"
              + "|<\\?xml[^>]{0,100}?encoding\\s{0,9}=\\s{0,9}[\"']([A-Za-z0-9_.:-]{2,40})",
          Pattern.CASE_INSENSITIVE);

  private PageBytes() {}

  /**
   * @throws Refused as {@link Decoder} does
   */
  static Decoder.Decoded decode(byte[] bytes) throws Refused {
    if (Decoder.marked(bytes) || Decoder.strictly(bytes, 0, StandardCharsets.UTF_8) != null) {
      return Decoder.decode(bytes);
    }
    int damage = Utf8Damage.firstIn(bytes);
    if (damage >= 0) {
      // sites cut texts in the middle of a letter; the page is worth reading all the same
      String text = new String(bytes, StandardCharsets.UTF_8);
      return new Decoder.Decoded(Decoder.lines(text), null, damage);
    }
    Charset charset = stated(bytes);
    String text = charset == null ? null : Decoder.strictly(bytes, 0, charset);
    if (text != null && text.indexOf('\0') < 0 && !LATIN.contains(charset.name())) {
      return Decoder.Decoded.of(text);
    }
    return Decoder.decode(bytes, withoutTags(bytes));
  }

  /** The encoding that a page or an XML file states in its first bytes, or null. */
  static Charset stated(byte[] bytes) {
    int length = Math.min(bytes.length, HEAD);
    Matcher matcher = STATED.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    if (!matcher.find()) {
      return null;
    }
    return charset(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
  }

  private static Charset charset(String name) {
    String plain = name.toLowerCase(Locale.ROOT);
    plain = plain.equals("x-cp1256") || plain.equals("cp1256") ? "windows-1256" : plain;
    try {
      return plain.startsWith("utf-16") ? null : Charset.forName(plain);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  /** The bytes between tags: all encodings that are told apart here write tags as ASCII does. */
  private static byte[] withoutTags(byte[] bytes) {
    byte[] plain = new byte[bytes.length];
    int length = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '<') {
        int end = end(bytes, i);
        plain[length++] = ' ';
        i = end;
      } else {
        plain[length++] = bytes[i];
      }
    }
    return Arrays.copyOf(plain, length);
  }

  /** Index of the last byte of what opens here: a tag, or a script or style with all in it. */
  private static int end(byte[] bytes, int at) {
    String closing = opens(bytes, at, "<script") ? "</script" : "";
    closing = opens(bytes, at, "<style") ? "</style" : closing;
    int i = at + 1;
    for (; i < bytes.length; i++) {
      if (bytes[i] == '>' && closing.isEmpty()) {
        return i;
      }
      if (bytes[i] == '<' && !closing.isEmpty() && opens(bytes, i, closing)) {
        closing = "";
      }
    }
    return bytes.length;
  }

  private static boolean opens(byte[] bytes, int at, String word) {
    if (at + word.length() > bytes.length) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if ((bytes[at + i] | 0x20) != (word.charAt(i) | 0x20)) {
        return false;
      }
    }
    return true;
  }
}
