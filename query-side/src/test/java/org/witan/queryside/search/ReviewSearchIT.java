package org.witan.queryside.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.witan.queryside.PanelEvents.decided;
import static org.witan.queryside.PanelEvents.dissented;
import static org.witan.queryside.PanelStory.SECURITY;
import static org.witan.queryside.PanelStory.finding;
import static org.witan.queryside.PanelStory.position;
import static org.witan.queryside.PanelStory.sheet;

import java.util.List;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.junit.jupiter.api.Test;
import org.witan.messages.ConditionId;
import org.witan.messages.PageRequest;
import org.witan.messages.Role;
import org.witan.messages.proposal.Condition;
import org.witan.messages.review.ConditionFulfilled;
import org.witan.messages.review.DissentWithdrawn;
import org.witan.messages.review.NumberedFinding;
import org.witan.messages.review.Severity;
import org.witan.messages.review.Stance;
import org.witan.messages.search.FacetCount;
import org.witan.messages.search.SearchDecisions;
import org.witan.messages.search.SearchHit;
import org.witan.messages.search.SearchResult;
import org.witan.queryside.PanelStory;
import org.witan.queryside.QuerySideFixture;
import org.witan.queryside.Tenancy;

/** Findings, dissents and conditions as hits of their own. */
class ReviewSearchIT {

    private final QuerySideFixture fixture = QuerySideFixture.shared();
    private final Tenancy tenancy = Tenancy.create();
    private final PanelStory story = PanelStory.seated(tenancy);

    @Test
    void findsRevealedFindingsByTheirOwnWords() {
        var blocker = finding(Severity.BLOCKER, "Certificates expire unnoticed.");
        story.reveal(
                sheet(SECURITY, story.sam, position(Stance.OBJECT, blocker.id()), new NumberedFinding(1, blocker)));

        assertThat(search("certificates").items()).singleElement().satisfies(hit -> {
            assertThat(hit.type()).isEqualTo("finding");
            assertThat(hit.id()).isEqualTo("finding-" + story.review.name() + "-1");
            assertThat(hit.review()).isEqualTo(story.review.name());
            assertThat(hit.key()).isEqualTo("PAN-1");
            assertThat(hit.title()).isEqualTo("Use Kafka for events");
            assertThat(hit.author().name()).isEqualTo("Sam Security");
        });
        assertThat(search("thief").items()).hasSize(1);
        // What is about Kafka is found as the proposal, not as everything that was said on it.
        assertThat(search("kafka").items()).extracting(SearchHit::type).containsExactly("proposal");
        assertThat(search("certificates").facets().get("type"))
                .extracting(FacetCount::value)
                .containsExactly("finding");
    }

    @Test
    void findsDissentsUntilTheyAreWithdrawn() {
        story.by(story.sam, dissented(story, 1, SECURITY, story.sam, "Prematurely optimistic."));
        assertThat(search("prematurely").items()).extracting(SearchHit::type).containsExactly("dissent");

        story.by(story.sam, new DissentWithdrawn(story.review, story.proposal, SECURITY, story.sam));
        assertThat(search("prematurely").items()).isEmpty();

        story.by(story.sam, dissented(story, 2, SECURITY, story.sam, "Prematurely, again."));
        assertThat(search("prematurely").items()).hasSize(1);
    }

    @Test
    void findsConditionsOfDecisionsWithTheirEvidence() {
        var condition = new Condition(
                new ConditionId("00000000-0000-4000-8000-000000000007"),
                "Rehearse failover.",
                story.sam,
                null,
                List.of());
        story.by(story.carol, decided(story, List.of(condition)));
        assertThat(search("failover").items()).extracting(SearchHit::type).containsExactly("condition");

        story.by(
                story.sam,
                new ConditionFulfilled(
                        story.review, story.proposal, condition.id(), story.sam, "Tried in Wolverhampton."));
        assertThat(search("wolverhampton").items())
                .extracting(SearchHit::id)
                .containsExactly("condition-" + story.review.name() + "-" + condition.id());
    }

    private SearchResult search(String words) {
        var none = List.<String>of();
        return tenancy.as(story.ann, Role.READER)
                .ask(
                        new SearchDecisions(
                                tenancy.id(),
                                words,
                                none,
                                none,
                                none,
                                none,
                                none,
                                none,
                                "relevance",
                                new PageRequest(20, null),
                                fixture.head()),
                        ResponseTypes.instanceOf(SearchResult.class));
    }
}
