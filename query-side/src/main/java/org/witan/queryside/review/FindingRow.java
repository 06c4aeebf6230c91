package org.witan.queryside.review;

import static org.witan.queryside.view.Columns.instant;
import static org.witan.queryside.view.Columns.optionalInstant;
import static org.witan.queryside.view.Columns.optionalText;
import static org.witan.queryside.view.Columns.text;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.witan.messages.MemberId;
import org.witan.messages.ReviewId;
import org.witan.messages.proposal.Condition;
import org.witan.messages.review.Disposition;
import org.witan.queryside.dossier.FindingStanding;
import org.witan.queryside.dossier.RaisedFinding;
import org.witan.queryside.view.Reading;
import org.witan.queryside.view.Sql;
import org.witan.queryside.view.ViewJson;
import reactor.core.publisher.Mono;

/** A revealed finding with what became of it; null while that is open, or not contested. */
record FindingRow(
        RaisedFinding raised,
        Instant raisedAt,
        @Nullable Instant settledAt,
        RaisedFinding.@Nullable Disposed disposed,
        RaisedFinding.@Nullable Contested contested,
        RaisedFinding.Past past) {

    private static final String SELECT =
            "SELECT raised_at, settled_at, finding::text AS finding, disposition::text AS disposition,"
                    + " contest::text AS contest, past::text AS past FROM review_finding WHERE tenant = ? AND review = ? ORDER BY number";

    static Mono<List<FindingRow>> all(Reading reading, ReviewId review) {
        return reading.all(Sql.of(SELECT, review.tenant().value(), review.name()), FindingRow::of)
                .collectList();
    }

    private static FindingRow of(Readable row) {
        var disposition = optionalText(row, "disposition");
        var contest = optionalText(row, "contest");
        var past = optionalText(row, "past");
        return new FindingRow(
                ViewJson.read(text(row, "finding"), RaisedFinding.class),
                instant(row, "raised_at"),
                optionalInstant(row, "settled_at"),
                disposition == null ? null : ViewJson.read(disposition, RaisedFinding.Disposed.class),
                contest == null ? null : ViewJson.read(contest, RaisedFinding.Contested.class),
                past == null ? RaisedFinding.Past.NONE : ViewJson.read(past, RaisedFinding.Past.class));
    }

    Stream<String> people() {
        return Stream.concat(
                        Stream.of(
                                raised.member().value(),
                                disposed == null ? null : disposed.by(),
                                contested == null ? null : contested.by().value(),
                                deferral()
                                        .map(Condition::owner)
                                        .map(MemberId::value)
                                        .orElse(null)),
                        formerPeople())
                .filter(Objects::nonNull);
    }

    private Stream<String> formerPeople() {
        return Stream.concat(
                past.dispositions().stream().map(RaisedFinding.Disposed::by),
                past.contests().stream().map(settled -> settled.contest().by().value()));
    }

    /** The condition under which the finding is put off; empty where it is not. */
    Optional<Condition> deferral() {
        return disposed != null && disposed.disposition() instanceof Disposition.Deferred(Condition condition)
                ? Optional.of(condition)
                : Optional.empty();
    }

    FindingStanding standing() {
        return new FindingStanding(
                raised.finding().id(),
                raised.number(),
                raised.finding().severity(),
                raisedAt,
                disposed != null && disposed.disposition() instanceof Disposition.Accepted,
                deferral().map(Condition::id).orElse(null),
                disposed == null ? null : disposed.at(),
                settledAt,
                contested == null ? null : contested.at());
    }
}
