package org.witan.messages;

import java.util.regex.Pattern;

/** A seat of a panel: its perspective, and a number from 2 on where the perspective has more seats than one. */
public record SeatKey(String value) implements TypedId {

    private static final Pattern FORM = Pattern.compile("(?=.{2,44}$)[a-z][a-z0-9]*(-[a-z][a-z0-9]*)*(-[1-9][0-9]?)?");

    public SeatKey {
        Values.matching(FORM, "seat", value, "a perspective, such as security or security-2");
    }

    /** The seat of that number, from 1, among the seats of the perspective. */
    public static SeatKey of(Perspective perspective, int number) {
        return new SeatKey(number == 1 ? perspective.value() : perspective.value() + "-" + number);
    }

    @Override
    public String toString() {
        return value;
    }
}
