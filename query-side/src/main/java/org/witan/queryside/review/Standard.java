package org.witan.queryside.review;

import static org.witan.queryside.view.Columns.instant;
import static org.witan.queryside.view.Columns.number;
import static org.witan.queryside.view.Columns.text;

import io.r2dbc.spi.Readable;
import java.time.Instant;

/**
 * Something that owners published for reviews to be held by.
 *
 * @param scope the perspective of a checklist, the log of a protocol; empty for what is the tenant's
 */
record Standard(String scope, int version, String content, String by, Instant at) {

    static final String GATE_RULES = "gate-rules";
    static final String CHECKLIST = "checklist";
    static final String PROTOCOL = "protocol";

    static final String COLUMNS = "scope, version, content::text AS content, published_by, published_at";

    static Standard of(Readable row) {
        return new Standard(
                text(row, "scope"),
                number(row, "version"),
                text(row, "content"),
                text(row, "published_by"),
                instant(row, "published_at"));
    }
}
