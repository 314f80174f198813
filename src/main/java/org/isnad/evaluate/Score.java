package org.isnad.evaluate;

/**
 * How many were right.
 *
 * @param right found and marked
 * @param found all that were found
 * @param marked all that were marked
 */
record Score(int right, int found, int marked) {
  double precision() {
    return found == 0 ? 0 : (double) right / found;
  }

  double recall() {
    return marked == 0 ? 0 : (double) right / marked;
  }

  double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }
}
