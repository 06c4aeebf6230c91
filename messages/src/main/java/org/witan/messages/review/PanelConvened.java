package org.witan.messages.review;

import java.time.Instant;
import java.util.List;
import org.witan.messages.MemberId;
import org.witan.messages.ProposalId;
import org.witan.messages.ReviewId;
import org.witan.messages.StoredType;
import org.witan.messages.TenantId;

/**
 * A panel considers a proposal. Everything that it is held by is frozen here.
 *
 * @param revision   the revision before the panel
 * @param checklists those of the seats' perspectives
 * @param acceptBy   until when members accept or decline
 */
@StoredType(name = "panel-convened")
public record PanelConvened(
        ReviewId review,
        ProposalId proposal,
        MemberId chair,
        int revision,
        ReviewProtocol protocol,
        GateRuleSet gateRules,
        List<Checklist> checklists,
        List<String> options,
        List<PanelSeat> seats,
        Instant acceptBy)
        implements ReviewEvent {

    public PanelConvened {
        checklists = List.copyOf(checklists);
        options = List.copyOf(options);
        seats = List.copyOf(seats);
    }

    @Override
    public TenantId tenant() {
        return review.tenant();
    }
}
