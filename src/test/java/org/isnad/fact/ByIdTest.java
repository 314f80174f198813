package org.isnad.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;

/** Answers as a map does that takes the first of each id, in the order of the list. */
class ByIdTest {
  @Property
  void answersAsAMapDoes(
      @ForAll List<@StringLength(max = 2) String> names,
      @ForAll @StringLength(max = 2) String one) {
    List<Mention> list = new ArrayList<>();
    names.forEach(name -> list.add(new Mention(name, name + list.size())));
    Map<String, Mention> map = new LinkedHashMap<>();
    list.forEach(mention -> map.putIfAbsent(mention.entity(), mention));
    ById<Mention> byId = new ById<>(list, Mention::entity);
    assertThat(byId).isEqualTo(map).hasSameSizeAs(map);
    assertThat(new ArrayList<>(byId.keySet())).isEqualTo(new ArrayList<>(map.keySet()));
    assertThat(new ArrayList<>(byId.values())).isEqualTo(new ArrayList<>(map.values()));
    assertThat(byId.get(one)).isEqualTo(map.get(one));
    assertThat(byId.containsKey(one)).isEqualTo(map.containsKey(one));
    assertThat(byId.keySet().contains(one)).isEqualTo(map.containsKey(one));
    for (String name : names) {
      assertThat(byId.place(name)).isEqualTo(names.indexOf(name));
    }
  }

  @Example
  void whatIsNoIdIsNotThere() {
    ById<String> byId = new ById<>(List.of("a", "b"), Function.identity());
    assertThat(byId.place("c")).isEqualTo(-1);
    assertThat(byId.get(null)).isNull();
    assertThat(byId.containsKey(7)).isFalse();
    assertThatThrownBy(() -> byId.put("c", "c")).isInstanceOf(UnsupportedOperationException.class);
    assertThat(new ById<String>(List.of(), Function.identity())).isEmpty();
  }
}
