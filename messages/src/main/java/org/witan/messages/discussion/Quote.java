package org.witan.messages.discussion;

import org.witan.messages.InvalidValueException;
import org.witan.messages.Values;

/**
 * A passage of a revision, as the W3C Web Annotation Data Model selects text (TextQuoteSelector and TextPositionSelector).
 *
 * @param exact  the quoted text
 * @param prefix the text right before it; empty for none
 * @param suffix the text right after it; empty for none
 * @param start  where the passage begins in the rendered text, in Unicode code points from 0
 * @param end    where it ends, exclusive
 */
public record Quote(String exact, String prefix, String suffix, int start, int end) {

    public Quote {
        exact = Values.verbatim("quote.exact", exact, Values.COMMENT_LENGTH);
        if (exact.isEmpty()) {
            throw new InvalidValueException("quote.exact", "is empty", "the quoted text");
        }
        prefix = Values.verbatim("quote.prefix", prefix, 200);
        suffix = Values.verbatim("quote.suffix", suffix, 200);
        Values.atLeast("quote.start", start, 0);
        Values.atLeast("quote.end", end, start + 1);
    }
}
