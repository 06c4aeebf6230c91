package org.witan.web.security;

import static java.util.Map.of;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.springframework.http.HttpMethod;
import org.witan.messages.Role;
import org.witan.web.Account;
import org.witan.web.TenantFixture;

/** Objects of a tenant, each made anew through the API by somebody who may. */
final class Scenery {

    private static final String TEXT = "# Context\n\nWe need one order.\n";

    // Of all sceneries, because several may share a tenant.
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final TenantFixture tenant;
    private final Function<Role, Account> people;
    private final String log;

    /** Opens a log of that key, in which all proposals will be. */
    Scenery(TenantFixture tenant, String log, Function<Role, Account> people) {
        this.tenant = tenant;
        this.people = people;
        this.log = log;
        tenant.send(people.apply(Role.OWNER), HttpMethod.POST, "/logs", of("key", log, "name", "Decisions"));
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

    /** A proposal that waits for its decision. */
    String proposed() {
        var key = proposal();
        tenant.send(people.apply(Role.AUTHOR), HttpMethod.POST, "/proposals/" + key + "/submission", of("revision", 1));
        return key;
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
