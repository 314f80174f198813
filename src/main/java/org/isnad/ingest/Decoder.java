package org.isnad.ingest;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.isnad.registry.Particles;

/** Bytes to text: what a byte order mark says, else UTF-8, else a detected Arabic code page. */
final class Decoder {
  private static final Set<String> CODE_PAGES = Set.of("windows-1256", "ISO-8859-6");

  /** Below this share of Arabic letters a detected Arabic code page is not believed. */
  private static final double ARABIC_SHARE = 0.6;

  /** The share of words with the article that any Arabic prose exceeds. */
  private static final double DEFINITE_SHARE = 0.05;

  /** The detector's own confidence, of 100, below which its answer is not believed. */
  private static final int CONFIDENT = 25;

  private Decoder() {}

  /**
   * @param text without byte order mark, lines ended by LF
   * @param guessed name of the code page when it was detected, else null
   * @param damage offset of the first byte that could not be read, or -1
   */
  record Decoded(String text, String guessed, int damage) {
    static Decoded of(String text) {
      return new Decoded(lines(text), null, -1);
    }
  }

  /**
   * @throws Refused when the bytes are no text, or in no encoding that is known for sure
   */
  static Decoded decode(byte[] bytes) throws Refused {
    return decode(bytes, bytes);
  }

  /**
   * The same for a text that holds more than its language.
   *
   * @param sample those of the bytes from which its encoding may be detected
   */
  static Decoded decode(byte[] bytes, byte[] sample) throws Refused {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return plain(strictly(bytes, 3, StandardCharsets.UTF_8));
    }
    if (starts(bytes, 0xFF, 0xFE, 0, 0) || starts(bytes, 0, 0, 0xFE, 0xFF)) {
      throw undecodable("the file is in UTF-32");
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return plain(strictly(bytes, 2, StandardCharsets.UTF_16LE));
    }
    if (starts(bytes, 0xFE, 0xFF)) {
      return plain(strictly(bytes, 2, StandardCharsets.UTF_16BE));
    }
    if (looksBinary(bytes)) {
      throw binary();
    }
    String text = strictly(bytes, 0, StandardCharsets.UTF_8);
    return text != null ? plain(text) : detected(bytes, sample);
  }

  private static Decoded plain(String text) throws Refused {
    if (text == null) {
      throw undecodable("the bytes do not fit the encoding that the file's first bytes announce");
    }
    if (text.indexOf('\0') >= 0) {
      throw binary();
    }
    return Decoded.of(text);
  }

  private static Decoded detected(byte[] bytes, byte[] sample) throws Refused {
    int damage = Utf8Damage.firstIn(bytes);
    if (damage >= 0) {
      throw undecodable("UTF-8 text is damaged at byte " + damage);
    }
    CharsetDetector detector = new CharsetDetector();
    detector.setText(sample);
    for (CharsetMatch match : detector.detectAll()) {
      if (match.getConfidence() >= CONFIDENT && CODE_PAGES.contains(match.getName())) {
        Charset charset = Charset.forName(match.getName());
        String text = strictly(bytes, 0, charset);
        if (text != null && readsAsArabic(strictly(sample, 0, charset))) {
          return new Decoded(lines(text), match.getName(), -1);
        }
      }
    }
    throw undecodable("the encoding is neither UTF-8 nor one that can be told for sure");
  }

  /** The text in that encoding, or null when some byte does not fit it. */
  static String strictly(byte[] bytes, int from, Charset charset) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  /** The text is published as decoded here, so every offset is into LF lines. */
  static String lines(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }

  /** Whether the first bytes tell the encoding. */
  static boolean marked(byte[] bytes) {
    return starts(bytes, 0xEF, 0xBB, 0xBF)
        || starts(bytes, 0xFF, 0xFE)
        || starts(bytes, 0xFE, 0xFF)
        || starts(bytes, 0, 0, 0xFE, 0xFF);
  }

  private static boolean looksBinary(byte[] bytes) {
    int controls = 0;
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
      if (b > 0 && b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x1B) {
        controls++;
      }
    }
    return controls * 50L > bytes.length;
  }

  /** Arabic letters throughout, and the article: a wrong code page keeps the one, not the other. */
  private static boolean readsAsArabic(String text) {
    int letters = 0;
    int arabic = 0;
    int words = 0;
    int definite = 0;
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        letters++;
        arabic += c >= 0x0621 && c <= 0x064A ? 1 : 0;
        if (!Character.isLetter(before)) {
          words++;
          definite += article(text, i) ? 1 : 0;
        }
      }
      before = c;
    }
    return arabic > ARABIC_SHARE * letters && definite > DEFINITE_SHARE * words;
  }

  private static boolean article(String text, int at) {
    return Particles.SHIPPED.articles().stream().anyMatch(a -> text.startsWith(a, at));
  }

  private static boolean starts(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static Refused undecodable(String why) {
    return new Refused("undecodable", why, "save the file as UTF-8");
  }

  private static Refused binary() {
    return new Refused(
        "binary", "the file holds no plain text", "save the article as UTF-8 text, or remove it");
  }
}
