package org.witan.messages;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** A constant that the API, the log and people write as a word in kebab-case. */
public interface Labelled {

    /** The constant's name in the code. */
    String name();

    /** The word, for instance {@code in-review}. */
    default String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The constant of that label.
     *
     * @param field the field as the API names it, for the refusal of an unknown label
     */
    static <E extends Labelled> E of(E[] constants, String field, String label) {
        for (var constant : constants) {
            if (constant.label().equals(label)) {
                return constant;
            }
        }
        throw new InvalidValueException(
                field,
                "\"" + label + "\"",
                "one of " + Arrays.stream(constants).map(Labelled::label).collect(Collectors.joining(", ")));
    }
}
