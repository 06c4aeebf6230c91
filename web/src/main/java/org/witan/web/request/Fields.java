package org.witan.web.request;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.witan.messages.InvalidValueException;
import org.witan.web.problem.BadRequestException;
import org.witan.web.problem.WebError;

/** Turns the fields of a body into the values of a message, naming the field that does not fit. */
public final class Fields {

    private Fields() {}

    /** The value of a field that must be there. */
    public static <T> T required(String field, @Nullable T value, String expected) {
        if (value == null) {
            throw new BadRequestException(WebError.MISSING_VALUE, field, "is missing", expected);
        }
        return value;
    }

    /** The text of a field that must be there. */
    public static String text(String field, @Nullable String value) {
        return required(field, value, "a string");
    }

    /** The text of a field, which must be there, made into something. */
    public static <T> T made(String field, @Nullable String value, Function<String, T> form) {
        var text = text(field, value);
        try {
            return form.apply(text);
        } catch (InvalidValueException e) {
            throw new InvalidValueException(field, e.offence(), e.expected());
        }
    }

    /** The texts of a field, each made into something; none where the field is absent. */
    public static <T> List<T> each(String field, @Nullable List<@Nullable String> values, Function<String, T> form) {
        var made = new ArrayList<T>();
        if (values != null) {
            for (var i = 0; i < values.size(); i++) {
                made.add(made(field + "[" + i + "]", values.get(i), form));
            }
        }
        return made;
    }
}
