package org.witan.queryside;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.jspecify.annotations.Nullable;
import org.witan.messages.ChecklistItemId;
import org.witan.messages.EntryId;
import org.witan.messages.FindingId;
import org.witan.messages.MemberId;
import org.witan.messages.Perspective;
import org.witan.messages.ProposalId;
import org.witan.messages.ReviewId;
import org.witan.messages.Role;
import org.witan.messages.Salt;
import org.witan.messages.SeatKey;
import org.witan.messages.TenantMessage;
import org.witan.messages.discussion.Quote;
import org.witan.messages.proposal.ProposalEnteredReview;
import org.witan.messages.proposal.ProposalSubmitted;
import org.witan.messages.review.Checklist;
import org.witan.messages.review.ChecklistAnswer;
import org.witan.messages.review.ChecklistItem;
import org.witan.messages.review.ChecklistVerdict;
import org.witan.messages.review.ConsensusMeasure;
import org.witan.messages.review.FindReview;
import org.witan.messages.review.Finding;
import org.witan.messages.review.FindingKind;
import org.witan.messages.review.GateRuleSet;
import org.witan.messages.review.NothingToAdd;
import org.witan.messages.review.NumberedFinding;
import org.witan.messages.review.PanelConvened;
import org.witan.messages.review.PanelSeat;
import org.witan.messages.review.Position;
import org.witan.messages.review.RevealTrigger;
import org.witan.messages.review.RevealedSheet;
import org.witan.messages.review.ReviewDossierView;
import org.witan.messages.review.ReviewProtocol;
import org.witan.messages.review.RoundOpened;
import org.witan.messages.review.RoundRevealed;
import org.witan.messages.review.Scenario;
import org.witan.messages.review.SealedContent;
import org.witan.messages.review.SealedEntrySaved;
import org.witan.messages.review.SeatAccepted;
import org.witan.messages.review.SeatFiled;
import org.witan.messages.review.Severity;
import org.witan.messages.review.SheetClosed;
import org.witan.messages.review.Stance;
import org.witan.queryside.dossier.RuleTerms;

/** A review in a tenant, told by its events: Ann's proposal before Carol's panel, with Sam on security and Dora on data. */
public final class PanelStory {

    public static final SeatKey SECURITY = new SeatKey("security");
    public static final SeatKey DATA = new SeatKey("data");
    public static final ChecklistItemId QUESTION = new ChecklistItemId("SEC-1");
    private static final Salt SALT = new Salt("0".repeat(32));

    public final Tenancy tenancy;
    public final MemberId ann;
    public final MemberId carol;
    public final MemberId sam;
    public final MemberId dora;
    public final ProposalId proposal;
    public final ReviewId review;
    public final Instant deadline = Instant.now().plus(3, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MICROS);

    private PanelStory(Tenancy tenancy) {
        this.tenancy = tenancy;
        ann = tenancy.author();
        carol = tenancy.member("Carol Chair", Role.CHAIR);
        sam = tenancy.member("Sam Security", Role.EXPERT);
        dora = tenancy.member("Dora Data", Role.EXPERT);
        tenancy.as(ann, Role.AUTHOR);
        proposal =
                tenancy.proposal(tenancy.log("PAN"), "Use Kafka for events", "# Context\n\nWe need events.", "events");
        review = newReview();
    }

    private PanelStory(PanelStory former) {
        tenancy = former.tenancy;
        ann = former.ann;
        carol = former.carol;
        sam = former.sam;
        dora = former.dora;
        tenancy.as(ann, Role.AUTHOR);
        proposal = tenancy.proposal(former.proposal.log(), "Use Postgres for events", "# Context\n\nWe need events.");
        review = newReview();
    }

    private ReviewId newReview() {
        return ReviewId.of(tenancy.id(), "review-" + UUID.randomUUID());
    }

    /** The same people are convened for another proposal. */
    public PanelStory again() {
        return new PanelStory(this).convene(0);
    }

    /** The panel is convened, and both experts have their invitation. */
    public static PanelStory convened(Tenancy tenancy) {
        return convened(tenancy, 0);
    }

    /** The same under a protocol that keeps a review open for so many hours. */
    public static PanelStory convened(Tenancy tenancy, int minimumHours) {
        return new PanelStory(tenancy).convene(minimumHours);
    }

    private PanelStory convene(int minimumHours) {
        by(ann, new ProposalSubmitted(proposal, 1));
        by(
                carol,
                new ProposalEnteredReview(proposal, review, 1),
                new PanelConvened(
                        review,
                        proposal,
                        carol,
                        1,
                        protocol(minimumHours),
                        new GateRuleSet(0, RuleTerms.builtInGateRules()),
                        List.of(new Checklist(
                                new Perspective("security"),
                                0,
                                List.of(new ChecklistItem(QUESTION, "Who may call it?", "Because anybody might.")))),
                        List.of("Kafka", "Postgres"),
                        List.of(
                                new PanelSeat(SECURITY, new Perspective("security"), sam),
                                new PanelSeat(DATA, new Perspective("data"), dora)),
                        deadline),
                new RoundOpened(review, proposal, 1, 1, deadline, null));
        return this;
    }

    /** Both experts have accepted. */
    public static PanelStory seated(Tenancy tenancy) {
        return seated(tenancy, 0);
    }

    public static PanelStory seated(Tenancy tenancy, int minimumHours) {
        var story = convened(tenancy, minimumHours);
        story.by(story.sam, new SeatAccepted(story.review, story.proposal, SECURITY, story.sam));
        story.by(story.dora, new SeatAccepted(story.review, story.proposal, DATA, story.dora));
        return story;
    }

    public static ReviewProtocol protocol(int minimumHours) {
        return new ReviewProtocol(
                "Two eyes",
                List.of(new Perspective("security"), new Perspective("data")),
                2,
                ConsensusMeasure.TASTLE_WIERMAN,
                1,
                24,
                72,
                48,
                List.of(24),
                minimumHours,
                false,
                48);
    }

    /** Something happens by that member; answers the last position. */
    public long by(MemberId actor, TenantMessage... events) {
        return tenancy.as(actor).happened(events);
    }

    public SealedEntrySaved saved(
            SeatKey seat, int round, MemberId member, String entry, @Nullable SealedContent content) {
        return new SealedEntrySaved(review, proposal, seat, round, member, new EntryId(entry), content, SALT);
    }

    public SeatFiled filed(SeatKey seat, int round, MemberId member) {
        return new SeatFiled(review, proposal, seat, round, member);
    }

    public SheetClosed closed(SeatKey seat, int round, MemberId member) {
        return new SheetClosed(review, proposal, seat, round, member);
    }

    public RoundRevealed revealed(int round, @Nullable Instant discussionUntil, RevealedSheet... sheets) {
        return new RoundRevealed(
                review, proposal, round, RevealTrigger.CHAIR, null, Arrays.asList(sheets), List.of(), discussionUntil);
    }

    /** Carol reveals the first round with these sheets, and plans no end of the discussion; answers the last position. */
    public long reveal(RevealedSheet... sheets) {
        return by(carol, revealed(1, null, sheets));
    }

    public static RevealedSheet sheet(
            SeatKey seat, MemberId member, @Nullable Position position, NumberedFinding... findings) {
        return new RevealedSheet(
                seat,
                member,
                position,
                position == null ? new NothingToAdd("Looked at it.") : null,
                Arrays.asList(findings),
                seat.equals(SECURITY)
                        ? List.of(new ChecklistAnswer(QUESTION, ChecklistVerdict.ADDRESSED, "It says who."))
                        : List.of());
    }

    public static Finding finding(Severity severity, String statement) {
        return new Finding(
                new FindingId(UUID.randomUUID().toString()),
                FindingKind.RISK,
                severity,
                statement,
                new Quote("We need events", "", ".", 10, 24),
                "Context",
                new Scenario("A thief", "steals a key", "is refused", "within a second"),
                QUESTION);
    }

    public static Position position(Stance stance, FindingId... findings) {
        return new Position(
                stance,
                "Because it is so.",
                4,
                List.of(),
                Arrays.asList(findings),
                List.of("Context"),
                stance == Stance.OBJECT ? "Encrypt it." : null);
    }

    /** The dossier as that member sees it, after everything that has happened. */
    public ReviewDossierView dossier(MemberId asker, Role... roles) {
        return tenancy.as(asker, roles.length == 0 ? new Role[] {Role.READER} : roles)
                .acquainted()
                .ask(
                        new FindReview(review, QuerySideFixture.shared().head()),
                        ResponseTypes.optionalInstanceOf(ReviewDossierView.class))
                .orElseThrow();
    }
}
