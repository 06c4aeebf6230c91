package org.witan.web.feed;

import java.time.Duration;
import java.util.Set;
import org.witan.messages.MemberId;
import org.witan.messages.Role;
import org.witan.messages.audit.AuditEntryView;

/** What single entries mean to the one who reads them. */
final class EntryRules {

    /** A membership event older than the last check by more than this was known to that check. */
    private static final Duration CHECK_LAG = Duration.ofSeconds(30);

    private static final String MEMBER = "member";
    private static final String MEMBER_REMOVED = "member-removed";
    private static final String MEMBER_ROLES_CHANGED = "member-roles-changed";
    private static final String ACCESS_REFUSED = "access-refused";
    private static final String SHEET = "sheet";
    private static final Set<Role> SEE_REFUSALS = Set.of(Role.OWNER, Role.AUDITOR);

    private EntryRules() {}

    /** Whether the entry says that the reader is no member any more, and no later check has found otherwise. */
    static boolean endsMembership(AuditEntryView entry, Binding reader) {
        return entry.event().equals(MEMBER_REMOVED)
                && isAbout(entry, reader.caller().member())
                && entry.at().plus(CHECK_LAG).isAfter(reader.checkedAt());
    }

    /** Whether the entry says that the reader's rights are others now. */
    static boolean changesRoles(AuditEntryView entry, Binding reader) {
        return entry.event().equals(MEMBER_ROLES_CHANGED)
                && isAbout(entry, reader.caller().member());
    }

    /**
     * Whether the reader may see it: refusals are for those who read the audit trail, what is written under seal is for who
     * writes it, all else is for every member.
     */
    static boolean isVisible(AuditEntryView entry, Binding reader) {
        if (entry.object().kind().equals(SHEET)) {
            return entry.actor().memberId().equals(reader.caller().member().value());
        }
        return !entry.event().equals(ACCESS_REFUSED)
                || reader.caller().roles().stream().anyMatch(SEE_REFUSALS::contains);
    }

    private static boolean isAbout(AuditEntryView entry, MemberId member) {
        return entry.object().kind().equals(MEMBER) && entry.object().id().equals(member.value());
    }
}
