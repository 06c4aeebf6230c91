package org.witan.web.request;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.witan.web.problem.BadRequestException;
import org.witan.web.problem.WebError;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says of JSON that cannot be read where it goes wrong and what was expected, without the words of the library. */
final class JsonFailures {

    private JsonFailures() {}

    static BadRequestException refusal(JacksonException failure) {
        return switch (failure) {
            case StreamConstraintsException limit ->
                new BadRequestException(
                        WebError.JSON_TOO_COMPLEX,
                        "A limit is exceeded at " + place(limit) + "; expected at most " + WireJson.DEEPEST
                                + " levels, " + WireJson.LONGEST_STRING
                                + " characters in a string, 100 in a number and 200 in a name.");
            case UnrecognizedPropertyException unknown ->
                new BadRequestException(
                        WebError.UNKNOWN_FIELD,
                        path(unknown),
                        "is no field of this operation",
                        "one of " + known(unknown));
            case MismatchedInputException mismatch
            when !mismatch.getPath().isEmpty() ->
                new BadRequestException(
                        WebError.WRONG_TYPE, path(mismatch), "has the wrong type", expected(mismatch.getTargetType()));
            // A number that fits no whole number fails below the binding, but is known by its path all the same.
            case JacksonException other
            when !other.getPath().isEmpty() && !(other instanceof StreamReadException)
                    || other instanceof InputCoercionException ->
                new BadRequestException(
                        WebError.WRONG_TYPE, path(other), "cannot be read", "a value of the documented type");
            default ->
                new BadRequestException(
                        WebError.MALFORMED_JSON, "The body is not JSON at " + place(failure) + ": " + reason(failure));
        };
    }

    /** What kind of JSON value a tree is, with its article. */
    static String article(JsonNode tree) {
        return switch (tree.getNodeType()) {
            case ARRAY -> "an array";
            case OBJECT -> "an object";
            case NULL -> "null";
            case MISSING -> "missing";
            case BOOLEAN -> "a boolean";
            case NUMBER -> "a number";
            default -> "a string";
        };
    }

    private static String path(JacksonException failure) {
        var text = new StringBuilder();
        for (var reference : failure.getPath()) {
            var name = reference.getPropertyName();
            if (name == null) {
                text.append('[').append(reference.getIndex()).append(']');
            } else {
                text.append(text.isEmpty() ? "" : ".").append(shortened(name));
            }
        }
        return text.toString();
    }

    private static String shortened(String name) {
        return name.length() > 60 ? name.substring(0, 60) + "…" : name;
    }

    private static String known(UnrecognizedPropertyException unknown) {
        var names = unknown.getKnownPropertyIds();
        return names == null
                ? "the documented fields"
                : names.stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
    }

    private static String expected(@Nullable Class<?> type) {
        if (type == null) {
            return "a value of the documented type";
        }
        if (type == String.class) {
            return "a string";
        }
        if (type == Boolean.class || type == boolean.class) {
            return "true or false";
        }
        if (type == Integer.class || type == int.class) {
            return "a whole number up to " + Integer.MAX_VALUE;
        }
        return List.class.isAssignableFrom(type) ? "an array" : "an object";
    }

    private static String place(JacksonException failure) {
        var location = failure.getLocation();
        return location == null
                ? "an unknown place"
                : "line " + location.getLineNr() + ", column " + location.getColumnNr();
    }

    private static String reason(JacksonException failure) {
        var message = failure.getOriginalMessage();
        if (message == null) {
            return "it ends or breaks off here";
        }
        if (message.contains("Duplicate")) {
            return "a field comes twice";
        }
        if (message.contains("Trailing token")) {
            return "something follows the document";
        }
        if (message.contains("end-of-input") || message.contains("end of input")) {
            return "it ends too early";
        }
        return "expected one JSON document";
    }
}
