package org.witan.commandside.review;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.witan.messages.ChecklistItemId;
import org.witan.messages.LogKey;
import org.witan.messages.Perspective;
import org.witan.messages.review.Checklist;
import org.witan.messages.review.ChecklistItem;
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
 * @param retired    one for each perspective that was published: the ids that its earlier versions asked by
 * @param protocols  one for each log, and one for the tenant, that was published
 */
record BookState(
        @Nullable GateRuleSet gateRules,
        List<Checklist> checklists,
        List<RetiredItems> retired,
        List<PublishedProtocol> protocols) {

    static final BookState EMPTY = new BookState(null, List.of(), List.of(), List.of());

    BookState {
        checklists = List.copyOf(checklists);
        retired = List.copyOf(retired);
        protocols = List.copyOf(protocols);
    }

    /** A protocol of a log; of the tenant where the log is null. */
    record PublishedProtocol(@Nullable LogKey log, int version, ReviewProtocol protocol) {}

    /** The ids of questions that a perspective does not ask any more. */
    record RetiredItems(Perspective perspective, Set<ChecklistItemId> ids) {

        RetiredItems {
            ids = Set.copyOf(ids);
        }
    }

    static BookState evolve(BookState state, ReviewBookEvent event) {
        return switch (event) {
            case GateRulesPublished published ->
                new BookState(
                        new GateRuleSet(published.version(), published.rules()),
                        state.checklists,
                        state.retired,
                        state.protocols);
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

    /** The ids that the perspective once asked by and does not any more; those of the built-in questions too. */
    Set<ChecklistItemId> retired(Perspective perspective) {
        return retired.stream()
                .filter(items -> items.perspective().equals(perspective))
                .findFirst()
                .map(RetiredItems::ids)
                .orElseGet(Set::of);
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
                gateRules, Stream.concat(others, Stream.of(checklist)).toList(), retiredBy(checklist), protocols);
    }

    private List<RetiredItems> retiredBy(Checklist checklist) {
        var perspective = checklist.perspective();
        var ids = new HashSet<>(retired(perspective));
        asked(perspective).map(ChecklistItem::id).forEach(ids::add);
        checklist.items().forEach(item -> ids.remove(item.id()));
        var others = retired.stream().filter(other -> !other.perspective().equals(perspective));
        return Stream.concat(others, Stream.of(new RetiredItems(perspective, ids)))
                .toList();
    }

    private Stream<ChecklistItem> asked(Perspective perspective) {
        return checklist(perspective)
                .or(() -> RuleTerms.builtInChecklists().stream()
                        .filter(builtIn -> builtIn.perspective().equals(perspective))
                        .findFirst())
                .stream()
                .flatMap(checklist -> checklist.items().stream());
    }

    private BookState with(PublishedProtocol protocol) {
        var others = protocols.stream().filter(other -> !Objects.equals(other.log(), protocol.log()));
        return new BookState(
                gateRules,
                checklists,
                retired,
                Stream.concat(others, Stream.of(protocol)).toList());
    }
}
