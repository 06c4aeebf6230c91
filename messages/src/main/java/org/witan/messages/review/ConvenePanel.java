package org.witan.messages.review;

import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.witan.messages.InvalidValueException;
import org.witan.messages.ProposalId;
import org.witan.messages.ReviewId;
import org.witan.messages.TenantId;
import org.witan.messages.Values;

/**
 * Puts a submitted proposal before a panel under the protocol of its log, and opens the first sealed round; the actor
 * chairs.
 *
 * @param revision the revision that the panel considers
 * @param seats    who is asked for which perspective; at least one
 * @param options  the alternatives on which each seat may say something of its own; possibly none
 * @param acceptBy until when members accept or decline; null for what the protocol says
 * @param deadline when the round ends; null for what the protocol says
 */
public record ConvenePanel(
        @TargetAggregateIdentifier ReviewId review,
        ProposalId proposal,
        int revision,
        List<SeatInvitation> seats,
        List<String> options,
        @Nullable Instant acceptBy,
        @Nullable Instant deadline)
        implements ReviewCommand {

    public ConvenePanel {
        if (!review.tenant().equals(proposal.tenant())) {
            throw new InvalidValueException("proposal", "\"" + proposal + "\"", "a proposal of the same tenant");
        }
        Values.atLeast("revision", revision, 1);
        seats = Values.distinct("seats", seats, 30);
        if (seats.isEmpty()) {
            throw new InvalidValueException("seats", "are missing", "at least one seat");
        }
        options = Values.distinct(
                "options",
                options.stream()
                        .map(option -> Values.line("options", option, Values.TITLE_LENGTH))
                        .toList(),
                20);
    }

    @Override
    public TenantId tenant() {
        return review.tenant();
    }
}
