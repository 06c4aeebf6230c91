package org.witan.queryside.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.GenericStreamingQueryMessage;
import org.junit.jupiter.api.Test;
import org.witan.messages.CommentId;
import org.witan.messages.FindingId;
import org.witan.messages.MemberId;
import org.witan.messages.PageRequest;
import org.witan.messages.RefusedException;
import org.witan.messages.Role;
import org.witan.messages.ThreadId;
import org.witan.messages.audit.AuditEntryView;
import org.witan.messages.audit.AuditVerification;
import org.witan.messages.audit.ExportAuditTrail;
import org.witan.messages.audit.FindFeedPosition;
import org.witan.messages.audit.ListAuditEntries;
import org.witan.messages.audit.ListProposalHistory;
import org.witan.messages.audit.StreamFeed;
import org.witan.messages.audit.VerifyAuditTrail;
import org.witan.messages.decision.ListDecisions;
import org.witan.messages.discussion.FindThread;
import org.witan.messages.discussion.ListCommentHistory;
import org.witan.messages.discussion.ListThreads;
import org.witan.messages.discussion.Quote;
import org.witan.messages.discussion.ThreadView;
import org.witan.messages.log.FindLog;
import org.witan.messages.log.ListLogs;
import org.witan.messages.log.LogView;
import org.witan.messages.proposal.FindIntake;
import org.witan.messages.proposal.FindProposal;
import org.witan.messages.proposal.FindRevision;
import org.witan.messages.proposal.IntakeView;
import org.witan.messages.proposal.ListProposals;
import org.witan.messages.proposal.ListRevisions;
import org.witan.messages.proposal.ProposalView;
import org.witan.messages.proposal.RevisionView;
import org.witan.messages.review.ChecklistAnswer;
import org.witan.messages.review.ChecklistVerdict;
import org.witan.messages.review.ChecklistView;
import org.witan.messages.review.FindChecklists;
import org.witan.messages.review.FindGateRules;
import org.witan.messages.review.FindReview;
import org.witan.messages.review.FindReviewProtocol;
import org.witan.messages.review.FindRoundSheet;
import org.witan.messages.review.Finding;
import org.witan.messages.review.FindingKind;
import org.witan.messages.review.GateRulesView;
import org.witan.messages.review.GateTrialView;
import org.witan.messages.review.ListAttention;
import org.witan.messages.review.ListPanelLoad;
import org.witan.messages.review.ListReviews;
import org.witan.messages.review.NothingToAdd;
import org.witan.messages.review.NumberedFinding;
import org.witan.messages.review.OptionStance;
import org.witan.messages.review.PanelWorkView;
import org.witan.messages.review.Position;
import org.witan.messages.review.ReminderKind;
import org.witan.messages.review.RevealedSheet;
import org.witan.messages.review.ReviewDossierView;
import org.witan.messages.review.ReviewProtocolView;
import org.witan.messages.review.RoundSheetView;
import org.witan.messages.review.Scenario;
import org.witan.messages.review.SealedContent;
import org.witan.messages.review.SeatReminded;
import org.witan.messages.review.Severity;
import org.witan.messages.review.Stance;
import org.witan.messages.review.TryGateRules;
import org.witan.messages.search.SearchDecisions;
import org.witan.messages.search.SearchResult;
import org.witan.messages.search.SuggestProposals;
import org.witan.messages.search.Suggestion;
import org.witan.messages.tenant.FindMemberBySubject;
import org.witan.messages.tenant.FindMembership;
import org.witan.messages.tenant.FindTenant;
import org.witan.messages.tenant.FindTokenFloor;
import org.witan.messages.tenant.ListMembers;
import org.witan.messages.tenant.ListTenants;
import org.witan.messages.tenant.TenantView;
import org.witan.queryside.PanelStory;
import org.witan.queryside.QuerySideFixture;
import org.witan.queryside.Tenancy;
import org.witan.queryside.dossier.RuleTerms;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * What is under seal reaches nobody but its author, by no query: words that occur nowhere else are planted in every field of
 * sealed entries, and every query there is a right to is asked as every role.
 */
class SealIT {

    private static final String CANARY = "canaryword";
    private static final FindingId FINDING = new FindingId("ca7a0000-0000-4000-8000-000000000001");
    private static final List<Class<?>> WITHOUT_CONTENT =
            List.of(FindMemberBySubject.class, FindMembership.class, FindTokenFloor.class, ListTenants.class);

    private final QuerySideFixture fixture = QuerySideFixture.shared();
    private final Tenancy tenancy = Tenancy.create();
    private final PanelStory story = PanelStory.seated(tenancy);
    private final MemberId rita = tenancy.member("Rita Reader", Role.READER);
    private final MemberId olga = tenancy.member("Olga Owner", Role.OWNER);
    private final MemberId adam = tenancy.member("Adam Auditor", Role.AUDITOR);
    private final MemberId carl = tenancy.member("Carl Chair", Role.CHAIR);

    private static final Finding SEALED = new Finding(
            FINDING,
            FindingKind.SENSITIVITY_POINT,
            Severity.BLOCKER,
            CANARY + " statement",
            new Quote(CANARY + " exact", CANARY + " prefix", CANARY + " suffix", 3, 40),
            CANARY + " section",
            new Scenario(CANARY + " source", CANARY + " stimulus", CANARY + " response", CANARY + " measure"),
            PanelStory.QUESTION);

    private static final Position STANCE = new Position(
            Stance.OBJECT,
            CANARY + " rationale",
            5,
            List.of(new OptionStance("Kafka", Stance.OBJECT)),
            List.of(FINDING),
            List.of(CANARY + " depends"),
            CANARY + " clearance");

    @Test
    void hasACaseForEveryQuery() {
        assertThat(queries().keySet())
                .containsExactlyInAnyOrderElementsOf(QueryRights.queries().stream()
                        .filter(query -> !WITHOUT_CONTENT.contains(query))
                        .toList());
    }

    @Test
    void tellsNobodyButTheAuthorBeforeTheReveal() {
        write();

        everybodyElse()
                .forEach((who, asker) -> assertThat(everything(asker))
                        .as(who)
                        .allSatisfy((query, answer) -> assertThat(answer)
                                .as(query)
                                .doesNotContainIgnoringCase(CANARY)
                                .doesNotContain(FINDING.value())
                                .doesNotContain(story.review + "/security")));
        var own = everything(new Asker(story.sam, Role.EXPERT));
        assertThat(own.get("FindRoundSheet")).contains(CANARY + " statement", CANARY + " rationale", CANARY + " note");
        assertThat(own.get("StreamFeed")).contains("panel-convened", "sealed-entry-saved");
        assertThat(everything(everybodyElse().get("chair")).get("StreamFeed"))
                .contains("panel-convened")
                .doesNotContain("sealed-entry-saved");
    }

    @Test
    void changesNothingThatOthersSeeBeforeTheReveal() {
        var before = seenByOthers();

        write();
        story.by(story.sam, story.filed(PanelStory.SECURITY, 1, story.sam));
        tenancy.happened(new SeatReminded(
                story.review, story.proposal, PanelStory.DATA, 1, story.dora, ReminderKind.FILE, story.deadline, 24));

        assertThat(seenByOthers()).isEqualTo(before);
    }

    @Test
    void tellsTheChairOfTheReviewWhoHasFiledAndNobodyElse() {
        story.by(story.sam, story.filed(PanelStory.SECURITY, 1, story.sam));

        assertThat(everything(everybodyElse().get("chair")).get("StreamFeed")).contains("seat-filed");
        assertThat(everything(everybodyElse().get("other chair")).get("StreamFeed"))
                .contains("panel-convened")
                .doesNotContain("seat-filed");
        assertThat(filed(story.carol, Role.CHAIR)).containsExactly(true, false);
        assertThat(filed(story.sam, Role.EXPERT)).containsExactly(true, null);
        assertThat(filed(story.dora, Role.EXPERT)).containsExactly(null, false);
        for (var other : List.of(rita, olga, adam, carl, story.ann)) {
            assertThat(filed(other, Role.OWNER, Role.CHAIR, Role.AUDITOR)).containsExactly(null, null);
        }
    }

    @Test
    void opensWhatWasFiledToAllAtTheReveal() {
        write();
        story.by(
                story.carol,
                story.closed(PanelStory.SECURITY, 1, story.sam),
                story.revealed(
                        1,
                        null,
                        new RevealedSheet(
                                PanelStory.SECURITY,
                                story.sam,
                                STANCE,
                                null,
                                List.of(new NumberedFinding(1, SEALED)),
                                List.of(new ChecklistAnswer(
                                        PanelStory.QUESTION, ChecklistVerdict.NOT_ADDRESSED, CANARY + " note")))));

        everybodyElse().forEach((who, asker) -> {
            var answers = everything(asker);
            assertThat(answers.get("FindReview"))
                    .as(who)
                    .contains(CANARY + " statement", CANARY + " rationale", CANARY + " note", CANARY + " measure");
            assertThat(answers.get("SearchDecisions")).as(who).contains("finding-" + story.review.name() + "-1");
            assertThat(answers.get("FindRoundSheet")).as(who).doesNotContain(CANARY);
        });
    }

    @Test
    void keepsWhatWasNotFiledSealedForEver() {
        write();
        story.by(story.carol, story.closed(PanelStory.SECURITY, 1, story.sam), story.revealed(1, null));

        everybodyElse()
                .forEach((who, asker) -> assertThat(everything(asker))
                        .as(who)
                        .allSatisfy(
                                (query, answer) -> assertThat(answer).as(query).doesNotContainIgnoringCase(CANARY)));
        assertThat(everything(new Asker(story.sam, Role.EXPERT)).get("FindRoundSheet"))
                .contains(CANARY + " statement", "open=false");
    }

    private void write() {
        story.by(
                story.sam,
                story.saved(PanelStory.SECURITY, 1, story.sam, FINDING.value(), SealedContent.of(SEALED)),
                story.saved(
                        PanelStory.SECURITY,
                        1,
                        story.sam,
                        "ca7a0000-0000-4000-8000-000000000002",
                        SealedContent.of(new NothingToAdd(CANARY + " remark"))),
                story.saved(
                        PanelStory.SECURITY,
                        1,
                        story.sam,
                        "ca7a0000-0000-4000-8000-000000000002",
                        SealedContent.of(STANCE)),
                story.saved(
                        PanelStory.SECURITY,
                        1,
                        story.sam,
                        "ca7a0000-0000-4000-8000-000000000003",
                        SealedContent.of(new ChecklistAnswer(
                                PanelStory.QUESTION, ChecklistVerdict.NOT_ADDRESSED, CANARY + " note"))));
    }

    private List<Boolean> filed(MemberId asker, Role... roles) {
        var filed = new ArrayList<Boolean>();
        story.dossier(asker, roles).seats().forEach(seat -> filed.add(seat.filed()));
        return filed;
    }

    private Map<String, Asker> everybodyElse() {
        return Map.of(
                "chair", new Asker(story.carol, Role.CHAIR),
                "expert", new Asker(story.dora, Role.EXPERT),
                "author", new Asker(story.ann, Role.AUTHOR),
                "reader", new Asker(rita, Role.READER),
                "owner", new Asker(olga, Role.OWNER, Role.CHAIR, Role.EXPERT),
                "auditor", new Asker(adam, Role.AUDITOR),
                "other chair", new Asker(carl, Role.CHAIR));
    }

    /** What those see who may not even know who has filed; the trail of auditors grows, and where it ends is no secret. */
    private Map<String, Map<String, String>> seenByOthers() {
        var audit = List.of("ListAuditEntries", "ExportAuditTrail", "VerifyAuditTrail", "FindFeedPosition");
        var seen = new LinkedHashMap<String, Map<String, String>>();
        for (var who : List.of("expert", "author", "reader", "owner", "auditor", "other chair")) {
            var answers = everything(everybodyElse().get(who));
            audit.forEach(answers::remove);
            // How long a search took.
            answers.computeIfPresent("SearchDecisions", (query, answer) -> answer.replaceAll("tookMs=\\d+", ""));
            seen.put(who, answers);
        }
        // Dora herself was reminded.
        seen.get("expert").remove("StreamFeed");
        seen.get("expert").remove("ListProposalHistory");
        seen.get("expert").remove("FindReview");
        seen.get("expert")
                .computeIfPresent("ListAttention", (query, answer) -> answer.replaceAll("remindedAt=[^,]+", ""));
        return seen;
    }

    private Map<String, String> everything(Asker asker) {
        var answers = new LinkedHashMap<String, String>();
        tenancy.as(asker.member(), asker.roles());
        queries().forEach((query, answer) -> answers.put(query.getSimpleName(), answered(answer)));
        return answers;
    }

    private static String answered(Supplier<Object> answer) {
        try {
            return String.valueOf(answer.get());
        } catch (RefusedException refusal) {
            return refusal.code() + " " + refusal.getMessage() + " " + refusal.facts();
        }
    }

    private Map<Class<?>, Supplier<Object>> queries() {
        var id = tenancy.id();
        var head = fixture.head();
        var page = new PageRequest(100, null);
        var thread = ThreadId.of(id, "thread-00000000-0000-4000-8000-000000000000");
        var asked = new LinkedHashMap<Class<?>, Supplier<Object>>();
        optional(asked, new FindTenant(id, head), TenantView.class);
        optional(asked, new FindLog(story.proposal.log(), head), LogView.class);
        optional(asked, new FindProposal(story.proposal, head), ProposalView.class);
        optional(asked, new FindRevision(story.proposal, 1, head), RevisionView.class);
        optional(asked, new FindIntake(story.proposal, head), IntakeView.class);
        optional(asked, new FindThread(thread, head), ThreadView.class);
        optional(asked, new FindReview(story.review, head), ReviewDossierView.class);
        optional(asked, new FindRoundSheet(story.review, PanelStory.SECURITY, 1, head), RoundSheetView.class);
        optional(asked, new FindGateRules(id, null, head), GateRulesView.class);
        page(asked, new ListMembers(id, page, head));
        page(asked, new ListLogs(id, page, head));
        page(asked, new ListProposals(id, null, null, null, null, "updated", page, head));
        page(asked, new ListRevisions(story.proposal, page, head));
        page(asked, new ListDecisions(id, null, null, null, null, page, head));
        page(asked, new ListAuditEntries(id, null, null, null, null, null, page, head));
        page(asked, new ListProposalHistory(story.proposal, page, head));
        page(asked, new ListReviews(id, null, null, null, null, page, head));
        page(asked, new ListAttention(id, page, head));
        list(asked, new ListThreads(story.proposal, head), ThreadView.class);
        list(asked, new FindChecklists(id, head), ChecklistView.class);
        list(asked, new SuggestProposals(id, CANARY, 10, head), Suggestion.class);
        one(asked, new ListPanelLoad(id, head), PanelWorkView.class);
        one(asked, new FindReviewProtocol(id, null, head), ReviewProtocolView.class);
        one(asked, new TryGateRules(id, RuleTerms.builtInGateRules(), 10, head), GateTrialView.class);
        one(asked, new VerifyAuditTrail(id), AuditVerification.class);
        one(asked, new FindFeedPosition(id), Long.class);
        one(asked, search(CANARY, head), SearchResult.class);
        var history = new ListCommentHistory(thread, new CommentId("00000000-0000-4000-8000-000000000000"), head);
        asked.put(ListCommentHistory.class, () -> tenancy.ask(history, ResponseTypes.optionalInstanceOf(List.class)));
        stream(asked, new ExportAuditTrail(id), String.class);
        stream(asked, new StreamFeed(id, 0L), AuditEntryView.class);
        return asked;
    }

    private SearchDecisions search(String words, long head) {
        var none = List.<String>of();
        return new SearchDecisions(
                tenancy.id(), words, none, none, none, none, none, none, "relevance", new PageRequest(50, null), head);
    }

    private void optional(Map<Class<?>, Supplier<Object>> asked, Object query, Class<?> answer) {
        asked.put(query.getClass(), () -> tenancy.ask(query, ResponseTypes.optionalInstanceOf(answer)));
    }

    private void one(Map<Class<?>, Supplier<Object>> asked, Object query, Class<?> answer) {
        asked.put(query.getClass(), () -> tenancy.ask(query, ResponseTypes.instanceOf(answer)));
    }

    private void list(Map<Class<?>, Supplier<Object>> asked, Object query, Class<?> answer) {
        asked.put(query.getClass(), () -> tenancy.ask(query, ResponseTypes.multipleInstancesOf(answer)));
    }

    private void page(Map<Class<?>, Supplier<Object>> asked, Object query) {
        asked.put(query.getClass(), () -> tenancy.page(query));
    }

    private void stream(Map<Class<?>, Supplier<Object>> asked, Object query, Class<?> item) {
        asked.put(query.getClass(), () -> {
            var message = new GenericStreamingQueryMessage<>(query, item).withMetaData(tenancy.metadata());
            return Flux.from(fixture.queries().streamingQuery(message))
                    .map(response -> String.valueOf(response.getPayload()))
                    .timeout(Duration.ofMillis(300), Flux.empty())
                    .collectList()
                    .onErrorResume(refused -> Mono.just(List.of(refused.toString())))
                    .block(Duration.ofSeconds(10));
        });
    }

    private record Asker(MemberId member, Role... roles) {}
}
