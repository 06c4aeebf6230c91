package org.witan.queryside.search;

import java.util.List;
import java.util.UUID;
import org.witan.messages.CommentId;
import org.witan.messages.LogId;
import org.witan.messages.LogKey;
import org.witan.messages.MemberId;
import org.witan.messages.ProposalId;
import org.witan.messages.TenantId;
import org.witan.messages.ThreadId;
import org.witan.messages.discussion.CommentAdded;
import org.witan.messages.discussion.ThreadOpened;
import org.witan.messages.proposal.DecisionRecorded;
import org.witan.messages.proposal.Outcome;
import org.witan.messages.proposal.ProposalDrafted;
import org.witan.messages.proposal.ProposalSubmitted;

/** Writes proposals, decisions and comments the short way. */
final class History {

    private final SearchFixture fixture;
    private final TenantId tenant;

    History(SearchFixture fixture, TenantId tenant) {
        this.fixture = fixture;
        this.tenant = tenant;
    }

    ProposalId proposal(String log, int number) {
        return ProposalId.of(LogId.of(tenant, new LogKey(log)), number);
    }

    ProposalId draft(String log, int number, MemberId author, String title, String body, String... tags) {
        var proposal = proposal(log, number);
        fixture.publish(new ProposalDrafted(proposal, author, title, body, List.of(tags), null, null));
        return proposal;
    }

    void decide(ProposalId proposal, Outcome outcome, String rationale) {
        fixture.publish(new ProposalSubmitted(proposal, 1));
        fixture.publish(new DecisionRecorded(
                proposal, 1, "note", outcome, rationale, List.of(SearchFixture.BOB), null, List.of(), null, null));
    }

    Comment comment(ProposalId proposal, MemberId author, String body) {
        var thread = ThreadId.of(tenant, "thread-" + UUID.randomUUID());
        var comment = new CommentId(UUID.randomUUID().toString());
        fixture.publish(new ThreadOpened(thread, proposal, 1, null));
        fixture.publish(new CommentAdded(thread, proposal, comment, author, body));
        return new Comment(thread, comment);
    }

    /** A comment and its thread. */
    record Comment(ThreadId thread, CommentId comment) {}
}
