package org.witan.web.gateway;

import java.util.Locale;
import java.util.Optional;
import org.witan.messages.CommonError;
import org.witan.messages.MemberId;
import org.witan.messages.MetadataKeys;
import org.witan.messages.RefusedException;
import org.witan.messages.TenantMessage;
import org.witan.messages.tenant.RecordAccessRefusal;

/** Finds the reads that a member lacked a right to. The read side refuses them, and cannot put that on record itself. */
final class RefusedReads {

    private RefusedReads() {}

    /** What to put on record of a read that failed; empty where it was not the right of a member that failed it. */
    static Optional<RecordAccessRefusal> of(Sender sender, Object query, Throwable failure) {
        return failure instanceof RefusedException refused
                        && refused.code() == CommonError.ROLE_REQUIRED
                        && query instanceof TenantMessage message
                        && !sender.actor().equals(MetadataKeys.SYSTEM)
                ? Optional.of(new RecordAccessRefusal(
                        message.tenant(),
                        new MemberId(sender.actor()),
                        actionOf(query),
                        message.tenant().value()))
                : Optional.empty();
    }

    // The audit trail names reads as it names commands: the imperative in kebab-case.
    private static String actionOf(Object query) {
        return query.getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }
}
