/**
 * What people decide about reports, and how two reports differ.
 *
 * <p>Enters: files that editors write, and verifications. Leaves: corrected claims, a {@code
 * Review} of marks, and a {@code Comparison}. Forbidden: judging articles, changing a finding,
 * printing.
 */
package org.isnad.review;
