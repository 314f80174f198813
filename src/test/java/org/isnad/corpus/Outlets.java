package org.isnad.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Who publishes: outlets and agencies of the registry, and others that no registry knows. */
final class Outlets {
  private final List<Outlet> papers = new ArrayList<>();
  private final List<Outlet> agencies = new ArrayList<>();

  /**
   * A publisher.
   *
   * @param site its domain
   * @param style how it spells: the same outlet spells the same way
   */
  record Outlet(String name, String site, int style) {
    private static final String EAST =
        "\u0660\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u0669";

    /** Text in the spelling of the house. */
    String spelled(String text) {
      return switch (style % 6) {
        case 0 -> eastern(text);
        case 1 -> text.replace('\u0623', '\u0627').replace('\u0625', '\u0627');
        case 2 -> text.replace("\u064A ", "\u0649 ");
        default -> text;
      };
    }

    private static String eastern(String text) {
      StringBuilder out = new StringBuilder(text);
      for (int i = 0; i < out.length(); i++) {
        char c = out.charAt(i);
        if (c >= '0' && c <= '9') {
          out.setCharAt(i, EAST.charAt(c - '0'));
        }
      }
      return out.toString();
    }
  }

  Outlets() {
    int number = 0;
    for (String line : Words.lines("outlets.tsv")) {
      String[] parts = line.split("\t");
      Outlet outlet = new Outlet(parts[0], parts[1], number++);
      (parts[2].equals("agency") ? agencies : papers).add(outlet);
    }
  }

  /** One in nine is an agency; a few big papers write more than the many small ones. */
  Outlet any(Random dice) {
    List<Outlet> from = dice.nextInt(9) == 0 ? agencies : papers;
    return from.get((int) (from.size() * Math.pow(dice.nextDouble(), 1.3)));
  }

  Outlet agency(Random dice) {
    return agencies.get(dice.nextInt(Math.min(12, agencies.size())));
  }
}
