package org.witan.commandside.directory;

import java.time.Instant;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.queryhandling.QueryHandler;
import org.witan.messages.MemberId;
import org.witan.messages.tenant.EnrolAgent;
import org.witan.messages.tenant.FindMemberBySubject;
import org.witan.messages.tenant.FindTokenFloor;
import org.witan.messages.tenant.RecognizePerson;

/** Answers the messages about persons, who belong to no tenant and leave nothing in the event log. */
public final class PersonHandlers {

    private final PersonDirectory directory;
    private final TokenFloors floors;

    /** Answers from that directory and those floors. */
    public PersonHandlers(PersonDirectory directory, TokenFloors floors) {
        this.directory = directory;
        this.floors = floors;
    }

    /** Keeps what is said of the person, and answers the member id as text. */
    @CommandHandler
    public String on(RecognizePerson command) {
        return directory
                .recognize(command.email(), command.name(), command.subject())
                .value();
    }

    /** Keeps the agent's name, and answers the member id as text. */
    @CommandHandler
    public String on(EnrolAgent command) {
        directory.enrol(command.member(), command.name());
        return command.member().value();
    }

    /** The member that a subject stands for. */
    @QueryHandler
    public Optional<MemberId> on(FindMemberBySubject query) {
        return directory.findBySubject(query.subject()).map(DirectoryEntry::member);
    }

    /** The floor for a person's tokens in a tenant. */
    @QueryHandler
    public Optional<Instant> on(FindTokenFloor query) {
        return floors.find(query.tenant(), query.subject());
    }
}
