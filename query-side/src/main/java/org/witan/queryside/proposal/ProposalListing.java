package org.witan.queryside.proposal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.Function;
import org.witan.messages.InvalidValueException;
import org.witan.messages.PageRequest;
import org.witan.messages.proposal.ListProposals;
import org.witan.messages.proposal.ProposalSummaryView;
import org.witan.queryside.view.Cursors;
import org.witan.queryside.view.Sql;

/** An order in which proposals are listed, with the cursor that continues it. */
enum ProposalListing {
    UPDATED("updated", "updated_at", ProposalSummaryView::updatedAt),
    CREATED("created", "created_at", ProposalSummaryView::createdAt),
    KEY("key", "", summary -> Instant.EPOCH);

    private final String label;
    private final String column;
    private final Function<ProposalSummaryView, Instant> time;

    ProposalListing(String label, String column, Function<ProposalSummaryView, Instant> time) {
        this.label = label;
        this.column = column;
        this.time = time;
    }

    /** The order of that label. */
    static ProposalListing ofLabel(String label) {
        for (var listing : values()) {
            if (listing.label.equals(label)) {
                return listing;
            }
        }
        throw new InvalidValueException("sort", "\"" + label + "\"", "updated, created or key");
    }

    /** The statement for one page and the entry behind it. */
    Sql page(String select, ListProposals query) {
        var sql = Sql.of(select + " WHERE tenant = ?", query.tenant().value());
        filter(sql, query);
        after(sql, query.page());
        var order = this == KEY ? "log_key, number" : column + " DESC, log_key, number";
        return sql.append("ORDER BY " + order + " LIMIT ?", query.page().limit() + 1);
    }

    private static void filter(Sql sql, ListProposals query) {
        var log = query.log();
        if (log != null) {
            sql.append("AND log_key = ?", log.value());
        }
        var state = query.state();
        if (state != null) {
            sql.append("AND state = ?", state.label());
        }
        var tag = query.tag();
        if (tag != null) {
            sql.append("AND tags @> ARRAY[?::text]", tag);
        }
        var author = query.author();
        if (author != null) {
            sql.append("AND author = ?", author.value());
        }
    }

    private void after(Sql sql, PageRequest page) {
        var key = Cursors.read(page, "proposals-" + label, 3);
        if (key == null) {
            return;
        }
        if (this == KEY) {
            sql.append("AND (log_key, number) > (?, ?)", key.text(1), key.smallNumber(2));
        } else {
            var at = key.instant(0).atOffset(ZoneOffset.UTC);
            sql.append(
                    "AND (" + column + " < ? OR (" + column + " = ? AND (log_key, number) > (?, ?)))",
                    at,
                    at,
                    key.text(1),
                    key.smallNumber(2));
        }
    }

    /** The cursor behind an entry. */
    String cursor(ProposalSummaryView last) {
        return Cursors.write("proposals-" + label, time.apply(last), last.log().value(), last.number());
    }
}
