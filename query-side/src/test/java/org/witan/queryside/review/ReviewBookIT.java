package org.witan.queryside.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.witan.queryside.PanelStory.DATA;
import static org.witan.queryside.PanelStory.position;
import static org.witan.queryside.PanelStory.sheet;

import java.util.List;
import java.util.Optional;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.witan.messages.ChecklistItemId;
import org.witan.messages.CommonError;
import org.witan.messages.InvalidValueException;
import org.witan.messages.LogKey;
import org.witan.messages.Perspective;
import org.witan.messages.RefusedException;
import org.witan.messages.Role;
import org.witan.messages.review.ChecklistItem;
import org.witan.messages.review.ChecklistPublished;
import org.witan.messages.review.ChecklistView;
import org.witan.messages.review.FindChecklists;
import org.witan.messages.review.FindGateRules;
import org.witan.messages.review.FindReviewProtocol;
import org.witan.messages.review.GateResult;
import org.witan.messages.review.GateRule;
import org.witan.messages.review.GateRulesPublished;
import org.witan.messages.review.GateRulesView;
import org.witan.messages.review.GateStatus;
import org.witan.messages.review.GateTrialView;
import org.witan.messages.review.ProtocolPublished;
import org.witan.messages.review.ReviewProtocolView;
import org.witan.messages.review.Stance;
import org.witan.messages.review.TryGateRules;
import org.witan.queryside.PanelStory;
import org.witan.queryside.QuerySideFixture;
import org.witan.queryside.Tenancy;

/** What reviews are held by, and what other rules would have said. */
class ReviewBookIT {

    private static final GateRule ONE_POSITION =
            new GateRule("one-position", "A position counts.", "", "positions.counted >= 1", "", "No position counts.");
    private static final GateRule THREE_POSITIONS = new GateRule(
            "three-positions", "Three positions count.", "", "positions.counted >= 3", "", "Too few positions.");

    private final QuerySideFixture fixture = QuerySideFixture.shared();
    private final Tenancy tenancy = Tenancy.create();

    @Test
    void answersWhatIsBuiltInWhereNothingWasPublished() {
        var rules = rules(null).orElseThrow();

        assertThat(rules.version()).isZero();
        assertThat(rules.publishedBy()).isNull();
        assertThat(rules.rules()).extracting(GateRule::name).contains("quorum", "no-open-blocker");
        assertThat(rules.facts()).anySatisfy(fact -> {
            assertThat(fact.name()).isEqualTo("positions.counted");
            assertThat(fact.type()).isEqualTo("a number");
            assertThat(fact.description()).isNotBlank();
        });
        assertThat(rules(0)).contains(rules);
        assertThat(rules(1)).isEmpty();
        assertThat(checklists()).extracting(list -> list.perspective().value()).contains("security", "cost");
        assertThat(protocol(null).scope()).isEqualTo("built-in");
    }

    @Test
    void answersEveryVersionOfTheGateRules() {
        tenancy.happened(
                new GateRulesPublished(tenancy.id(), 1, List.of(ONE_POSITION)),
                new GateRulesPublished(tenancy.id(), 2, List.of(THREE_POSITIONS)));

        assertThat(rules(null)).hasValueSatisfying(rules -> {
            assertThat(rules.version()).isEqualTo(2);
            assertThat(rules.rules()).containsExactly(THREE_POSITIONS);
            assertThat(rules.publishedBy().name()).isEqualTo("Ann Author");
            assertThat(rules.publishedAt()).isNotNull();
        });
        assertThat(rules(1).orElseThrow().rules()).containsExactly(ONE_POSITION);
        assertThat(rules(0).orElseThrow().rules()).isNotEmpty();
        assertThat(rules(3)).isEmpty();
    }

    @Test
    void putsPublishedChecklistsInThePlaceOfBuiltInOnes() {
        var builtIn = checklists().size();
        var item = question("SEC-1");
        tenancy.happened(
                new ChecklistPublished(tenancy.id(), new Perspective("security"), 1, List.of()),
                new ChecklistPublished(tenancy.id(), new Perspective("security"), 2, List.of(item)),
                new ChecklistPublished(tenancy.id(), new Perspective("law"), 1, List.of(item)));

        var checklists = checklists();

        assertThat(checklists).hasSize(builtIn + 1);
        assertThat(checklists).extracting(list -> list.perspective().value()).isSorted();
        assertThat(checklists)
                .filteredOn(list -> list.perspective().value().equals("security"))
                .singleElement()
                .satisfies(list -> {
                    assertThat(list.version()).isEqualTo(2);
                    assertThat(list.items()).containsExactly(item);
                    assertThat(list.publishedBy().name()).isEqualTo("Ann Author");
                });
    }

    @Test
    void namesTheIdsThatWereOnceAskedBy() {
        var law = new Perspective("law");
        var first = question("LAW-1");
        var second = question("LAW-2");
        tenancy.happened(
                new ChecklistPublished(tenancy.id(), law, 1, List.of(first, second)),
                new ChecklistPublished(tenancy.id(), law, 2, List.of(first)),
                new ChecklistPublished(tenancy.id(), new Perspective("security"), 1, List.of()));

        assertThat(retired("law")).containsExactly("LAW-2");
        assertThat(retired("security")).contains("SEC-1");
        assertThat(retired("cost")).isEmpty();
    }

    @Test
    void findsTheProtocolOfTheLogBeforeThatOfTheTenant() {
        tenancy.happened(
                new ProtocolPublished(tenancy.id(), null, 1, PanelStory.protocol(1)),
                new ProtocolPublished(tenancy.id(), new LogKey("PAY"), 1, PanelStory.protocol(2)),
                new ProtocolPublished(tenancy.id(), new LogKey("PAY"), 2, PanelStory.protocol(3)));

        assertThat(protocol(null))
                .extracting(
                        ReviewProtocolView::scope,
                        ReviewProtocolView::version,
                        view -> view.protocol().minimumHours())
                .containsExactly("tenant", 1, 1);
        assertThat(protocol(new LogKey("PAY")))
                .extracting(
                        ReviewProtocolView::scope,
                        ReviewProtocolView::version,
                        view -> view.protocol().minimumHours())
                .containsExactly("log", 2, 3);
        assertThat(protocol(new LogKey("OPS")).scope()).isEqualTo("tenant");
    }

    @Test
    void triesRulesOnReviewsBesideTheirOwn() {
        var story = PanelStory.seated(tenancy);
        story.reveal(sheet(DATA, story.dora, position(Stance.ENDORSE)));

        var trial = trial(List.of(ONE_POSITION, THREE_POSITIONS), 10);

        assertThat(trial.problems()).isEmpty();
        assertThat(trial.trials()).singleElement().satisfies(review -> {
            assertThat(review.review()).isEqualTo(story.review.name());
            assertThat(review.proposal()).isEqualTo("PAN-1");
            assertThat(review.results())
                    .extracting(GateResult::rule, GateResult::status)
                    .containsExactly(
                            tuple("one-position", GateStatus.SATISFIED),
                            tuple("three-positions", GateStatus.UNSATISFIED));
            assertThat(review.before()).extracting(GateResult::rule).contains("quorum");
        });
    }

    @Test
    void namesTheMistakesOfRulesInsteadOfTryingThem() {
        PanelStory.seated(tenancy);
        var wrong = new GateRule("wrong", "Wrong.", "", "positions.counted >=", "", "Too few.");

        var trial = trial(List.of(ONE_POSITION, wrong), 10);

        assertThat(trial.trials()).isEmpty();
        assertThat(trial.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo("wrong");
            assertThat(problem.part()).isEqualTo("satisfiedIf");
            assertThat(problem.message()).isNotBlank();
        });
    }

    @Test
    void triesRulesForOwnersOnlyAndNotOnEverythingAtOnce() {
        assertThatThrownBy(() -> trial(List.of(ONE_POSITION), 101)).isInstanceOf(InvalidValueException.class);
        for (var role : List.of(Role.READER, Role.AUTHOR, Role.EXPERT, Role.CHAIR, Role.AUDITOR)) {
            assertThatThrownBy(() -> tenancy.as(tenancy.author(), role)
                            .ask(
                                    new TryGateRules(tenancy.id(), List.of(ONE_POSITION), 1, 0),
                                    ResponseTypes.instanceOf(GateTrialView.class)))
                    .isInstanceOfSatisfying(
                            RefusedException.class,
                            refusal -> assertThat(refusal.code()).isEqualTo(CommonError.ROLE_REQUIRED));
        }
    }

    private Optional<GateRulesView> rules(@Nullable Integer version) {
        return tenancy.acquainted()
                .ask(
                        new FindGateRules(tenancy.id(), version, fixture.head()),
                        ResponseTypes.optionalInstanceOf(GateRulesView.class));
    }

    private static ChecklistItem question(String id) {
        return new ChecklistItem(new ChecklistItemId(id), "Who may call it?", "Anybody might.");
    }

    private List<String> retired(String perspective) {
        return checklists().stream()
                .filter(list -> list.perspective().value().equals(perspective))
                .flatMap(list -> list.retired().stream())
                .map(ChecklistItemId::value)
                .toList();
    }

    private List<ChecklistView> checklists() {
        return tenancy.acquainted()
                .ask(
                        new FindChecklists(tenancy.id(), fixture.head()),
                        ResponseTypes.multipleInstancesOf(ChecklistView.class));
    }

    private ReviewProtocolView protocol(@Nullable LogKey log) {
        return tenancy.ask(
                new FindReviewProtocol(tenancy.id(), log, fixture.head()),
                ResponseTypes.instanceOf(ReviewProtocolView.class));
    }

    private GateTrialView trial(List<GateRule> rules, int most) {
        return tenancy.as(tenancy.author(), Role.OWNER)
                .ask(
                        new TryGateRules(tenancy.id(), rules, most, fixture.head()),
                        ResponseTypes.instanceOf(GateTrialView.class));
    }
}
