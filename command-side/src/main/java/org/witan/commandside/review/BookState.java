package org.witan.commandside.review;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.witan.messages.LogKey;
import org.witan.messages.Perspective;
import org.witan.messages.review.Checklist;
import org.witan.messages.review.ChecklistPublished;
import org.witan.messages.review.GateRuleSet;
import org.witan.messages.review.GateRulesPublished;
import org.witan.messages.review.ProtocolPublished;
import org.witan.messages.review.ReviewBookEvent;
import org.witan.messages.review.ReviewProtocol;

/**
 * What a tenant's owners published; without it the built-in standards count.
 *
 * @param gateRules  null before the first version
 * @param checklists one for each perspective that was published
 * @param protocols  one for each log, and one for the tenant, that was published
 */
record BookState(@Nullable GateRuleSet gateRules, List<Checklist> checklists, List<PublishedProtocol> protocols) {

    static final BookState EMPTY = new BookState(null, List.of(), List.of());

    BookState {
        checklists = List.copyOf(checklists);
        protocols = List.copyOf(protocols);
    }

    /** A protocol of a log; of the tenant where the log is null. */
    record PublishedProtocol(@Nullable LogKey log, int version, ReviewProtocol protocol) {}

    static BookState evolve(BookState state, ReviewBookEvent event) {
        return switch (event) {
            case GateRulesPublished published ->
                new BookState(
                        new GateRuleSet(published.version(), published.rules()), state.checklists, state.protocols);
            case ChecklistPublished published -> {
                var checklist = new Checklist(published.perspective(), published.version(), published.items());
                yield state.with(checklist);
            }
            case ProtocolPublished published ->
                state.with(new PublishedProtocol(published.log(), published.version(), published.protocol()));
        };
    }

    Optional<Checklist> checklist(Perspective perspective) {
        return checklists.stream()
                .filter(checklist -> checklist.perspective().equals(perspective))
                .findFirst();
    }

    Optional<PublishedProtocol> protocol(@Nullable LogKey log) {
        return protocols.stream()
                .filter(published -> Objects.equals(published.log(), log))
                .findFirst();
    }

    /** What a panel on a proposal of that log is held by. */
    Standards standards(LogKey log) {
        var protocol = protocol(log).or(() -> protocol(null)).map(PublishedProtocol::protocol);
        var builtIn = RuleTerms.builtInChecklists().stream()
                .filter(checklist -> checklist(checklist.perspective()).isEmpty());
        return new Standards(
                protocol.orElseGet(RuleTerms::builtInProtocol),
                gateRules == null ? RuleTerms.builtInGateRules() : gateRules,
                Stream.concat(checklists.stream(), builtIn).toList());
    }

    private BookState with(Checklist checklist) {
        var others = checklists.stream().filter(other -> !other.perspective().equals(checklist.perspective()));
        return new BookState(
                gateRules, Stream.concat(others, Stream.of(checklist)).toList(), protocols);
    }

    private BookState with(PublishedProtocol protocol) {
        var others = protocols.stream().filter(other -> !Objects.equals(other.log(), protocol.log()));
        return new BookState(
                gateRules,
                checklists,
                Stream.concat(others, Stream.of(protocol)).toList());
    }
}
