package org.witan.queryside.audit;

import static org.witan.queryside.view.Columns.flag;
import static org.witan.queryside.view.Columns.instant;
import static org.witan.queryside.view.Columns.longNumber;
import static org.witan.queryside.view.Columns.optionalNumber;
import static org.witan.queryside.view.Columns.optionalText;
import static org.witan.queryside.view.Columns.text;

import io.r2dbc.spi.Readable;
import java.util.List;
import org.witan.queryside.view.Reading;
import org.witan.queryside.view.Sql;
import org.witan.queryside.view.Trail;
import reactor.core.publisher.Mono;

/**
 * An entry of the trail with its place in the chain, as it is stored.
 *
 * @param sealed whether it may be shown to nobody who audits yet
 */
record TrailRows(ChainEntry entry, boolean sealed, String previousHash, String hash) {

    private static final int PAGE = 500;

    /** The next entries behind a number; fewer than a page's at the end. */
    static Mono<List<TrailRows>> after(Reading reading, String tenant, long number) {
        return reading.all(
                        Sql.of(
                                Trail.SELECT + " WHERE tenant = ? AND number > ? ORDER BY number LIMIT ?",
                                tenant,
                                number,
                                PAGE),
                        row -> of(tenant, row))
                .collectList();
    }

    static boolean isLast(List<TrailRows> page) {
        return page.size() < PAGE;
    }

    private static TrailRows of(String tenant, Readable row) {
        return new TrailRows(
                new ChainEntry(
                        tenant,
                        longNumber(row, "number"),
                        longNumber(row, "position"),
                        text(row, "event_id"),
                        text(row, "event"),
                        instant(row, "at"),
                        text(row, "actor"),
                        text(row, "object_kind"),
                        text(row, "object_id"),
                        optionalText(row, "proposal"),
                        optionalText(row, "log"),
                        optionalNumber(row, "revision"),
                        optionalText(row, "correlation_id"),
                        optionalText(row, "client"),
                        text(row, "payload_digest")),
                flag(row, "sealed"),
                text(row, "previous_hash"),
                text(row, "hash"));
    }

    /** The entry as one line of an export, which says of a sealed one only that it is there. */
    String exported() {
        var shown = sealed ? SealedLink.over(entry) : entry;
        return shown.exported(previousHash, hash);
    }
}
