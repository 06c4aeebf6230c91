package org.witan.queryside.dossier;

import static org.witan.queryside.view.Columns.instant;
import static org.witan.queryside.view.Columns.longNumber;
import static org.witan.queryside.view.Columns.text;
import static org.witan.queryside.view.Columns.texts;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.witan.messages.MemberId;
import org.witan.queryside.view.ViewJson;

/** A review with what it is held by and what it is about. */
public final class CaseFile {

    static final String SELECT = "SELECT v.review, v.version, v.updated_at, v.dossier::text AS dossier,"
            + " v.charter::text AS charter, ARRAY(SELECT m.member_id::text FROM member_view m"
            + " WHERE m.tenant = v.tenant AND m.agent) AS agents, " + Subject.COLUMNS
            + " FROM review_view v JOIN review_subject s ON s.tenant = v.tenant AND s.key = v.proposal_key";

    private final Dossier dossier;
    private final Subject subject;
    private final long version;
    private final Instant updatedAt;
    private final Set<String> agents;
    private final String writtenCharter;
    private @Nullable Charter charter;

    private CaseFile(
            Dossier dossier,
            Subject subject,
            long version,
            Instant updatedAt,
            Set<String> agents,
            String writtenCharter) {
        this.dossier = dossier;
        this.subject = subject;
        this.version = version;
        this.updatedAt = updatedAt;
        this.agents = agents;
        this.writtenCharter = writtenCharter;
    }

    static CaseFile of(Readable row) {
        return new CaseFile(
                ViewJson.read(text(row, "dossier"), Dossier.class),
                Subject.of(row),
                longNumber(row, "version"),
                instant(row, "updated_at"),
                Set.copyOf(texts(row, "agents")),
                text(row, "charter"));
    }

    public Dossier dossier() {
        return dossier;
    }

    public Subject subject() {
        return subject;
    }

    /** The version of the review, which does not move with what is under seal. */
    public long version() {
        return version;
    }

    /** When the review changed last; what is under seal changes nothing. */
    public Instant updatedAt() {
        return updatedAt;
    }

    /** Whether the member is, or was, an agent, whose word never counts. */
    public boolean isAgent(MemberId member) {
        return agents.contains(member.value());
    }

    /** The charter, which is read when it is first asked for: it is long, and few ask. */
    public Charter charter() {
        var read = charter;
        if (read == null) {
            read = ViewJson.read(writtenCharter, Charter.class);
            charter = read;
        }
        return read;
    }

    /** The name of the review within its tenant. */
    public String name() {
        return dossier.review().name();
    }
}
