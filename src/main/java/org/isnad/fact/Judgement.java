package org.isnad.fact;

import java.util.List;

/**
 * A decision of linking whether two things are one, with its evidence. It can be undone: an
 * editor's judgement in {@code rules/sources/identities.yaml} wins over it.
 *
 * @param id stable id
 * @param about what was decided: {@code event} (two events, or an article and an event), {@code
 *     person} (two names) or {@code root} (two unnamed speakers)
 * @param left id of the one
 * @param right id of the other
 * @param outcome {@code positive} (they are one), {@code negative} (they are not) or {@code unsure}
 * @param basis the row of {@code tables/linking-reasons.csv} that tells why
 * @param reason why, in Arabic
 * @param reasonEn why, in English
 * @param claims ids of the claims it rests on, sorted
 */
public record Judgement(
    String id,
    String about,
    String left,
    String right,
    String outcome,
    String basis,
    String reason,
    String reasonEn,
    List<String> claims) {
  /** Keeps the words small: a batch holds many. */
  public Judgement {
    reason = Compact.pack(reason);
    reasonEn = Compact.pack(reasonEn);
  }

  @Override
  public String reason() {
    return Compact.unpack(reason);
  }

  @Override
  public String reasonEn() {
    return Compact.unpack(reasonEn);
  }

  @Override
  public int hashCode() {
    return id.hashCode(); // ids are apart already
  }

  /** Whether it decides so about these two, in either order. */
  public boolean about(String what, String one, String other, String decided) {
    return what.equals(about) && decided.equals(outcome) && about(one, other);
  }

  /** Whether it is about these two, in either order. */
  public boolean about(String one, String other) {
    return (one.equals(left) && other.equals(right)) || (other.equals(left) && one.equals(right));
  }
}
