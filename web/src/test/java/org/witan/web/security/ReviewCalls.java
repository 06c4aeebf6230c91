package org.witan.web.security;

import java.util.List;
import java.util.Map;
import org.witan.messages.Role;
import org.witan.web.Account;
import org.witan.web.security.RouteCalls.Call;

/** Valid requests for the routes of reviews, each about a review of its own that has got as far as the request needs. */
final class ReviewCalls {

    private static final String PROPOSAL = "/tenants/{tenant}/proposals/{key}";
    private static final String REVIEW = "/tenants/{tenant}/reviews/{review}";
    private static final String SEAT = REVIEW + "/seats/{seat}";
    private static final String SHEET = SEAT + "/rounds/{round}/sheet";
    private static final String FINDING = REVIEW + "/findings/{finding}";
    private static final String CONDITION = REVIEW + "/conditions/{condition}";

    private final Scenery scenery;

    ReviewCalls(Scenery scenery) {
        this.scenery = scenery;
    }

    /** The names of a review that is there all the time, with all that a review can have. */
    Map<String, String> standing() {
        return decided(scenery.person(Role.CHAIR), scenery.person(Role.READER)).names();
    }

    /**
     * The same call about something made anew for it.
     *
     * @param self who shall chair, sit, own or have written what the call is about, as far as that person's roles allow
     */
    Call prepare(Call call, Account self) {
        var chair = scenery.has(self, Role.CHAIR) ? self : scenery.colleague(Role.CHAIR);
        var expert = scenery.has(self, Role.EXPERT) ? self : scenery.colleague(Role.EXPERT);
        return switch (RouteRights.nameOf(call.route())) {
            case "PUT " + PROPOSAL + "/intake" -> call.name("key", scenery.proposal(self));
            case "POST " + PROPOSAL + "/seconds", "POST " + PROPOSAL + "/objections" ->
                call.name("key", scenery.proposedOfTierSecond(self));
            case "DELETE " + PROPOSAL + "/objections/own" -> call.name("key", scenery.objected());
            case "POST " + PROPOSAL + "/reviews" ->
                call.name("key", scenery.proposed(self)).field("seats", List.of(seat("security")));
            case "POST " + REVIEW + "/cancellation", "PUT " + REVIEW + "/deadline", "POST " + SEAT + "/waiver" ->
                call.names(convened(chair, expert).names());
            case "PUT " + REVIEW + "/chair" ->
                call.names(convened(chair, expert).names())
                        .field("to", scenery.memberId(scenery.otherThan(chair, Role.CHAIR)));
            case "POST " + REVIEW + "/seats" ->
                call.names(convened(chair, expert).names()).fields(seat("data"));
            case "POST " + SEAT + "/substitution" ->
                call.names(convened(chair, expert).names())
                        .field("member", scenery.memberId(scenery.otherThan(expert, Role.EXPERT)));
            case "POST " + SEAT + "/acceptance", "POST " + SEAT + "/declination", "POST " + SEAT + "/recusal" ->
                call.names(convened(chair, expert).names());
            case "POST " + REVIEW + "/rounds/{round}/reveal",
                    "GET " + SHEET,
                    "PUT " + SHEET + "/position",
                    "PUT " + SHEET + "/nothing-to-add",
                    "PUT " + SHEET + "/answers/{item}",
                    "POST " + SHEET + "/findings" ->
                call.names(convened(chair, expert).accept().names());
            case "PUT " + SHEET + "/findings/{finding}", "DELETE " + SHEET + "/findings/{finding}" ->
                call.names(convened(chair, expert).accept().writeFinding().names());
            case "POST " + SHEET + "/filing" ->
                call.names(convened(chair, expert).accept().takePosition().names());
            case "POST " + REVIEW + "/rounds", "PUT " + SEAT + "/position" ->
                call.names(convened(chair, expert).accept().reveal().names());
            case "PUT " + REVIEW + "/recommendation" ->
                call.names(convened(chair, expert).accept().reveal().names())
                        .field("outcome", "accepted")
                        .field("conditions", List.of());
            case "PUT " + FINDING + "/disposition" ->
                call.names(disposable(self).names());
            case "POST " + FINDING + "/contest" ->
                call.names(revealed(chair, expert).dispose().names());
            case "DELETE " + FINDING + "/contest" ->
                call.names(revealed(chair, expert).dispose().contest().names());
            case "PUT " + SEAT + "/signature", "PUT " + SEAT + "/dissent" ->
                call.names(convened(chair, expert).accept().reveal().recommend().names());
            case "DELETE " + SEAT + "/dissent" ->
                call.names(convened(chair, expert)
                        .accept()
                        .reveal()
                        .recommend()
                        .dissent()
                        .names());
            case "POST " + REVIEW + "/gate-overrides" ->
                call.names(convened(chair, expert).accept().reveal().recommend().names())
                        .field("rule", "quorum");
            case "POST " + REVIEW + "/decision" ->
                call.names(revealed(chair, expert).dispose().recommend().sign().names());
            case "POST " + CONDITION + "/fulfilment" ->
                call.names(decided(scenery.colleague(Role.CHAIR), self).names());
            case "POST " + CONDITION + "/waiver", "PUT " + CONDITION + "/assignment" ->
                reassigned(call.names(decided(chair, self).names()));
            case "PUT /tenants/{tenant}/gate-rules" -> call.field("rules", List.of(rule()));
            case "PUT /tenants/{tenant}/checklists/{perspective}" ->
                call.name("perspective", "ethics").field("items", List.of(question()));
            case "PUT /tenants/{tenant}/review-protocol" -> call.field("name", scenery.unique("Protocol "));
            case "PUT /tenants/{tenant}/logs/{log}/review-protocol" -> call.fields(scenery.lightProtocol());
            default -> call;
        };
    }

    private PanelSession convened(Account chair, Account expert) {
        return scenery.convened(scenery.person(Role.AUTHOR), chair, expert);
    }

    private PanelSession revealed(Account chair, Account expert) {
        return convened(chair, expert)
                .accept()
                .writeFinding()
                .takePosition()
                .file()
                .reveal();
    }

    /** A finding of which a chair disposes in the chair, and everybody else as an author. */
    private PanelSession disposable(Account self) {
        var chairs = scenery.has(self, Role.CHAIR);
        var session = scenery.convened(
                chairs ? scenery.person(Role.AUTHOR) : self,
                chairs ? self : scenery.colleague(Role.CHAIR),
                scenery.colleague(Role.EXPERT));
        return session.accept().writeFinding().takePosition().file().reveal();
    }

    private PanelSession decided(Account chair, Account conditionOwner) {
        return revealed(chair, scenery.colleague(Role.EXPERT))
                .dispose()
                .recommendUnderCondition(conditionOwner)
                .sign()
                .decide();
    }

    private Call reassigned(Call call) {
        return call.body().has("owner") ? call.field("owner", scenery.memberId(scenery.person(Role.AUTHOR))) : call;
    }

    private Map<String, Object> seat(String perspective) {
        return Map.of("perspective", perspective, "member", scenery.memberId(scenery.colleague(Role.EXPERT)));
    }

    // Reviews that are convened later must still have a rule that holds their decision up without a position.
    private Map<String, Object> rule() {
        return Map.of(
                "name", "quorum",
                "description", scenery.unique("As many positions as the quorum asks for count, "),
                "satisfiedIf", "positions.counted >= protocol.quorum",
                "missing", "{protocol.quorum - positions.counted} position[s] missing.");
    }

    private Map<String, Object> question() {
        return Map.of("id", "ETH-1", "question", scenery.unique("Who is hurt? "), "reason", "Somebody may be.");
    }
}
