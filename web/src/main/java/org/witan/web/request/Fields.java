package org.witan.web.request;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
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

    /** The text of a field made into something; null where the field is absent. */
    public static <T> @Nullable T optional(String field, @Nullable String value, Function<String, T> form) {
        return value == null ? null : made(field, value, form);
    }

    /**
     * The objects of a field, each made into something; none where the field is absent.
     *
     * @param form gets what the names of an object's fields begin with, such as {@code seats[1].}, and the object
     */
    public static <B, T> List<T> objects(
            String field, @Nullable List<@Nullable B> values, BiFunction<String, B, T> form) {
        var made = new ArrayList<T>();
        if (values != null) {
            for (var i = 0; i < values.size(); i++) {
                var name = field + "[" + i + "]";
                made.add(form.apply(name + ".", required(name, values.get(i), "an object")));
            }
        }
        return made;
    }

    /** The numbers of a field, none of them null; none where the field is absent. */
    public static List<Integer> numbers(String field, @Nullable List<@Nullable Integer> values) {
        var numbers = new ArrayList<Integer>();
        if (values != null) {
            for (var i = 0; i < values.size(); i++) {
                numbers.add(required(field + "[" + i + "]", values.get(i), "a whole number"));
            }
        }
        return numbers;
    }

    /** What is made of something, where fields that messages know by the one prefix have the other in the body. */
    public static <T> T renamed(String known, String named, Supplier<T> form) {
        try {
            return form.get();
        } catch (InvalidValueException e) {
            throw e.field().startsWith(known)
                    ? new InvalidValueException(named + e.field().substring(known.length()), e.offence(), e.expected())
                    : e;
        }
    }

    /** Refuses a value where there must be none. */
    public static void absent(String field, @Nullable Object value, String reason) {
        if (value != null) {
            throw new InvalidValueException(field, "is there", reason);
        }
    }
}
