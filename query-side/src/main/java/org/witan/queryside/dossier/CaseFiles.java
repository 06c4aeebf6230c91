package org.witan.queryside.dossier;

import static org.witan.queryside.view.Columns.instant;
import static org.witan.queryside.view.Columns.text;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.witan.messages.ReviewId;
import org.witan.messages.TenantId;
import org.witan.queryside.view.Reading;
import org.witan.queryside.view.Sql;
import reactor.core.publisher.Mono;

/**
 * Reads case files and what belongs to them.
 *
 * <p>Who may know of a filing is decided by the database, for the member whom the reading names.
 */
public final class CaseFiles {

    /** The view that all of this is part of. */
    public static final String VIEW = "review-view";

    // A panel is convened with its first round, but a read may come between the two.
    private static final String LIVE = CaseFile.SELECT + " WHERE v.tenant = ? AND v.live AND v.round > 0";

    private CaseFiles() {}

    /** The case file of a review, or none. */
    public static Mono<CaseFile> find(Reading reading, ReviewId review) {
        var sql = Sql.of(
                CaseFile.SELECT + " WHERE v.tenant = ? AND v.review = ?",
                review.tenant().value(),
                review.name());
        return reading.one(sql, CaseFile::of);
    }

    /** The reviews that changed last. */
    public static Mono<List<CaseFile>> latest(Reading reading, TenantId tenant, int most) {
        var sql = Sql.of(
                CaseFile.SELECT + " WHERE v.tenant = ? ORDER BY v.updated_at DESC, v.review LIMIT ?",
                tenant.value(),
                most);
        return reading.all(sql, CaseFile::of).collectList();
    }

    /** The reviews in which something is left to be done. */
    public static Mono<List<CaseFile>> live(Reading reading, TenantId tenant) {
        var sql = Sql.of(LIVE, tenant.value());
        return reading.all(sql, CaseFile::of).collectList();
    }

    /** Those of them in which the member plays a part. */
    public static Mono<List<CaseFile>> liveOf(Reading reading, TenantId tenant, String member) {
        var sql = Sql.of(
                LIVE + " AND (v.involved @> ARRAY[?::text] OR s.authors @> ARRAY[?::text])",
                tenant.value(),
                member,
                member);
        return reading.all(sql, CaseFile::of).collectList();
    }

    /** How the findings of each of these reviews stand, by number; a review without findings is missing. */
    public static Mono<Map<String, Collection<FindingStanding>>> standings(
            Reading reading, TenantId tenant, Collection<CaseFile> files) {
        if (files.isEmpty()) {
            return Mono.just(Map.of());
        }
        var sql = Sql.of(
                "SELECT review, " + FindingStanding.COLUMNS
                        + " FROM review_finding WHERE tenant = ? AND review = ANY(?) ORDER BY number",
                tenant.value(),
                files.stream().map(CaseFile::name).toArray(String[]::new));
        return reading.all(sql, row -> Map.entry(text(row, "review"), FindingStanding.of(row)))
                .collectMultimap(Map.Entry::getKey, Map.Entry::getValue);
    }

    /** Who of the members on the seats of these reviews is no longer one, and since when. */
    public static Mono<Map<String, Instant>> formerMembers(
            Reading reading, TenantId tenant, Collection<CaseFile> files) {
        var seated = files.stream()
                .flatMap(file -> file.dossier().panel().seats().stream())
                .map(seat -> seat.member().value())
                .distinct()
                .toArray(String[]::new);
        if (seated.length == 0) {
            return Mono.just(Map.of());
        }
        var sql = Sql.of(
                "SELECT member, since FROM review_former_member WHERE tenant = ? AND member = ANY(?)",
                tenant.value(),
                seated);
        return reading.all(sql, row -> Map.entry(text(row, "member"), instant(row, "since")))
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    /** What the asker may know of the filings in a review. */
    public static Mono<List<Filing>> filings(Reading reading, ReviewId review) {
        var sql = Sql.of(Filing.SELECT + " AND review = ?", review.tenant().value(), review.name());
        return reading.all(sql, Filing::of).collectList();
    }

    /** What the asker may know of the filings in these reviews. */
    public static Mono<List<Filing>> filings(Reading reading, TenantId tenant, Collection<CaseFile> files) {
        var sql = Sql.of(
                Filing.SELECT + " AND review = ANY(?)",
                tenant.value(),
                files.stream().map(CaseFile::name).toArray(String[]::new));
        return reading.all(sql, Filing::of).collectList();
    }

    /** What the asker may know of what was filed since. */
    public static Mono<List<Filing>> filedSince(Reading reading, TenantId tenant, Instant since) {
        var sql = Sql.of(Filing.SELECT + " AND filed_at >= ?", tenant.value(), since.atOffset(ZoneOffset.UTC));
        return reading.all(sql, Filing::of).collectList();
    }
}
