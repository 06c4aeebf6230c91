package org.witan.web.security;

import static java.util.Map.entry;
import static java.util.Map.of;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.springframework.http.HttpMethod;
import org.witan.messages.Role;
import org.witan.web.Account;
import org.witan.web.TenantFixture;
import org.witan.web.TwoTenants;

/** Objects of a tenant, each made anew through the API by somebody who may. */
final class Scenery {

    private static final String TEXT = "# Context\n\nWe need one order.\n";

    // Of all sceneries, because several may share a tenant.
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final TenantFixture tenant;
    private final Function<Role, Account> people;
    private final Function<Role, Account> colleagues;
    private final String log;

    /**
     * Opens a log of that key, in which all proposals will be.
     *
     * @param people     somebody with each role
     * @param colleagues somebody else with the role of a chair or an expert, if there is anybody
     */
    Scenery(TenantFixture tenant, String log, Function<Role, Account> people, Function<Role, Account> colleagues) {
        this.tenant = tenant;
        this.people = people;
        this.colleagues = colleagues;
        this.log = log;
        var owner = people.apply(Role.OWNER);
        tenant.send(owner, HttpMethod.POST, "/logs", of("key", log, "name", "Decisions"));
        // The view of logs shows the new one a moment later.
        await().untilAsserted(() -> {
            var body = lightProtocol();
            tenant.send(owner, HttpMethod.PUT, "/logs/" + log + "/review-protocol", body);
        });
    }

    /** Objects of the tenant with two chairs and two experts. */
    static Scenery ofHome(TwoTenants tenants, String log) {
        return new Scenery(tenants.home(), log, tenants::person, tenants::colleague);
    }

    /** A protocol under which one position is enough, and nobody has to wait. */
    Map<String, Object> lightProtocol() {
        return Map.ofEntries(
                entry("name", unique("Light protocol ")),
                entry("perspectives", List.of()),
                entry("quorum", 1),
                entry("measure", "tastle-wierman"),
                entry("rounds", 1),
                entry("acceptHours", 48),
                entry("roundHours", 48),
                entry("discussionHours", 48),
                entry("reminderHours", List.of()),
                entry("minimumHours", 0),
                entry("deadlineClosesRound", false),
                entry("waitingHours", 1));
    }

    String slug() {
        return tenant.slug();
    }

    String log() {
        return log;
    }

    /** Somebody with that role. */
    Account person(Role role) {
        return people.apply(role);
    }

    /** Somebody else with the role of a chair or an expert, if there is anybody. */
    Account colleague(Role role) {
        return colleagues.apply(role);
    }

    /** Whether the person is one of the two with that role. */
    boolean has(Account person, Role role) {
        return person.equals(person(role)) || person.equals(colleague(role));
    }

    /** The other one of the two with that role. */
    Account otherThan(Account person, Role role) {
        return person.equals(person(role)) ? colleague(role) : person(role);
    }

    /** The member id of a person. */
    String memberId(Account person) {
        return tenant.memberId(person);
    }

    /** A name that nothing else has. */
    String unique(String letters) {
        return letters + slug() + "-" + NUMBER.incrementAndGet();
    }

    /** The key of a log that is not there yet. */
    String freeLogKey() {
        return "L" + NUMBER.incrementAndGet();
    }

    /** A member who has no role that anything depends on. */
    String member() {
        var person = of("email", unique("m-") + "@people.example", "name", "Mia Member", "roles", List.of("reader"));
        return tenant.send(people.apply(Role.OWNER), HttpMethod.POST, "/members", person)
                .path("memberId")
                .asString();
    }

    /** A member who is an agent. */
    String agent() {
        var agent = of("name", unique("Agent "), "roles", List.of("reader"));
        return tenant.send(people.apply(Role.OWNER), HttpMethod.POST, "/agents", agent)
                .path("memberId")
                .asString();
    }

    /** A draft of that person. */
    String proposal(Account writer) {
        var draft = of("title", unique("Use one event log "), "body", TEXT);
        return tenant.send(writer, HttpMethod.POST, "/logs/" + log + "/proposals", draft)
                .path("key")
                .asString();
    }

    /** A draft of somebody. */
    String proposal() {
        return proposal(people.apply(Role.AUTHOR));
    }

    /** A proposal of that person that waits for its decision. */
    String proposed(Account writer) {
        var key = proposal(writer);
        tenant.send(writer, HttpMethod.POST, "/proposals/" + key + "/submission", of("revision", 1));
        return key;
    }

    /** A proposal of somebody that waits for its decision. */
    String proposed() {
        return proposed(people.apply(Role.AUTHOR));
    }

    /** A proposal of that person that waits for somebody who seconds it. */
    String proposedOfTierSecond(Account writer) {
        var key = proposed(writer);
        var answers = of("reversibility", "weeks", "blastRadius", "teams", "dataSensitivity", "none", "cost", "weeks");
        tenant.send(writer, HttpMethod.PUT, "/proposals/" + key + "/intake", of("answers", answers, "tier", "second"));
        return key;
    }

    /** A proposal to which the expert objects. */
    String objected() {
        var key = proposedOfTierSecond(people.apply(Role.AUTHOR));
        tenant.send(
                people.apply(Role.EXPERT), HttpMethod.POST, "/proposals/" + key + "/objections", of("reason", "No."));
        return key;
    }

    /** A review of a proposal of that author, with one seat. */
    PanelSession convened(Account author, Account chair, Account expert) {
        return PanelSession.convene(tenant, proposed(author), author, chair, expert);
    }

    /** A proposal that was accepted. */
    String accepted() {
        var key = proposed();
        tenant.send(
                people.apply(Role.CHAIR),
                HttpMethod.POST,
                "/proposals/" + key + "/decision",
                of("outcome", "accepted", "rationale", "It keeps the order."));
        return key;
    }

    /** A proposal that depends on that one. */
    String dependent(String target) {
        var key = proposal();
        tenant.send(
                people.apply(Role.AUTHOR),
                HttpMethod.POST,
                "/proposals/" + key + "/relations",
                of("type", "depends-on", "target", target));
        return key;
    }

    /** An open thread with one comment of that person: the names of both. */
    Map<String, String> thread(Account writer) {
        var opened = tenant.send(
                writer, HttpMethod.POST, "/proposals/" + proposal() + "/threads", of("revision", 1, "body", "Whose?"));
        return of(
                "threadId",
                opened.path("threadId").asString(),
                "commentId",
                opened.path("commentId").asString());
    }

    /** An open thread of somebody. */
    Map<String, String> thread() {
        return thread(people.apply(Role.READER));
    }

    /** A resolved thread. */
    Map<String, String> resolvedThread() {
        var names = thread();
        tenant.send(
                people.apply(Role.READER), HttpMethod.POST, "/threads/" + names.get("threadId") + "/resolution", null);
        return names;
    }
}
