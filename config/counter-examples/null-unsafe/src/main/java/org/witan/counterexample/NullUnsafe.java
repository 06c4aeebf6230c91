package org.witan.counterexample;

/** Returns null where the signature promises a value. */
final class NullUnsafe {

    private NullUnsafe() {}

    static String name() {
        return null;
    }
}
