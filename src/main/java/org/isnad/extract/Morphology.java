package org.isnad.extract;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.fact.Orthography;

/**
 * How the words of one language are built: what is written onto them, by which endings their forms
 * are told, and the small words that the grammar asks for by role. All of it is read once from
 * {@code lexicons/<lang>/morphology.yaml}; a language without clitics leaves those lists out.
 */
final class Morphology {
  private final Map<Particle, Set<String>> particles = new EnumMap<>(Particle.class);
  private final Map<Ending, String[]> endings = new EnumMap<>(Ending.class);
  private final Map<String, String> variants = new HashMap<>();
  private final Map<Character, Preposition> onto = new HashMap<>();
  private final Map<String, Paradigm> paradigms = new HashMap<>();
  private final Map<Character, Prefix> joinedToThe = new HashMap<>();

  /** Where what is found out about words of the language is noted. */
  final WordSlots slots = new WordSlots();

  private final String[] onsets;
  private final String[] definite;
  private final String conjunctions;
  private final String persons;
  private final String wavering;
  private final String closing;
  final String comma;

  /** Whether a subject stands in front of its verb and an object behind it. */
  final boolean subjectFirst;

  /** The scripts that the language is written in. */
  final Set<UnicodeScript> scripts;

  /** The article that is written onto a noun; a text no word begins with where there is none. */
  final String article;

  /** Preposition of the receiver and article in one; like {@link #article}. */
  final String contraction;

  /** What {@link #contraction} stands for. */
  final Prefix toThe;

  /** Patterns of verbal nouns. */
  final WordShapes verbalNouns;

  final List<Prefix> prefixes;
  final List<String> suffixes;
  final List<String> subjects; // ends of plurals and duals that are subjects, the likelier first

  /** The letter a feminine ending turns to in front of a pronoun, and the ending. */
  final Map<String, String> opened;

  Morphology(LexiconFolder folder) {
    MorphologyFile file = new MorphologyFile(folder);
    scripts = file.scripts();
    subjectFirst = file.subjectFirst();
    comma = file.text("comma", ",");
    article = file.text("article", MorphologyFile.NOTHING);
    contraction = file.text("contraction", MorphologyFile.NOTHING);
    conjunctions = String.join("", file.words("conjunctions"));
    persons = String.join("", file.words("future-before"));
    wavering = String.join("", file.written("wavering"));
    closing = String.join("", file.written("closing"));
    onto.putAll(file.prepositions());
    prefixes = file.prefixes(this);
    toThe = new Prefix(contraction, false, Preposition.TO, true, false, 2);
    for (char c : conjunctions.toCharArray()) {
      joinedToThe.put(c, new Prefix(c + contraction, true, Preposition.TO, true, false, 3));
    }
    suffixes = file.suffixes();
    subjects = file.words("subjects");
    opened = file.pairs("opened");
    verbalNouns = new WordShapes(file.written("verbal-nouns"));
    List<String> heads = new ArrayList<>();
    conjunctions.chars().forEach(c -> heads.add((char) c + article));
    heads.addAll(file.words("definite"));
    definite = file.words("definite").toArray(String[]::new);
    onsets = heads.toArray(String[]::new);
    for (Particle particle : Particle.values()) {
      particles.put(particle, new HashSet<>(file.words("particles", particle.key())));
    }
    for (Ending ending : Ending.values()) {
      endings.put(ending, file.words("endings", ending.key()).toArray(String[]::new));
    }
    file.pairs("variants").forEach(variants::put);
    paradigms.putAll(file.paradigms());
  }

  /** The rows that make a kind of forms; rows that make none when the language names none. */
  Paradigm paradigm(String name) {
    return paradigms.getOrDefault(name, Paradigm.EMPTY);
  }

  /** A conjunction and what {@link #contraction} stands for. */
  Prefix joinedToThe(char conjunction) {
    return joinedToThe.get(conjunction);
  }

  /** Whether lists of nouns may name a plural by the sign. */
  boolean plural(String sign) {
    return paradigms.containsKey(sign);
  }

  /** Whether the folded word plays the role. */
  boolean is(String folded, Particle particle) {
    return particles.get(particle).contains(folded);
  }

  /** The same with "and" written onto it or not. */
  boolean isJoined(String folded, Particle particle) {
    return is(folded, particle) || and(folded) && is(folded.substring(1), particle);
  }

  /** Whether the first word of a phrase plays the role and more follow. */
  boolean opens(String phrase, Particle particle) {
    int space = phrase.indexOf(' ');
    return space > 0 && is(Orthography.fold(phrase.substring(0, space)), particle);
  }

  /** Whether "and" is written onto a word of the role. */
  boolean joinedOnto(String folded, Particle particle) {
    return and(folded) && is(folded.substring(1), particle);
  }

  /** Whether the word is the other with "and" written onto it. */
  boolean joinedOnto(String folded, String word) {
    return folded.length() == word.length() + 1 && and(folded) && folded.endsWith(word);
  }

  /** Whether the folded word ends in a letter that writers spell in two ways. */
  boolean wavers(String folded) {
    return !wavering.isEmpty() && folded.endsWith(Orthography.fold(wavering.substring(0, 1)));
  }

  /** Whether a letter as written is one of those. */
  boolean wavers(char last) {
    return wavering.indexOf(last) >= 0;
  }

  /** Whether the strict word ends as nouns without a pronoun do. */
  boolean closes(String strict) {
    return !strict.isEmpty() && closing.indexOf(strict.charAt(strict.length() - 1)) >= 0;
  }

  /** Whether the word has one of the endings, or beginnings, of the form. */
  boolean has(String word, Ending ending) {
    for (String letters : endings.get(ending)) {
      if (ending.opens() ? word.startsWith(letters) : word.endsWith(letters)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word begins with the article. */
  boolean definite(String folded) {
    return folded.startsWith(article);
  }

  /** Whether it begins with the article, or with "and" and the article. */
  boolean definiteJoined(String folded) {
    return definite(folded) || and(folded) && folded.startsWith(article, 1);
  }

  /** Whether it begins with preposition and article in one, "and" before it or not. */
  boolean contractedJoined(String folded) {
    return folded.startsWith(contraction) || and(folded) && folded.startsWith(contraction, 1);
  }

  /** Whether the article stands anywhere in the front of it: behind conjunction or preposition. */
  boolean headed(String folded) {
    int from = conjunction(folded) ? 1 : 0;
    for (String onset : definite) {
      if (folded.length() > from + onset.length() && folded.startsWith(onset, from)) {
        return true;
      }
    }
    return false;
  }

  /** Without conjunction and article. */
  String bare(String folded) {
    for (String onset : onsets) {
      if (folded.startsWith(onset)) {
        return folded.substring(onset.length());
      }
    }
    return folded;
  }

  /** Whether "and" is written onto the word. */
  boolean and(String folded) {
    return !conjunctions.isEmpty()
        && !folded.isEmpty()
        && folded.charAt(0) == conjunctions.charAt(0);
  }

  /** Whether the word begins with the letter of a conjunction. */
  boolean conjunction(String folded) {
    return !folded.isEmpty() && conjunctions.indexOf(folded.charAt(0)) >= 0;
  }

  /** The preposition whose letter the word begins with, or null. */
  Preposition preposition(String folded) {
    return folded.isEmpty() ? null : onto.get(folded.charAt(0));
  }

  /** Whether a verb of the future may begin with the letter. */
  boolean person(char first) {
    return persons.indexOf(first) >= 0;
  }

  /** The form under which a word of several forms is looked up. */
  String base(String folded) {
    return variants.getOrDefault(folded, folded);
  }

  /** Words for somebody behind the preposition of the receiver, without it. */
  String unled(String words, boolean governed) {
    String rest =
        words.startsWith(contraction) ? article + words.substring(contraction.length()) : words;
    boolean led =
        governed
            && rest.length() > 3
            && preposition(rest) == Preposition.TO
            && rest.charAt(1) != rest.charAt(0);
    return led ? rest.substring(1) : rest;
  }

  /** Words for somebody without "and" and a preposition written onto the first. */
  String freed(String words) {
    int at = and(words) ? 1 : 0;
    Preposition before = at < words.length() ? onto.get(words.charAt(at)) : null;
    boolean led = before == Preposition.BY || before == Preposition.TO;
    return led && words.length() >= at + 5 ? words.substring(at + 1) : words;
  }
}
