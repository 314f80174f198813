package org.isnad.verify;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.fact.Answer;
import org.isnad.fact.Claim;
import org.isnad.fact.Document;
import org.isnad.fact.Entity;
import org.isnad.fact.Event;
import org.isnad.fact.Fact;
import org.isnad.fact.Figure;
import org.isnad.fact.Hop;
import org.isnad.fact.IdentityLink;
import org.isnad.fact.Question;
import org.isnad.fact.Relay;
import org.isnad.fact.Root;
import org.isnad.fact.Source;
import org.isnad.fact.Terms;
import org.isnad.fact.Tolerance;

/** What a match rests on: the claims, answers, events, actors and sources behind flagged facts. */
final class Evidence {
  final List<Fact> facts = new ArrayList<>();
  final Set<String> claims = new TreeSet<>();
  final Set<String> answers = new TreeSet<>();
  final Set<String> actors = new TreeSet<>();
  final Set<String> values = new TreeSet<>();
  final Set<String> standsOn = new TreeSet<>();
  String event;
  String topic = "";

  private final FactIndex index;

  Evidence(Flagged flagged, FactIndex index) {
    this.index = index;
    flatten(flagged.facts(), facts);
    facts.forEach(this::add);
    List<Fact> matched = new ArrayList<>();
    flatten(flagged.matched(), matched);
    flatten(flagged.bound().values(), matched); // what an accumulate gathered
    for (Fact fact : matched) {
      if (fact instanceof IdentityLink) {
        standsOn.add(id(fact));
      }
    }
    claims.forEach(this::addSources);
    standsOn.addAll(index.joins().of(this, matched));
    for (String id : List.copyOf(standsOn)) {
      IdentityLink link = index.links.get(id);
      if (link != null) {
        link.claims().forEach(this::addSources); // whoever says that the names are one
      }
    }
  }

  /** Facts of flagged objects; those of a collection in the order of their ids. */
  private static void flatten(Collection<?> objects, List<Fact> into) {
    for (Object object : objects) {
      if (object instanceof Fact fact) {
        into.add(fact);
      } else if (object instanceof Collection<?> many) {
        List<Fact> facts = new ArrayList<>();
        flatten(many, facts);
        facts.stream().sorted(Comparator.comparing(Evidence::id)).distinct().forEach(into::add);
      }
    }
  }

  private void add(Fact fact) {
    claims.addAll(claims(fact));
    String of = eventOf(fact);
    if (of != null) {
      standsOn.add(of);
      event = event == null ? of : event;
    }
    if (fact instanceof Answer answer) {
      answers.add(answer.id());
      topic = topic.isEmpty() ? answer.topic() : topic;
      actor(answer.actor());
      actor(answer.target());
      actor(answer.side());
      value(answer.polarity(), answer.value(), answer.state());
      index.rootsOf(Slots.rootsOf(answer, index)).forEach(this::addRoot);
    } else if (fact instanceof Claim claim) {
      topic = topic.isEmpty() ? Terms.topic(claim.type()) : topic;
      actor(claim.subject() == null ? null : claim.subject().entity());
      actor(claim.object() == null ? null : claim.object().entity());
      actor(claim.side());
      value(claim.polarity(), claim.value(), claim.state());
    } else if (fact instanceof Relay relay) {
      topic = topic.isEmpty() && relay.topic() != null ? relay.topic() : topic;
      actor(relay.actor());
      actor(relay.outlet());
      actor(relay.relayed());
      standsOn.add(relay.relayed());
    } else if (fact instanceof IdentityLink link) {
      topic = topic.isEmpty() ? "identity" : topic;
      actor(link.left());
      actor(link.right());
      standsOn.add(link.id());
    } else if (fact instanceof Entity entity) {
      actor(entity.id());
    } else if (fact instanceof Root root) {
      addRoot(root);
    } else if (fact instanceof Document document) {
      actor(document.outlet());
    }
  }

  private void actor(String id) {
    if (id != null) {
      actors.add(id);
    }
  }

  private void value(String polarity, Figure value, String state) {
    String figure = value == null ? "" : value.lo() + ".." + value.hi() + " " + value.basis();
    values.add(polarity + " " + figure + " " + (state == null ? "" : state));
  }

  private void addRoot(Root root) {
    String source = root.source() != null ? root.source() : root.outlet();
    if (source != null) {
      standsOn.add(source);
    }
    standsOn.add(root.id());
  }

  private void addSources(String id) {
    Claim claim = index.claims.get(id);
    if (claim == null) {
      return;
    }
    for (Hop hop : claim.attribution()) {
      if (hop.source() != null) {
        standsOn.add(hop.source());
      }
    }
    Root root = claim.root() == null ? null : index.roots.get(claim.root());
    if (root != null) {
      addRoot(root);
    }
  }

  /** Ids of the claims that a fact stands for. */
  static Collection<String> claims(Object fact) {
    if (fact instanceof Answer answer) {
      return answer.claims();
    }
    if (fact instanceof Claim claim) {
      return List.of(claim.id());
    }
    if (fact instanceof IdentityLink link) {
      return link.claims();
    }
    if (fact instanceof Relay relay) {
      List<String> both = new ArrayList<>(relay.claims());
      both.addAll(relay.originals());
      return both;
    }
    return List.of();
  }

  /** Id of the top event a fact belongs to, or null. */
  static String eventOf(Object fact) {
    if (fact instanceof Answer answer) {
      return answer.event();
    }
    if (fact instanceof Claim claim) {
      return claim.event();
    }
    if (fact instanceof Relay relay) {
      return relay.event();
    }
    if (fact instanceof Question question) {
      return question.event();
    }
    if (fact instanceof IdentityLink link) {
      return link.event();
    }
    if (fact instanceof Event event) {
      return event.parent() != null ? event.parent() : event.id();
    }
    return null;
  }

  static String id(Fact fact) {
    if (fact instanceof Answer one) {
      return one.id();
    } else if (fact instanceof Claim one) {
      return one.id();
    } else if (fact instanceof Document one) {
      return one.id();
    } else if (fact instanceof Entity one) {
      return one.id();
    } else if (fact instanceof Event one) {
      return one.id();
    } else if (fact instanceof IdentityLink one) {
      return one.id();
    } else if (fact instanceof Question one) {
      return one.id();
    } else if (fact instanceof Relay one) {
      return one.id();
    } else if (fact instanceof Root one) {
      return one.id();
    } else if (fact instanceof Source one) {
      return one.id();
    }
    return ((Tolerance) fact).name();
  }
}
