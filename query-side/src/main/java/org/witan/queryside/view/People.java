package org.witan.queryside.view;

import static org.witan.queryside.view.Columns.flag;
import static org.witan.queryside.view.Columns.text;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.witan.messages.MetadataKeys;
import org.witan.messages.Person;
import reactor.core.publisher.Mono;

/**
 * The names of the persons that some rows speak of, and which of them are agents, looked up when they are read, so that
 * erasure is immediate.
 */
public final class People {

    /** The view that says whose names may be read: those of the members, as far as it has come. */
    public static final String VIEW = "tenant-view";

    private static final String ERASED = "Former member";
    private static final String WITAN = "Witan";
    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private final Map<String, Person> known;

    private People(Map<String, Person> known) {
        this.known = known;
    }

    /** Looks up the names of those actors; nulls and the system itself need no look-up. */
    public static Mono<People> find(Reading reading, Collection<? extends @Nullable String> actors) {
        var ids = actors.stream()
                .filter(Objects::nonNull)
                .filter(actor -> UUID_FORM.matcher(actor).matches())
                .distinct()
                .map(UUID::fromString)
                .toArray(UUID[]::new);
        if (ids.length == 0) {
            return Mono.just(new People(Map.of()));
        }
        return reading.all(
                        Sql.of(
                                "SELECT m.member_id::text AS member_id, coalesce(p.name, '" + ERASED
                                        + "') AS name, m.agent"
                                        + " FROM member_view m LEFT JOIN person p ON p.person_id = m.member_id"
                                        + " WHERE m.member_id = ANY(?)",
                                (Object) ids),
                        row -> new Person(text(row, "member_id"), text(row, "name"), flag(row, "agent") ? true : null))
                .collectMap(Person::memberId)
                .map(People::new);
    }

    /** The person behind an actor, by what the directory calls them now. */
    public Person person(String actor) {
        var person = known.get(actor);
        return person == null ? new Person(actor, actor.equals(MetadataKeys.SYSTEM) ? WITAN : ERASED) : person;
    }

    /** The person behind an actor; null for none. */
    public @Nullable Person personOrNull(@Nullable String actor) {
        return actor == null ? null : person(actor);
    }

    /** The persons behind some actors, in their order. */
    public List<Person> persons(Collection<String> actors) {
        return actors.stream().map(this::person).toList();
    }
}
