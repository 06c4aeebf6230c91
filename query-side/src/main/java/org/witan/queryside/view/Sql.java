package org.witan.queryside.view;

import io.r2dbc.spi.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * A statement that grows by conditions; each {@code ?} takes the next value, which is bound, never spliced into the text.
 *
 * <p>The texts must not contain a question mark of their own.
 */
public final class Sql {

    private final StringBuilder text = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    private Sql() {}

    /** Starts a statement. */
    public static Sql of(String text, Object... values) {
        return new Sql().append(text, values);
    }

    /** Adds more of the statement, separated by a space. */
    public Sql append(String more, Object... moreValues) {
        text.append(text.isEmpty() ? "" : " ").append(more);
        values.addAll(List.of(moreValues));
        return this;
    }

    /** The text with numbered parameters. */
    public String text() {
        var numbered = new StringBuilder(text.length() + values.size());
        var parameter = 0;
        for (var i = 0; i < text.length(); i++) {
            var character = text.charAt(i);
            if (character == '?') {
                numbered.append('$').append(++parameter);
            } else {
                numbered.append(character);
            }
        }
        if (parameter != values.size()) {
            throw new IllegalStateException(parameter + " parameters, but " + values.size() + " values: " + text);
        }
        return numbered.toString();
    }

    void bindTo(Statement statement) {
        for (var i = 0; i < values.size(); i++) {
            statement.bind(i, values.get(i));
        }
    }
}
