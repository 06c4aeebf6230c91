package org.witan.commandside.review;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.witan.commandside.aggregate.Actor;
import org.witan.messages.RefusedException;
import org.witan.messages.proposal.ProposalError;
import org.witan.messages.review.Checklist;
import org.witan.messages.review.ConvenePanel;
import org.witan.messages.review.PanelConvened;
import org.witan.messages.review.PanelSeat;
import org.witan.messages.review.ReviewError;
import org.witan.messages.review.ReviewEvent;
import org.witan.messages.review.RoundOpened;
import org.witan.messages.review.SeatInvitation;

/** The rules of convening a panel, without side effects. */
final class ConveningDecider {

    private ConveningDecider() {}

    static List<ReviewEvent> convene(
            ConvenePanel command,
            ReviewState state,
            Actor actor,
            ProposalFacts proposal,
            Candidates candidates,
            Standards standards,
            Instant now) {
        if (state.proposal() != null) {
            throw new RefusedException(ReviewError.REVIEW_EXISTS, "The review's id is in use.");
        }
        candidates.requireChair(actor.member());
        if (command.revision() > proposal.revision()) {
            throw new RefusedException(
                    ProposalError.REVISION_UNKNOWN,
                    "Revision " + command.revision() + " does not exist; the current one is " + proposal.revision()
                            + ".",
                    Map.of("currentRevision", proposal.revision()));
        }
        var panel = panel(command.seats(), candidates);
        var protocol = standards.protocol();
        var deadline = RoundDecider.deadline(command.deadline(), protocol.roundHours(), now);
        var acceptBy = RoundDecider.deadline(command.acceptBy(), protocol.acceptHours(), now);
        return List.of(
                new PanelConvened(
                        command.review(),
                        command.proposal(),
                        actor.member(),
                        command.revision(),
                        protocol,
                        standards.gateRules(),
                        checklists(panel, standards),
                        command.options(),
                        panel.seats().stream()
                                .map(seat -> new PanelSeat(seat.key(), seat.perspective(), seat.member()))
                                .toList(),
                        acceptBy),
                new RoundOpened(command.review(), command.proposal(), 1, command.revision(), deadline, null));
    }

    private static Panel panel(List<SeatInvitation> invitations, Candidates candidates) {
        var panel = Panel.NONE;
        for (var invitation : invitations) {
            candidates.requireExpert(invitation.member());
            SeatDecider.requireNoSeat(panel, invitation.member(), invitation.perspective());
            panel = panel.with(Seat.asked(new PanelSeat(
                    panel.nextKey(invitation.perspective()), invitation.perspective(), invitation.member())));
        }
        return panel;
    }

    private static List<Checklist> checklists(Panel panel, Standards standards) {
        return panel.seats().stream()
                .map(Seat::perspective)
                .distinct()
                .flatMap(perspective -> standards.checklist(perspective).stream())
                .toList();
    }
}
