/**
 * The page as readers have it: in a real Chromium, driven over DevTools.
 *
 * <p>Enters: reports, made here from {@code fixtures/articles} and from hostile words.
 *
 * <p>Leaves: failures, and the pictures of {@code docs/pictures}.
 *
 * <p>Forbidden: to skip a test, to sleep, to reach the network.
 */
package org.isnad.browser;
