package org.witan.counterexample;

/** Laid out as the formatter would not. */
final class Unformatted {
  private Unformatted( ) { }
}
