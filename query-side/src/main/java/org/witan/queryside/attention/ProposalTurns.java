package org.witan.queryside.attention;

import static org.witan.queryside.view.Columns.instant;
import static org.witan.queryside.view.Columns.optionalInstant;
import static org.witan.queryside.view.Columns.optionalText;
import static org.witan.queryside.view.Columns.text;
import static org.witan.queryside.view.Columns.texts;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.witan.messages.Role;
import org.witan.messages.TenantId;
import org.witan.messages.proposal.ProposalStatus;
import org.witan.messages.proposal.Tier;
import org.witan.messages.review.AttentionReason;
import org.witan.messages.review.AttentionView;
import org.witan.queryside.view.Asker;
import org.witan.queryside.view.Reading;
import org.witan.queryside.view.Sql;
import reactor.core.publisher.Mono;

/** What waits for people outside of any review: proposals to convene a panel for or to decide, and decisions to look at. */
final class ProposalTurns {

    private static final String SELECT = "SELECT s.key, title, authors, status, status_since, tier, tier_since,"
            + " submitted_at, seconded_by, waiting_until, cleared_at, deciders, review_on, valid_until,"
            + " (SELECT min(at) FROM review_objection o WHERE o.tenant = s.tenant AND o.key = s.key) AS objected_at,"
            + " own.at AS own_at, own.outdated_at FROM review_subject s LEFT JOIN review_objection own"
            + " ON own.tenant = s.tenant AND own.key = s.key AND own.member = ? WHERE s.tenant = ?";

    private ProposalTurns() {}

    static Mono<List<AttentionView>> of(Reading reading, TenantId tenant, Asker asker, Instant now) {
        var sql = Sql.of(
                SELECT + " AND ((status = ? AND (tier = ANY(?) OR EXISTS (SELECT FROM review_objection o"
                        + " WHERE o.tenant = s.tenant AND o.key = s.key))) OR ((review_on IS NOT NULL OR valid_until IS NOT NULL)"
                        + " AND deciders @> ARRAY[?::text]))",
                asker.member(),
                tenant.value(),
                ProposalStatus.PROPOSED.label(),
                tiers(asker),
                asker.member());
        return reading.all(sql, Line::of)
                .collectList()
                .map(lines -> lines.stream()
                        .flatMap(line -> line.turns(asker, now).stream())
                        .toList());
    }

    // Only chairs have something to do about a note to which nobody objects: to decide.
    private static String[] tiers(Asker asker) {
        return Arrays.stream(Tier.values())
                .filter(tier -> tier != Tier.NOTE || asker.is(Role.CHAIR))
                .map(Tier::label)
                .toArray(String[]::new);
    }

    private record Line(
            String key,
            String title,
            List<String> authors,
            boolean proposed,
            Tier tier,
            Instant since,
            @Nullable Instant submittedAt,
            boolean seconded,
            @Nullable Instant waitingUntil,
            @Nullable Instant objectedAt,
            boolean ownObjection,
            @Nullable Instant ownOutdatedAt,
            @Nullable Instant clearedAt,
            List<String> deciders,
            @Nullable LocalDate reviewOn,
            @Nullable LocalDate validUntil) {

        static Line of(Readable row) {
            return new Line(
                    text(row, "key"),
                    text(row, "title"),
                    texts(row, "authors"),
                    text(row, "status").equals(ProposalStatus.PROPOSED.label()),
                    Tier.ofLabel(text(row, "tier")),
                    Turn.later(instant(row, "status_since"), instant(row, "tier_since")),
                    optionalInstant(row, "submitted_at"),
                    optionalText(row, "seconded_by") != null,
                    optionalInstant(row, "waiting_until"),
                    optionalInstant(row, "objected_at"),
                    optionalInstant(row, "own_at") != null,
                    optionalInstant(row, "outdated_at"),
                    optionalInstant(row, "cleared_at"),
                    texts(row, "deciders"),
                    row.get("review_on", LocalDate.class),
                    row.get("valid_until", LocalDate.class));
        }

        List<AttentionView> turns(Asker asker, Instant now) {
            var turns = new ArrayList<AttentionView>();
            if (proposed) {
                addUndecided(turns, asker, now);
            } else if (deciders.contains(asker.member())) {
                addDated(turns, AttentionReason.REVIEW_DECISION, reviewOn, now);
                addDated(turns, AttentionReason.RENEW_DECISION, validUntil, now);
            }
            return turns;
        }

        private void addUndecided(List<AttentionView> turns, Asker asker, Instant now) {
            var isAuthor = authors.contains(asker.member());
            switch (tier) {
                case NOTE -> {
                    addObjections(turns, isAuthor);
                    addDecision(turns, asker, since);
                }
                case SECOND -> {
                    addSecond(turns, asker, isAuthor);
                    addObjections(turns, isAuthor);
                    if (waitingUntil != null && !waitingUntil.isAfter(now)) {
                        addDecision(turns, asker, waitingUntil);
                    }
                }
                case PANEL -> {
                    if (asker.is(Role.CHAIR) && !isAuthor) {
                        turns.add(turn(AttentionReason.CONVENE_PANEL, since));
                    }
                }
            }
        }

        private void addSecond(List<AttentionView> turns, Asker asker, boolean isAuthor) {
            // Everybody but the authors may second; those are asked whose part it is to judge, unless they have.
            if (!seconded && !ownObjection && !isAuthor && (asker.is(Role.CHAIR) || asker.is(Role.EXPERT))) {
                turns.add(turn(
                        AttentionReason.SECOND_PROPOSAL, submittedAt == null ? since : Turn.later(submittedAt, since)));
            }
        }

        // One that was raised under the tier before holds the decision on a note up, too.
        private void addObjections(List<AttentionView> turns, boolean isAuthor) {
            if (ownOutdatedAt != null) {
                turns.add(turn(AttentionReason.RECONSIDER_OBJECTION, Turn.later(ownOutdatedAt, since)));
            }
            if (objectedAt != null && isAuthor) {
                turns.add(turn(AttentionReason.SETTLE_OBJECTION, objectedAt));
            }
        }

        private void addDecision(List<AttentionView> turns, Asker asker, Instant from) {
            if (asker.is(Role.CHAIR) && objectedAt == null) {
                turns.add(
                        turn(AttentionReason.RECORD_DECISION, clearedAt == null ? from : Turn.later(from, clearedAt)));
            }
        }

        private void addDated(List<AttentionView> turns, AttentionReason reason, @Nullable LocalDate day, Instant now) {
            if (day != null && !Turn.beginning(day).isAfter(now)) {
                turns.add(turn(reason, Turn.beginning(day)));
            }
        }

        private AttentionView turn(AttentionReason reason, Instant from) {
            return new AttentionView(reason, from, null, null, key, title, null, null, null);
        }
    }
}
