package org.witan.web.resource;

import org.jspecify.annotations.Nullable;
import org.witan.messages.discussion.Quote;
import org.witan.web.request.Fields;

/** A passage of a revision as requests quote it. */
record QuoteBody(
        @Nullable String exact,
        @Nullable String prefix,
        @Nullable String suffix,
        @Nullable Integer start,
        @Nullable Integer end) {

    /** The passage, its problems named below that prefix; null where there is none. */
    static @Nullable Quote toQuote(@Nullable QuoteBody body, String prefix) {
        return body == null ? null : Fields.renamed("quote.", prefix, () -> body.quote(prefix));
    }

    private Quote quote(String named) {
        return new Quote(
                Fields.text(named + "exact", exact),
                prefix == null ? "" : prefix,
                suffix == null ? "" : suffix,
                Fields.required(named + "start", start, "a whole number"),
                Fields.required(named + "end", end, "a whole number"));
    }
}
