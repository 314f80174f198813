/**
 * The same work on a cluster.
 *
 * <p>Enters: the command line of {@code spark-submit}, lists of articles in any file system that
 * Hadoop knows. Leaves: tables of the report as Parquet and JSON Lines, an exit code. Forbidden:
 * any work of a stage; elsewhere, any mention of Spark.
 */
package org.isnad.batch;
