package org.isnad.extract;

/** Writes whole numbers in Arabic words, as the tests' own check on the reader. */
final class NumberSpeller {
  private static final String[] MASCULINE = {
    "", "واحد", "اثنان", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة"
  };
  private static final String[] FEMININE = {
    "", "واحدة", "اثنتان", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثماني", "تسع"
  };
  private static final String[] TENS = {
    "", "عشر", "عشرون", "ثلاثون", "أربعون", "خمسون", "ستون", "سبعون", "ثمانون", "تسعون"
  };
  private static final String[] OBLIQUE = {
    "", "عشر", "عشرين", "ثلاثين", "أربعين", "خمسين", "ستين", "سبعين", "ثمانين", "تسعين"
  };

  private final boolean feminine;
  private final boolean oblique;

  NumberSpeller(boolean feminine, boolean oblique) {
    this.feminine = feminine;
    this.oblique = oblique;
  }

  String spell(int n) {
    if (n == 0) {
      return "صفر";
    }
    StringBuilder out = new StringBuilder();
    scale(out, n / 1_000_000, "مليون", oblique ? "مليونين" : "مليونان", "ملايين", "مليونا");
    scale(out, n / 1000 % 1000, "ألف", oblique ? "ألفين" : "ألفان", "آلاف", "ألفا");
    and(out, hundreds(n % 1000, feminine));
    return out.toString();
  }

  private void scale(
      StringBuilder out, int n, String one, String two, String many, String accusative) {
    if (n == 1 || n == 2) {
      and(out, n == 1 ? one : two);
    } else if (n > 2) {
      int rest = n % 100;
      String noun = rest >= 3 && rest <= 10 ? many : rest > 10 ? accusative : one;
      and(out, hundreds(n, false) + " " + noun);
    }
  }

  private String hundreds(int n, boolean feminine) {
    StringBuilder out = new StringBuilder();
    if (n >= 300) {
      String unit = FEMININE[n / 100].replace("ثماني", "ثمان");
      out.append(oblique ? unit + " مئة" : unit + "مائة");
    } else if (n >= 200) {
      out.append(oblique ? "مئتين" : "مائتان");
    } else if (n >= 100) {
      out.append(oblique ? "مئة" : "مائة");
    }
    and(out, below(n % 100, feminine));
    return out.toString();
  }

  private String below(int n, boolean feminine) {
    String[] units = feminine ? FEMININE : MASCULINE;
    String tail = feminine ? " عشرة" : " عشر";
    if (n == 0) {
      return "";
    }
    if (n < 10) {
      return n == 2 && oblique ? (feminine ? "اثنتين" : "اثنين") : units[n];
    }
    if (n == 10) {
      return feminine ? "عشر" : "عشرة";
    }
    if (n == 11) {
      return (feminine ? "إحدى" : "أحد") + tail;
    }
    if (n == 12) {
      return (feminine ? (oblique ? "اثنتي" : "اثنتا") : oblique ? "اثني" : "اثنا") + tail;
    }
    if (n < 20) {
      return units[n - 10] + tail;
    }
    String tens = (oblique ? OBLIQUE : TENS)[n / 10];
    int unit = n % 10;
    String first = unit == 2 && oblique ? (feminine ? "اثنتين" : "اثنين") : units[unit];
    return unit == 0 ? tens : first + " و" + tens;
  }

  private static void and(StringBuilder out, String words) {
    if (!words.isEmpty()) {
      out.append(out.length() == 0 ? "" : " و").append(words);
    }
  }
}
