package org.witan.commandside.directory;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.witan.messages.CommonError;
import org.witan.messages.MemberId;
import org.witan.messages.RefusedException;

/**
 * The persons that Witan knows, each under one opaque id for life.
 *
 * <p>The identity provider's word counts for more than an invitation's: what a sign-in says of name and address replaces
 * what is stored, what an invitation says only fills a gap, so that no tenant's owner can rename somebody for the others.
 * Safe for concurrent use, also by several nodes.
 */
public final class PersonDirectory {

    private static final String COLUMNS = "SELECT person_id, email, name, subject, agent FROM person ";

    private final DirectoryDatabase database;
    private final Supplier<UUID> ids;

    /**
     * @param database where the persons are kept
     * @param ids      gives a random id for each new person; ids must not be guessable from one another
     */
    public PersonDirectory(DirectoryDatabase database, Supplier<UUID> ids) {
        this.database = database;
        this.ids = ids;
    }

    /**
     * Finds the person by the subject, else by the address, else makes a new one.
     *
     * <p>The address must have been verified when a subject comes with it: the one who proves an address gets what was
     * prepared for it. A person who has a subject is never handed to another subject; the address moves to a new person.
     */
    public MemberId recognize(String email, String name, @Nullable String subject) {
        return database.inTransaction(connection ->
                subject == null ? invited(connection, email, name) : signedIn(connection, email, name, subject));
    }

    /** Keeps an agent under that id; quiet when the id is in use. */
    public void enrol(MemberId agent, String name) {
        database.inTransaction(connection -> update(
                connection,
                "INSERT INTO person (person_id, name, agent) VALUES (?, ?, true) ON CONFLICT (person_id) DO NOTHING",
                UUID.fromString(agent.value()),
                name));
    }

    /** The person of that id, unless erased or unknown. */
    public Optional<DirectoryEntry> find(MemberId member) {
        return database.inTransaction(connection ->
                select(connection, "WHERE person_id = ? AND erased_at IS NULL", UUID.fromString(member.value())));
    }

    /** The person that the identity provider knows under that subject. */
    public Optional<DirectoryEntry> findBySubject(String subject) {
        return database.inTransaction(connection -> bySubject(connection, subject));
    }

    /**
     * Keeps the identity provider's id for a person, in place of a former one.
     *
     * @throws IllegalStateException when the subject is another person's
     */
    public void link(MemberId member, String subject) {
        database.inTransaction(connection -> {
            var holder = bySubject(connection, subject);
            if (holder.isPresent() && !holder.get().member().equals(member)) {
                throw new IllegalStateException("The account of member " + member + " belongs to member "
                        + holder.get().member() + " already");
            }
            return update(
                    connection,
                    "UPDATE person SET subject = ? WHERE person_id = ? AND erased_at IS NULL"
                            + " AND subject IS DISTINCT FROM ?",
                    subject,
                    UUID.fromString(member.value()),
                    subject);
        });
    }

    /**
     * Does something for a person that must not be done twice at once, on whatever node.
     *
     * @throws RefusedException when there is no such person
     */
    public <T> T exclusively(MemberId member, Function<DirectoryEntry, T> work) {
        return database.inTransaction(connection -> work.apply(select(
                        connection,
                        "WHERE person_id = ? AND erased_at IS NULL FOR UPDATE",
                        UUID.fromString(member.value()))
                .orElseThrow(() -> new RefusedException(CommonError.NOT_FOUND, "There is no person " + member + "."))));
    }

    private MemberId invited(Connection connection, String email, String name) throws SQLException {
        var known = byEmail(connection, email);
        return known.isPresent() ? known.get().member() : insert(connection, email, name, null);
    }

    private MemberId signedIn(Connection connection, String email, String name, String subject) throws SQLException {
        var known = bySubject(connection, subject);
        if (known.isPresent()) {
            refresh(connection, known.get(), email, name);
            return known.get().member();
        }
        var prepared = byEmail(connection, email);
        // The same subject, when a simultaneous sign-in was faster after the look-up above.
        if (prepared.isPresent()
                && (prepared.get().subject() == null
                        || subject.equals(prepared.get().subject()))) {
            update(
                    connection,
                    "UPDATE person SET subject = ?, name = ? WHERE person_id = ?",
                    subject,
                    name,
                    UUID.fromString(prepared.get().member().value()));
            return prepared.get().member();
        }
        // Only from the person found and locked: one that was invited meanwhile makes the insertion fail and run again.
        if (prepared.isPresent()) {
            releaseAddress(connection, email);
        }
        return insert(connection, email, name, subject);
    }

    private static void refresh(Connection connection, DirectoryEntry known, String email, String name)
            throws SQLException {
        var sameAddress = known.email() != null && known.email().equalsIgnoreCase(email);
        if (sameAddress && known.name().equals(name)) {
            return;
        }
        if (!sameAddress) {
            releaseAddress(connection, email);
        }
        update(
                connection,
                "UPDATE person SET email = ?, name = ? WHERE person_id = ?",
                email,
                name,
                UUID.fromString(known.member().value()));
    }

    private static void releaseAddress(Connection connection, String email) throws SQLException {
        update(connection, "UPDATE person SET email = NULL WHERE lower(email) = lower(?)", email);
    }

    private MemberId insert(Connection connection, String email, String name, @Nullable String subject)
            throws SQLException {
        var id = ids.get();
        update(
                connection,
                "INSERT INTO person (person_id, email, name, subject) VALUES (?, ?, ?, ?)",
                id,
                email,
                name,
                subject);
        return new MemberId(id.toString());
    }

    private static Optional<DirectoryEntry> bySubject(Connection connection, String subject) throws SQLException {
        return select(connection, "WHERE subject = ?", subject);
    }

    // Locked, so that of two sign-ins with one address only the first gets the person prepared for it.
    private static Optional<DirectoryEntry> byEmail(Connection connection, String email) throws SQLException {
        return select(connection, "WHERE lower(email) = lower(?) FOR UPDATE", email);
    }

    private static Optional<DirectoryEntry> select(Connection connection, String condition, Object value)
            throws SQLException {
        try (var statement = connection.prepareStatement(COLUMNS + condition)) {
            statement.setObject(1, value);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(entry(rows)) : Optional.empty();
            }
        }
    }

    private static DirectoryEntry entry(ResultSet row) throws SQLException {
        return new DirectoryEntry(
                new MemberId(row.getString("person_id")),
                row.getString("email"),
                row.getString("name"),
                row.getString("subject"),
                row.getBoolean("agent"));
    }

    private static int update(Connection connection, String sql, @Nullable Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }
}
