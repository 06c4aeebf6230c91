package org.witan.commandside.bridge;

import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.springframework.stereotype.Component;
import org.witan.messages.ProposalId;
import org.witan.messages.proposal.ProposalDrafted;
import org.witan.messages.proposal.ProposalRevised;

/** Reads the texts of proposals from their events, because their state keeps digests only. */
@Component
class ProposalTexts {

    private final EventStore events;

    ProposalTexts(EventStore events) {
        this.events = events;
    }

    /**
     * The Markdown of a revision.
     *
     * @throws IllegalArgumentException when the proposal has no such revision
     */
    String body(ProposalId proposal, int revision) {
        return events.readEvents(proposal.value(), 0)
                .asStream()
                .map(Message::getPayload)
                .flatMap(event -> body(event, revision).stream())
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("There is no revision " + revision + " of " + proposal));
    }

    private static Optional<String> body(Object event, int revision) {
        return switch (event) {
            case ProposalDrafted drafted when revision == 1 -> Optional.of(drafted.body());
            case ProposalRevised revised when revised.revision() == revision -> Optional.of(revised.body());
            default -> Optional.empty();
        };
    }
}
