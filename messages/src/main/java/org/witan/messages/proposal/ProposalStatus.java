package org.witan.messages.proposal;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.witan.messages.InvalidValueException;

/** Where a proposal stands, and what can be done there. */
public enum ProposalStatus {
    /** Being written. */
    DRAFT,
    /** Submitted, waiting for a review or a decision. */
    PROPOSED,
    /** Before a panel. */
    IN_REVIEW,
    /** Decided: in force. */
    ACCEPTED,
    /** Decided: in force, with obligations. */
    ACCEPTED_WITH_CONDITIONS,
    /** Decided: not to be done. */
    REJECTED,
    /** Decided: not now. */
    DEFERRED,
    /** Taken back by its author before a decision. */
    WITHDRAWN,
    /** Was in force; another decision took its place. */
    SUPERSEDED,
    /** Was in force; nothing took its place. */
    DEPRECATED;

    /** The status as the API, the log and people write it, for instance {@code in-review}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What can be done in this status, without regard to who asks; never null, empty for the ends of a proposal's life. */
    public Set<ProposalMove> openMoves() {
        return switch (this) {
            case DRAFT, DEFERRED ->
                EnumSet.of(
                        ProposalMove.REVISE,
                        ProposalMove.TAG,
                        ProposalMove.SUBMIT,
                        ProposalMove.WITHDRAW,
                        ProposalMove.INTAKE);
            case PROPOSED ->
                EnumSet.of(
                        ProposalMove.REVISE,
                        ProposalMove.TAG,
                        ProposalMove.SUBMIT,
                        ProposalMove.WITHDRAW,
                        ProposalMove.INTAKE,
                        ProposalMove.SECOND,
                        ProposalMove.OBJECT,
                        ProposalMove.CONVENE,
                        ProposalMove.DECIDE);
            case IN_REVIEW ->
                EnumSet.of(ProposalMove.REVISE, ProposalMove.TAG, ProposalMove.SUBMIT, ProposalMove.WITHDRAW);
            case ACCEPTED, ACCEPTED_WITH_CONDITIONS -> EnumSet.of(ProposalMove.SUPERSEDE, ProposalMove.DEPRECATE);
            case REJECTED, WITHDRAWN, SUPERSEDED, DEPRECATED -> EnumSet.noneOf(ProposalMove.class);
        };
    }

    /** Whether a decision in this status binds people. */
    public boolean inForce() {
        return this == ACCEPTED || this == ACCEPTED_WITH_CONDITIONS;
    }

    /** The status of that label. */
    public static ProposalStatus ofLabel(String label) {
        for (var status : values()) {
            if (status.label().equals(label)) {
                return status;
            }
        }
        throw new InvalidValueException("state", "\"" + label + "\"", "a state such as draft, proposed or accepted");
    }
}
