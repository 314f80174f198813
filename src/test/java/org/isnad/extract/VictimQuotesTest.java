package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.fact.Claim;
import org.junit.jupiter.api.Test;

/** The quote of a toll holds its own victims, and not those told apart from them. */
class VictimQuotesTest {
  @Test
  void theWordsForAllEndBeforeTheWordsForAPart() {
    assertThat(Reading.claims("قُتل 15 عنصرا من التنظيم بينهم عراقيان ولبنانيان."))
        .filteredOn(claim -> claim.type().equals("killed"))
        .extracting(Claim::quote)
        .as("the toll, and each part of it by itself; mend Casualties.parts")
        .containsExactly("قُتل 15 عنصرا من التنظيم", "عراقيان", "ولبنانيان");
  }

  @Test
  void aPartThatIsNoClaimStaysInTheQuote() {
    assertThat(Reading.claims("قُتل 15 عنصرا من التنظيم بينهم قياديون."))
        .filteredOn(claim -> claim.type().equals("killed"))
        .extracting(Claim::quote)
        .as("'among them leaders' counts nobody; mend Casualties.parts")
        .containsExactly("قُتل 15 عنصرا من التنظيم بينهم قياديون");
  }
}
