package org.witan.web.feed;

import org.jspecify.annotations.Nullable;
import org.witan.messages.InvalidValueException;
import org.witan.messages.ProposalId;
import org.witan.messages.TenantId;
import org.witan.web.problem.BadRequestException;
import org.witan.web.request.Fields;
import org.witan.web.request.StrictJson;
import tools.jackson.databind.JsonNode;

/** What a client says, checked. */
sealed interface ClientMessage {

    /** The first message: opens the feed, after a position or from now on. */
    record Hello(String token, @Nullable Long after) implements ClientMessage {}

    /** Replaces the token. */
    record Renew(String token) implements ClientMessage {}

    /** Says where the client is; null for nowhere in particular. */
    record Presence(@Nullable String at, String mode) implements ClientMessage {}

    /** Reads a message; refuses it as a {@link BadRequestException} or {@link InvalidValueException} that says why. */
    static ClientMessage read(String text, TenantId tenant) {
        var tree = StrictJson.object(text);
        var type = tree.path("type");
        return switch (type.isString() ? type.asString() : "") {
            case "hello" -> hello(StrictJson.bind(tree, HelloFields.class));
            case "renew" ->
                new Renew(Fields.text(
                        "token", StrictJson.bind(tree, RenewFields.class).token()));
            case "presence" -> presence(tree, tenant);
            default -> throw new InvalidValueException("type", "is unknown or missing", "hello, renew or presence");
        };
    }

    private static Hello hello(HelloFields fields) {
        var after = fields.after();
        if (after != null && after < 0) {
            throw new InvalidValueException("after", String.valueOf(after), "a position of at least 0");
        }
        return new Hello(Fields.text("token", fields.token()), after);
    }

    private static Presence presence(JsonNode tree, TenantId tenant) {
        var fields = StrictJson.bind(tree, PresenceFields.class);
        if (!tree.has("at")) {
            throw new InvalidValueException("at", "is missing", "the key of a proposal, or null");
        }
        var mode = fields.mode() == null ? "viewing" : fields.mode();
        if (!mode.equals("viewing") && !mode.equals("editing")) {
            throw new InvalidValueException("mode", "is unknown", "viewing or editing");
        }
        return new Presence(
                fields.at() == null
                        ? null
                        : Fields.made("at", fields.at(), key -> ProposalId.of(tenant, key))
                                .key(),
                mode);
    }

    /** The fields of a hello. */
    record HelloFields(
            String type, @Nullable String token, @Nullable Long after) {}

    /** The fields of a renewal. */
    record RenewFields(String type, @Nullable String token) {}

    /** The fields of a presence report. */
    record PresenceFields(
            String type, @Nullable String at, @Nullable String mode) {}
}
