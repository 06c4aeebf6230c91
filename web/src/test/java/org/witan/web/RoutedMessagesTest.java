package org.witan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.witan.messages.TenantMessage;
import org.witan.messages.log.FindLog;
import org.witan.messages.log.LogView;
import org.witan.messages.proposal.FindIntake;
import org.witan.messages.proposal.ProposalCommand;
import org.witan.messages.review.AbandonReview;
import org.witan.messages.review.CloseRoundAtDeadline;
import org.witan.messages.review.ConvenePanel;
import org.witan.messages.review.FileFinding;
import org.witan.messages.review.FindReview;
import org.witan.messages.review.FindReviewProtocol;
import org.witan.messages.review.GateTrialView;
import org.witan.messages.review.ListPanelLoad;
import org.witan.messages.review.PanelWorkView;
import org.witan.messages.review.RemindSeat;
import org.witan.messages.review.ReviewBookCommand;
import org.witan.messages.review.ReviewCommand;
import org.witan.messages.review.ReviewProtocolView;
import org.witan.messages.review.RoundSheetCommand;
import org.witan.messages.review.TakeRevision;
import org.witan.messages.review.TryGateRules;
import org.witan.web.problem.RouteTable;

/** Every command that members send in a review, and every query about one, can be reached by some route. */
class RoutedMessagesTest {

    private static final List<Class<?>> FAMILIES =
            List.of(ReviewCommand.class, RoundSheetCommand.class, ReviewBookCommand.class, ProposalCommand.class);

    /** What the application sends by itself, and nobody else may. */
    private static final Set<Class<?>> OF_THE_APPLICATION =
            Set.of(TakeRevision.class, CloseRoundAtDeadline.class, AbandonReview.class, RemindSeat.class);

    private static final Pattern QUERY = Pattern.compile("(Find|List|Count|Try)[A-Z].*");

    private final ApiFixture fixture = new ApiFixture();

    @Test
    void reachesEveryMessageOfReviews() {
        var reached = reached();

        assertThat(wanted())
                .isNotEmpty()
                .allSatisfy(message ->
                        assertThat(reached).as(message.getSimpleName()).contains(message));
    }

    @Test
    void sendsNothingThatIsOfTheApplicationAlone() {
        assertThat(reached()).isNotEmpty().doesNotContainAnyElementsOf(OF_THE_APPLICATION);
    }

    private Set<Class<?>> reached() {
        fixture.gateway()
                .answering(FindLog.class, Examples.of(LogView.class))
                .answering(FindReviewProtocol.class, Examples.of(ReviewProtocolView.class))
                .answering(ListPanelLoad.class, Examples.of(PanelWorkView.class))
                .answering(TryGateRules.class, Examples.of(GateTrialView.class));
        return fixture.table().routes().stream()
                .filter(RoutedMessagesTest::mayBeAboutReviews)
                .flatMap(this::sentBy)
                .collect(Collectors.toSet());
    }

    private static boolean mayBeAboutReviews(RouteTable.Route route) {
        return route.path().contains("{tenant}")
                && Stream.of("/search", "/audit", "/members", "/agents")
                        .noneMatch(part -> route.path().contains(part));
    }

    private Stream<Class<?>> sentBy(RouteTable.Route route) {
        fixture.gateway().clear();
        fixture.send(route, Map.of()).expectBody();
        return fixture.gateway().sent().stream().map(sent -> sent.message().getClass());
    }

    private static Set<Class<?>> wanted() {
        var messages = new ClassFileImporter()
                .importPackagesOf(FindReview.class, FindIntake.class).stream()
                        .filter(type -> type.isAssignableTo(TenantMessage.class) && type.isAssignableTo(Record.class))
                        .map(JavaClass::reflect)
                        .filter(type -> !OF_THE_APPLICATION.contains(type))
                        .filter(type ->
                                isQuery(type) || FAMILIES.stream().anyMatch(family -> family.isAssignableFrom(type)))
                        .collect(Collectors.<Class<?>>toSet());
        assertThat(messages).contains(ConvenePanel.class, FileFinding.class, FindReview.class, ListPanelLoad.class);
        return messages;
    }

    private static boolean isQuery(Class<?> type) {
        return QUERY.matcher(type.getSimpleName()).matches();
    }
}
