package org.witan.benchmarks.product;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The people of the reviews that a benchmark makes: those of the demo, and further experts if a panel has more seats.
 *
 * @param owner   may do what the others may not
 * @param author  writes the proposals
 * @param chair   chairs every panel
 * @param experts who sit on the panel
 */
record ReviewPeople(Person owner, Person author, Person chair, List<Person> experts) {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final List<String> DEMO_EXPERTS = List.of("security", "data", "reliability");

    ReviewPeople {
        experts = List.copyOf(experts);
    }

    /** Somebody who uses the API under an own name. */
    record Person(String name, String member, TenantApi api) {}

    /** Invites the experts that are missing, as the owner does. */
    static ReviewPeople gather(RunningProduct product, int seats) {
        var api = api(product, "owner");
        var members = new HashMap<String, String>();
        api.each(
                "/members?limit=100",
                member -> members.put(
                        member.path("email").asString(""),
                        member.path("memberId").asString()));
        var experts = IntStream.range(0, seats)
                .mapToObj(seat -> seat < DEMO_EXPERTS.size()
                        ? person(product, DEMO_EXPERTS.get(seat), members)
                        : furtherExpert(product, seat + 1, api, members))
                .toList();
        return new ReviewPeople(
                person(product, "owner", members),
                person(product, "author", members),
                person(product, "chair", members),
                experts);
    }

    private static Person furtherExpert(
            RunningProduct product, int number, TenantApi owner, Map<String, String> members) {
        var name = "expert" + number;
        members.computeIfAbsent(
                product.email(name),
                email -> owner.post(
                                "/members",
                                Map.of("email", email, "name", "Expert " + number, "roles", List.of("expert")),
                                "bench-member-" + email)
                        .path("memberId")
                        .asString());
        // Also for who was invited before: an earlier run may have been cut short between the two.
        product.letIn(name);
        return person(product, name, members);
    }

    private static Person person(RunningProduct product, String name, Map<String, String> members) {
        var member = members.get(product.email(name));
        if (member == null) {
            throw new IllegalStateException("There is no " + product.email(name) + "; does the demo run?");
        }
        return new Person(name, member, api(product, name));
    }

    private static TenantApi api(RunningProduct product, String name) {
        return new TenantApi(product.session(name, PATIENCE), product.tenant());
    }
}
