package org.witan.commandside.eventstore;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/** Tells, while the log's head is held, which requests of a batch are too late and why. */
final class StalenessCheck {

    private final List<AppendRequest> accepted = new ArrayList<>();
    private final Map<AppendRequest, RuntimeException> refusals = new LinkedHashMap<>();

    private StalenessCheck() {}

    static StalenessCheck of(List<AppendRequest> batch, AppendStatements statements) throws SQLException {
        var keys =
                batch.stream().map(AppendRequest::key).filter(Objects::nonNull).toList();
        var used = statements.usedKeys(keys);
        var taken = statements.takenVersions(batch);
        var check = new StalenessCheck();
        for (var request : batch) {
            var refusal = refusal(request, used, taken);
            if (refusal == null) {
                check.accepted.add(request);
            } else {
                check.refusals.put(request, refusal);
            }
        }
        return check;
    }

    private static @Nullable RuntimeException refusal(
            AppendRequest request, Map<AppendStatements.UsedKey, StoredReceipt> used, Set<AggregateVersion> taken) {
        var key = request.key();
        if (key != null) {
            var stored = used.get(AppendStatements.UsedKey.of(key));
            if (stored != null) {
                return new DuplicateCommandException(key.value(), stored);
            }
        }
        var stale =
                AggregateVersion.of(request).stream().filter(taken::contains).toList();
        if (stale.isEmpty()) {
            return null;
        }
        // A stale version may succeed on the newest state, an identifier in use never does: the hopeful reason comes
        // first.
        return stale.stream()
                .filter(version -> version.sequence() > 0)
                .findFirst()
                .<RuntimeException>map(
                        version -> new ConcurrencyException("Aggregate '%s' has an event at sequence %d already"
                                .formatted(version.aggregateId(), version.sequence())))
                .orElseGet(() -> new AggregateStreamCreationException("Aggregate '%s' exists already"
                        .formatted(stale.getFirst().aggregateId())));
    }

    List<AppendRequest> accepted() {
        return accepted;
    }

    /** Answers those that are too late; that is certain, whatever becomes of the others. */
    void refuseStale() {
        refusals.forEach(AppendRequest::refused);
    }
}
