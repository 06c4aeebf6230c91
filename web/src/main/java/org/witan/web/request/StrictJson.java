package org.witan.web.request;

import org.witan.web.problem.BadRequestException;
import org.witan.web.problem.WebError;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads JSON that people send, and says of what cannot be read where it goes wrong. */
public final class StrictJson {

    private StrictJson() {}

    /** The text as a tree; refuses everything that is not one JSON object. */
    public static JsonNode object(String text) {
        try {
            var tree = WireJson.mapper().readTree(text);
            if (!tree.isObject()) {
                throw new BadRequestException(
                        WebError.WRONG_TYPE, "body", "is " + JsonFailures.article(tree), "a JSON object");
            }
            return tree;
        } catch (JacksonException e) {
            throw JsonFailures.refusal(e);
        }
    }

    /** The tree as a value of the type, of which it may have no other fields. */
    public static <T> T bind(JsonNode tree, Class<T> type) {
        try {
            return WireJson.mapper().treeToValue(tree, type);
        } catch (JacksonException e) {
            throw JsonFailures.refusal(e);
        }
    }
}
