package org.isnad.registry;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The outlets of a batch that no registry names, found by their names as registered ones are: with
 * or without generic words, country and owner, and by their addresses.
 */
public final class OutletNames {
  private final NameIndex names;
  private final SourceForms forms;
  private final Map<String, String> hosts = new HashMap<>();

  /** With the generic words of the registry. */
  public OutletNames(Registry registry) {
    this.names = new NameIndex(registry.heads("source"), registry.heads("source-tail"));
    this.forms = SourceForms.of(registry);
  }

  /**
   * Adds an outlet.
   *
   * @param address of one of its articles, or null
   */
  public void add(String id, String name, String address) {
    names.put(name, id);
    String host = address == null ? "" : host(address);
    if (!host.isEmpty()) {
      String other = hosts.putIfAbsent(host, id);
      if (other != null && !other.equals(id)) {
        hosts.put(host, ""); // two outlets at one host: it names neither
      }
    }
  }

  /** Id of the one outlet that is called so. */
  public Optional<String> id(String name) {
    List<String> ids = names.ids(name);
    if (ids.isEmpty()) {
      String address = SourceForms.address(name);
      String id = address == null ? null : hosts.get(host(address));
      ids = id == null || id.isEmpty() ? List.of() : List.of(id);
    }
    for (String form : ids.isEmpty() ? forms.of(name) : List.<String>of()) {
      ids = ids.isEmpty() ? names.ids(form) : ids;
    }
    return ids.size() == 1 ? Optional.of(ids.get(0)) : Optional.empty();
  }

  private static String host(String address) {
    String host = address.toLowerCase(Locale.ROOT).strip().replaceFirst("^[a-z]+://", "");
    return host.replaceFirst("[/?#:].*$", "").replaceFirst("^(www|m|amp|mobile)\\.", "");
  }
}
