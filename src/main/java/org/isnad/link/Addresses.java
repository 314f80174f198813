package org.isnad.link;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** One form for the addresses under which one article is found. */
final class Addresses {
  /** Front parts of a host that only say which rendering it serves. */
  private static final Set<String> RENDERINGS = Set.of("www", "m", "mobile", "amp");

  /** Path parts and fields that do the same. */
  private static final Set<String> AMP = Set.of("amp", "amp.html", "amp=1", "outputtype=amp");

  /** Fields that tell where a reader came from. */
  private static final Set<String> TRACKING =
      Set.of("fbclid", "gclid", "yclid", "dclid", "igshid", "mc_cid", "mc_eid", "ref", "ref_src");

  private Addresses() {}

  /** The address in one form, or null for none and for a front page, which many articles share. */
  static String key(String url) {
    if (url == null) {
      return null;
    }
    String rest = url.strip();
    int scheme = rest.indexOf("://");
    rest = scheme < 0 ? rest : rest.substring(scheme + 3);
    int fragment = rest.indexOf('#');
    rest = fragment < 0 ? rest : rest.substring(0, fragment);
    int question = rest.indexOf('?');
    String query = question < 0 ? "" : rest.substring(question + 1);
    rest = question < 0 ? rest : rest.substring(0, question);
    int slash = rest.indexOf('/');
    String host = host(slash < 0 ? rest : rest.substring(0, slash));
    StringBuilder path = new StringBuilder();
    for (String part : (slash < 0 ? "" : rest.substring(slash + 1)).split("/")) {
      if (!part.isEmpty() && !AMP.contains(part.toLowerCase(Locale.ROOT))) {
        path.append('/').append(part);
      }
    }
    TreeSet<String> fields = new TreeSet<>();
    for (String field : query.split("&")) {
      String name = field.split("=", 2)[0].toLowerCase(Locale.ROOT);
      if (!field.isEmpty()
          && !name.startsWith("utm_")
          && !TRACKING.contains(name)
          && !AMP.contains(name)
          && !AMP.contains(field.toLowerCase(Locale.ROOT))) {
        fields.add(field);
      }
    }
    if (host.isEmpty() || path.isEmpty() && fields.isEmpty()) {
      return null;
    }
    return host + path + (fields.isEmpty() ? "" : "?" + String.join("&", fields));
  }

  private static String host(String written) {
    String host = written.toLowerCase(Locale.ROOT);
    int user = host.lastIndexOf('@');
    host = host.substring(user + 1);
    int port = host.indexOf(':');
    host = port < 0 ? host : host.substring(0, port);
    String[] parts = host.split("\\.");
    int first = 0;
    while (first < parts.length - 2 && RENDERINGS.contains(parts[first])) {
      first++;
    }
    return String.join(".", Arrays.copyOfRange(parts, first, parts.length));
  }
}
