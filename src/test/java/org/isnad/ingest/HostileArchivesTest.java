package org.isnad.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.ingest.Given.BODY;
import static org.isnad.ingest.Given.read;
import static org.isnad.ingest.Given.unread;
import static org.isnad.ingest.Given.write;
import static org.isnad.ingest.Packed.bytes;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.isnad.fact.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whatever somebody packs, it is a trouble and the rest of the batch is read. */
@Timeout(120)
class HostileArchivesTest {
  private static final byte[] GOOD = bytes(BODY + "نهاية النص السليم.");

  @TempDir Path folder;
  private Intake last;

  private List<String> troubles(String name, byte[] archive) {
    write(folder, name, archive);
    write(folder, "z.txt", BODY);
    last = read(folder);
    assertThat(last.documents())
        .extracting(Document::file)
        .as("the rest is read")
        .contains("z.txt");
    return unread(last);
  }

  @AfterEach
  void everyTroubleSaysWhatToDo() {
    assertThat(last.troubles()).allSatisfy(t -> assertThat(t.remedy()).isNotBlank());
  }

  private static final List<String> ESCAPES =
      List.of("../a.txt", "x/../../b.txt", "/etc/c.txt", "C:d.txt", "e\\f.txt", "..\\g.txt");

  @Test
  void namesThatLeadOut() {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    ESCAPES.forEach(name -> entries.put(name, bytes(BODY + name)));
    entries.put("good.txt", GOOD);
    assertThat(
            troubles(
                "a.tar", Packed.tar(tar -> entries.forEach((name, text) -> raw(tar, name, text)))))
        .hasSize(ESCAPES.size())
        .allMatch(t -> t.startsWith("path-escape a.tar!/"));
    assertThat(last.documents()).extracting(Document::file).contains("a.tar!/good.txt");
  }

  private static void raw(
      org.apache.commons.compress.archivers.tar.TarArchiveOutputStream tar,
      String name,
      byte[] text) {
    try {
      Packed.tarEntry(tar, new TarArchiveEntry(name, true), text);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void namesThatLeadOutOfAZip() {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    // written with a sign that is then replaced, for the library would mend the names itself
    ESCAPES.forEach(name -> entries.put(name.replace('\\', '\u0001'), bytes(BODY + name)));
    entries.put("nul\u0002.txt", bytes(BODY + "nul"));
    entries.put("good.txt", GOOD);
    byte[] zip = Packed.zip(entries);
    for (int i = 0; i < zip.length; i++) {
      boolean inName = i > 2 && zip[i] == 2 && zip[i - 1] == 'l' && zip[i - 2] == 'u';
      boolean slash = i > 0 && zip[i] == 1 && (zip[i - 1] == 'e' || zip[i - 1] == '.');
      zip[i] =
          inName ? 0 : slash && (zip[i + 1] == 'f' || zip[i + 1] == 'g') ? (byte) '\\' : zip[i];
    }
    assertThat(troubles("a.zip", zip))
        .hasSize(ESCAPES.size() + 1)
        .allMatch(t -> t.startsWith("path-escape a.zip!/"));
  }

  @Test
  void whatIsNoFile() {
    byte[] tar =
        Packed.tar(
            out -> {
              for (byte type :
                  new byte[] {
                    TarConstants.LF_SYMLINK,
                    TarConstants.LF_LINK,
                    TarConstants.LF_CHR,
                    TarConstants.LF_BLK,
                    TarConstants.LF_FIFO
                  }) {
                TarArchiveEntry entry = new TarArchiveEntry("e" + (char) type + ".txt", type);
                entry.setLinkName("/etc/passwd");
                Packed.tarEntry(out, entry, new byte[0]);
              }
            });
    assertThat(troubles("a.tar", tar))
        .containsExactly(
            "special-entry a.tar!/e1.txt:0",
            "special-entry a.tar!/e2.txt:0",
            "special-entry a.tar!/e3.txt:0",
            "special-entry a.tar!/e4.txt:0",
            "special-entry a.tar!/e6.txt:0");
    byte[] zip =
        Packed.zip(
            out -> {
              ZipArchiveEntry link = new ZipArchiveEntry("link.txt");
              link.setUnixMode(0120777);
              Packed.zipEntry(out, link, bytes("/etc/passwd"));
            });
    assertThat(troubles("b.zip", zip)).contains("special-entry b.zip!/link.txt:0");
  }

  @Test
  void bombs() {
    byte[] zeros = new byte[60_000_000];
    assertThat(troubles("a.jsonl.gz", Packed.gzip(zeros)))
        .containsExactly("expands-too-much a.jsonl.gz:1");
    assertThat(troubles("b.jsonl.zst", Packed.zstd(zeros)))
        .contains("expands-too-much b.jsonl.zst:1");
    assertThat(troubles("c.tar.gz", Packed.gzip(Packed.tar(Map.of("x.jpg", zeros)))))
        .contains("expands-too-much c.tar.gz:0");
    assertThat(troubles("d.zip", Packed.zip(Map.of("x.jsonl", zeros))))
        .contains("expands-too-much d.zip:0");
    assertThat(troubles("e.txt.gz", Packed.gzip(zeros))).contains("too-large e.txt.gz:0");
  }

  @Test
  void manySmallEntriesAreCountedTogether() {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    byte[] most = new byte[4_000_000];
    for (int i = 0; i < 10; i++) {
      entries.put(i + ".txt", most);
    }
    assertThat(troubles("a.zip", Packed.zip(entries))).contains("expands-too-much a.zip:0");
  }

  @Test
  void whatComesOutIsCountedNotBelieved() {
    Meter meter = new Meter(1_000);
    byte[] some = new byte[1 << 16];
    long[] handed = {0};
    java.io.InputStream endless =
        new java.io.InputStream() {
          @Override
          public int read() {
            return 0;
          }

          @Override
          public int read(byte[] into, int from, int length) {
            handed[0] += length;
            return length;
          }
        };
    org.assertj.core.api.Assertions.assertThatThrownBy(
            () -> {
              Unpacking in = new Unpacking(endless, meter);
              while (in.read(some) > 0) {
                // until it is refused
              }
            })
        .isInstanceOf(Spoilt.class);
    assertThat(handed[0]).isLessThanOrEqualTo(Limits.ALWAYS + some.length);
    last = new Intake(List.of(), List.of(), List.of());
  }

  @Test
  void entriesWithoutEnd() {
    Meter meter = new Meter(1);
    org.assertj.core.api.Assertions.assertThatThrownBy(
            () -> {
              for (int i = 0; i <= Limits.ENTRIES; i++) {
                meter.entry();
              }
            })
        .isInstanceOfSatisfying(
            Spoilt.class, e -> assertThat(e.refused().code()).isEqualTo("too-many-entries"));
    last = new Intake(List.of(), List.of(), List.of());
  }

  @Test
  void namesWithoutEnd() {
    // as GNU tar writes a long name: an entry of its own before the one it names
    TarArchiveEntry name = new TarArchiveEntry("long", TarConstants.LF_GNUTYPE_LONGNAME);
    name.setSize(2_000_000);
    byte[] tar =
        Packed.tar(
            out -> {
              out.putArchiveEntry(name);
              out.write("n".repeat(2_000_000).getBytes(StandardCharsets.UTF_8));
              out.closeArchiveEntry();
              Packed.tarEntry(out, new TarArchiveEntry("a.txt"), GOOD);
            });
    assertThat(troubles("a.tar", tar)).containsExactly("header-too-long a.tar:0");
  }

  @Test
  void cutOff() {
    byte[] tar = Packed.tar(Map.of("a.txt", bytes(BODY.repeat(200)), "b.txt", bytes(BODY)));
    byte[] tgz = Packed.gzip(tar);
    byte[] zip = Packed.zip(Map.of("a.txt", GOOD));
    byte[] gz = Packed.gzip(bytes("{\"text\":\"" + BODY.replace("\n", " ") + "\"}\n".repeat(50)));
    assertThat(troubles("a.tar", Arrays.copyOf(tar, 2_000))).contains("damaged-archive a.tar:0");
    assertThat(troubles("b.tgz", Arrays.copyOf(tgz, tgz.length / 2)))
        .contains("damaged-archive b.tgz:0");
    assertThat(troubles("c.zip", Arrays.copyOf(zip, zip.length - 30)))
        .contains("damaged-archive c.zip:0");
    assertThat(troubles("d.jsonl.gz", Arrays.copyOf(gz, gz.length - 9)))
        .anyMatch(t -> t.startsWith("damaged-archive d.jsonl.gz:"));
    assertThat(troubles("e.txt.zst", bytes(BODY))).contains("damaged-archive e.txt.zst:0");
  }

  @Test
  void zipThatLies() {
    byte[] zip = Packed.zip(Map.of("a.txt", GOOD));
    int directory = new String(zip, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
    byte[] size = zip.clone();
    size[directory + 24] ^= 0x11; // what the directory says of the size
    assertThat(troubles("a.zip", size)).containsExactly("damaged-archive a.zip!/a.txt:0");
    byte[] sum = zip.clone();
    sum[directory + 16] ^= 0x11; // and of the sum
    assertThat(troubles("b.zip", sum)).contains("damaged-archive b.zip!/a.txt:0");
    byte[] locked = zip.clone();
    locked[directory + 8] |= 1;
    assertThat(troubles("c.zip", locked)).contains("encrypted-entry c.zip!/a.txt:0");
    byte[] method = zip.clone();
    method[directory + 10] = 77;
    assertThat(troubles("d.zip", method)).contains("packed-otherwise d.zip!/a.txt:0");
    byte[] many = zip.clone();
    many[zip.length - 22 + 15] = 0x7F; // a directory of two gigabytes
    assertThat(troubles("e.zip", many)).contains("too-many-entries e.zip:0");
  }

  @Test
  void twoEntriesOfOneName() {
    byte[] zip =
        Packed.zip(
            out -> {
              Packed.zipEntry(out, new ZipArchiveEntry("a.txt"), GOOD);
              Packed.zipEntry(out, new ZipArchiveEntry("./a.txt"), bytes(BODY + "غيره."));
            });
    assertThat(troubles("a.zip", zip)).containsExactly("duplicate-entry a.zip!/./a.txt:0");
    assertThat(last.documents().get(0).text()).isEqualTo(new String(GOOD, StandardCharsets.UTF_8));
  }

  @Test
  void archivesInArchivesInArchives() {
    byte[] zip = Packed.zip(Map.of("a.txt", GOOD));
    for (String name : List.of("2.zip", "1.zip")) {
      zip = Packed.zip(Map.of(name, zip));
    }
    assertThat(troubles("0.zip", zip)).containsExactly("nested-archive 0.zip!/1.zip!/2.zip:0");
  }
}
