package org.witan.web.security;

import static java.util.Map.of;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.witan.web.Account;
import org.witan.web.TenantFixture;

/** A review of a tenant, made through the API by somebody who may, and led step by step as far as a test needs it. */
final class PanelSession {

    private final TenantFixture tenant;
    private final Account author;
    private final Account chair;
    private final Account expert;
    private final Map<String, String> names = new HashMap<>();

    private PanelSession(TenantFixture tenant, Account author, Account chair, Account expert) {
        this.tenant = tenant;
        this.author = author;
        this.chair = chair;
        this.expert = expert;
    }

    /** Convenes a panel for a submitted proposal of the author, with one seat, to which the expert is asked. */
    static PanelSession convene(TenantFixture tenant, String key, Account author, Account chair, Account expert) {
        var session = new PanelSession(tenant, author, chair, expert);
        var seat = of("perspective", "security", "member", tenant.memberId(expert));
        var panel = of("revision", 1, "seats", List.of(seat), "options", List.of("Kafka", "PostgreSQL"));
        var review = tenant.send(chair, HttpMethod.POST, "/proposals/" + key + "/reviews", panel)
                .path("review")
                .asString();
        session.names.putAll(of("key", key, "review", review, "seat", "security", "round", "1"));
        return session;
    }

    /** The names that the paths of routes have for what was made. */
    Map<String, String> names() {
        return Map.copyOf(names);
    }

    PanelSession accept() {
        return by(expert, HttpMethod.POST, seat() + "/acceptance", null);
    }

    PanelSession writeFinding() {
        var finding = of("kind", "risk", "severity", "major", "statement", "Nothing says how long the keys live.");
        var written = tenant.send(expert, HttpMethod.POST, sheet() + "/findings", finding);
        names.put("finding", written.path("finding").asString());
        return this;
    }

    PanelSession takePosition() {
        var position = of("stance", "endorse", "rationale", "The order is kept.", "confidence", 4);
        return by(expert, HttpMethod.PUT, sheet() + "/position", position);
    }

    PanelSession file() {
        return by(expert, HttpMethod.POST, sheet() + "/filing", null);
    }

    PanelSession reveal() {
        return by(chair, HttpMethod.POST, review() + "/rounds/1/reveal", of("reason", "The deadline is near."));
    }

    PanelSession dispose() {
        var disposition = of("kind", "rejected", "reason", "They never leave the module.", "answer", "See above.");
        return by(author, HttpMethod.PUT, review() + "/findings/" + names.get("finding") + "/disposition", disposition);
    }

    PanelSession contest() {
        return by(
                expert,
                HttpMethod.POST,
                review() + "/findings/" + names.get("finding") + "/contest",
                of("reason", "The module is not everywhere."));
    }

    PanelSession recommend() {
        return by(
                chair,
                HttpMethod.PUT,
                review() + "/recommendation",
                of("outcome", "accepted", "summary", "To be done."));
    }

    /** Recommends under a condition that somebody sees to. */
    PanelSession recommendUnderCondition(Account owner) {
        var id = UUID.randomUUID().toString();
        var condition = of("id", id, "text", "Rehearse it.", "owner", tenant.memberId(owner), "due", "2030-06-30");
        names.put("condition", id);
        return by(
                chair,
                HttpMethod.PUT,
                review() + "/recommendation",
                of(
                        "outcome",
                        "accepted-with-conditions",
                        "summary",
                        "To be done once it is rehearsed.",
                        "conditions",
                        List.of(condition)));
    }

    PanelSession sign() {
        return by(expert, HttpMethod.PUT, seat() + "/signature", of("version", 1));
    }

    PanelSession dissent() {
        return by(expert, HttpMethod.PUT, seat() + "/dissent", of("statement", "It was never rehearsed."));
    }

    PanelSession decide() {
        return by(chair, HttpMethod.POST, review() + "/decision", of("rationale", "The panel agrees."));
    }

    private PanelSession by(Account person, HttpMethod method, String path, @Nullable Object body) {
        tenant.send(person, method, path, body);
        return this;
    }

    private String review() {
        return "/reviews/" + names.get("review");
    }

    private String seat() {
        return review() + "/seats/" + names.get("seat");
    }

    private String sheet() {
        return seat() + "/rounds/1/sheet";
    }
}
