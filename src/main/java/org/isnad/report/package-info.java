/**
 * From a {@code Verification} to what people and machines read.
 *
 * <p>Enters: a {@code Verification}, or a {@code report.json} made from one. Leaves: JSON, claim
 * lines, CSV, XLSX, text, Markdown, SARIF, JSON-LD and one HTML page. Forbidden: reading anything
 * else, changing what was found, the clock, the network, and any text written out unescaped.
 */
package org.isnad.report;
