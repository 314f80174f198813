package org.isnad.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.drools.base.base.ObjectType;
import org.drools.core.impl.InternalRuleBase;
import org.drools.core.reteoo.ObjectTypeNode;
import org.kie.api.KieBase;

/**
 * Which kinds of facts the rules of a base read: a fact that no rule reads need not enter a
 * session.
 */
final class ReadTypes {
  private final List<ObjectType> types = new ArrayList<>();
  private final Map<Class<?>, Boolean> known = new HashMap<>();
  private final boolean all;

  // facts come in runs of a kind
  private Class<?> last;
  private boolean held;

  ReadTypes(KieBase rules) {
    all = !(rules instanceof InternalRuleBase);
    if (rules instanceof InternalRuleBase base) {
      for (ObjectTypeNode node : base.getRete().getObjectTypeNodes()) {
        types.add(node.getObjectType());
      }
    }
  }

  /** Whether some rule may match the fact. */
  boolean hold(Object fact) {
    if (fact.getClass() != last) {
      last = fact.getClass();
      held =
          all
              || known.computeIfAbsent(
                  last, k -> types.stream().anyMatch(t -> t.isAssignableFrom(k)));
    }
    return held;
  }
}
