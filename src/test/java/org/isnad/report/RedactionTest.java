package org.isnad.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.isnad.fact.Claim;
import org.isnad.fact.Document;
import org.isnad.fact.Orthography;
import org.isnad.finding.Verification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A name that is taken away is nowhere, in no format, and the rest is as it was. */
class RedactionTest {
  private final Verification cast = SampleCast.accepting(SampleCast.whole(), SampleCast.ACCUSING);
  @TempDir Path folder;

  /** All files of all formats in both languages, in letters folded and addresses decoded. */
  private String everything(Verification v) throws IOException {
    StringBuilder all = new StringBuilder();
    for (String lang : List.of("ar", "en")) {
      Reports.Options options = Reports.Options.defaults().withLang(lang);
      Reports.write(v, folder, Reports.formats(), options);
      for (String format : Reports.formats()) {
        for (String file : Reports.files(format)) {
          Path made = folder.resolve(file);
          String text =
              file.endsWith(".xlsx")
                  ? ReadBack.parts(made).toString()
                  : Files.readString(made, StandardCharsets.UTF_8);
          String decoded = URLDecoder.decode(text.replaceAll("%(?![0-9A-F]{2})", "%25"), "UTF-8");
          all.append(Orthography.fold(decoded)).append('\n');
        }
      }
    }
    return all.toString();
  }

  private static List<String> traces(String... words) {
    List<String> traces = new ArrayList<>();
    for (String word : words) {
      traces.add(Orthography.fold(word));
    }
    return traces;
  }

  @Test
  void victimsAreNowhere() throws IOException {
    List<String> traces =
        traces("سامر جابر", "جابر الحلاق", "سامر الحلاق", "samer", "hallaq", "جابر-حلاق");
    assertThat(everything(cast)).contains(traces);
    for (String asked : List.of("victims", "minors", "people")) {
      String without = everything(Reports.redacted(cast, Set.of(asked), List.of()));
      assertThat(traces).as("taken away with %s", asked).noneMatch(without::contains);
    }
  }

  @Test
  void namesOfAListAreNowhereByNameOrById() throws IOException {
    List<String> traces = traces("نزار وهبة", "وهبة القصير", "nizar", "نزار-وهبه");
    assertThat(everything(cast)).contains(traces);
    for (String listed : List.of("نِزار وهبه القصير", SampleCast.ACCUSED_ID)) {
      String without = everything(Reports.redacted(cast, Set.of(), List.of(listed)));
      assertThat(traces).as("listed as %s", listed).noneMatch(without::contains);
      assertThat(without).contains(traces("جابر الحلاق"));
    }
  }

  @Test
  void wordsThatTellOfUnnamedSourcesAreNowhere() throws IOException {
    List<String> traces = traces("مصادر طبية", "أصحاب محال");
    assertThat(everything(cast)).contains(traces);
    String without = everything(Reports.redacted(cast, Set.of("sources"), List.of()));
    assertThat(traces).noneMatch(without::contains);
    assertThat(without).contains(traces("سائقون"));
  }

  @Test
  void noSpellingOfAnyRedactedNameIsInTheBytesOfAnyFormat() throws IOException {
    List<String> spellings =
        List.of(
            "سَامِر جابر الحلّاق",
            "وسامر جابر الحلاق",
            "«سامـر جابر الحلاق»",
            "سامر  جابر\nالحلاق",
            "SAMER JABER AL-HALLAQ");
    List<String> traces =
        traces("سامر جابر", "جابر الحلاق", "سامر الحلاق", "samer", "hallaq", "جابر-حلاق");
    String inIds = Html.anchor(SampleCast.CHILD_ID).substring(2);
    for (String spelt : spellings) {
      Verification spoken = SampleCast.spelling(cast, spelt);
      assertThat(everything(spoken)).contains(inIds);
      for (String asked : Reports.redactable()) {
        if (asked.equals("sources")) {
          continue; // no unnamed source is called so
        }
        String without = everything(Reports.redacted(spoken, Set.of(asked), List.of()));
        String page = Files.readString(folder.resolve("index.html"));
        String seen = Orthography.fold(page.replaceAll("<[^>]*>", "").replaceAll("\\s+", " "));
        assertThat(traces).as("%s as %s", spelt, asked).noneMatch(without::contains);
        assertThat(traces).as("%s as %s", spelt, asked).noneMatch(seen::contains);
        assertThat(without).doesNotContain(inIds);
      }
      String all = everything(Reports.redacted(spoken, Reports.redactable(), List.of()));
      assertThat(traces).noneMatch(all::contains);
      assertThat(traces("مصادر طبية", "أصحاب محال")).noneMatch(all::contains);
    }
  }

  @Test
  void offsetsStayTrueAndIdsLeadOn() {
    Verification without =
        Reports.redacted(cast, Reports.redactable(), List.of(SampleCast.ACCUSED));
    int covered = 0;
    Lookup lookup = new Lookup(without);
    for (Claim claim : without.facts().claims()) {
      Document document = lookup.documents.get(claim.document());
      String words = document.text().substring(claim.span().start(), claim.span().end());
      assertThat(claim.quote()).isEqualTo(words);
      covered += words.indexOf('█') >= 0 ? 1 : 0;
      assertThat(lookup.roots).containsKey(claim.root());
      if (claim.subject() != null && claim.subject().entity() != null) {
        assertThat(lookup.entities).containsKey(claim.subject().entity());
      }
    }
    assertThat(covered).isGreaterThan(1);
    assertThat(without.facts().entities()).doesNotHaveDuplicates();
    assertThat(new Accusations(lookup).of(without.findings().get(0))).hasSize(1);
  }

  @Test
  void nothingElseChanges() {
    assertThat(Reports.redacted(cast, Set.of(), List.of())).isEqualTo(cast);
    Verification without = Reports.redacted(cast, Set.of("victims"), List.of());
    assertThat(without.verdicts()).isEqualTo(cast.verdicts());
    assertThat(without.facts().documents().subList(1, 4))
        .isEqualTo(cast.facts().documents().subList(1, 4));
    assertThat(Reports.redacted(cast, Set.of("victims"), List.of())).isEqualTo(without);
  }

  @Test
  void aCoverIsAsLongAsTheNameAndSparesItsLikes() {
    NameMask mask = new NameMask();
    mask.cover("علي");
    mask.cover("Ali Hasan");
    mask.exchange("p-ali-hasan", "redacted-1");
    assertThat(mask.text("قال علي، وعَليّ لم يقل عليه شيئاً"))
        .isEqualTo("قال ███، و█████ لم يقل عليه شيئاً");
    assertThat(mask.text("ALI  HASAN's")).isEqualTo("██████████'s");
    assertThat(mask.free("rule|p-ali-hasan|x").toLowerCase(Locale.ROOT))
        .isEqualTo("rule|redacted-1|x");
    assertThat(mask.free("https://x.example/%D8%B9%D9%84%D9%8A")).isEqualTo("███");
    assertThat(mask.text("")).isEmpty();
  }
}
