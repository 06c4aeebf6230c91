package org.witan.web.feed;

import java.util.List;
import org.witan.messages.ProposalId;

/**
 * Who is at which proposal now. Nothing of it is kept: who is not connected is not here. One node knows its own
 * connections; an implementation for several nodes tells the others.
 */
public interface Presence {

    /** Puts the visitor at the proposal, instead of where it was before, and tells all who are at either place. */
    void enter(Visitor visitor, ProposalId place, PresentMember member);

    /** Takes the visitor away from where it is, if anywhere, and tells those who are still there. */
    void leave(Visitor visitor);

    /** Who is at the proposal, each person once; at most the first 100. */
    List<PresentMember> at(ProposalId place);

    /** One connection; is told when the company at its place has changed. */
    interface Visitor {

        /** The company at that place has changed. */
        void companyChanged(ProposalId place);
    }
}
