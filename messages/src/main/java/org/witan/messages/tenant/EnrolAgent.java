package org.witan.messages.tenant;

import org.witan.messages.AnsweringCommand;
import org.witan.messages.MemberId;
import org.witan.messages.Values;

/**
 * Keeps the name of an agent in the directory under a new id, and answers the id as text. Quiet for an agent that is there.
 *
 * @param name the name to show
 */
public record EnrolAgent(MemberId member, String name) implements AnsweringCommand {
    public EnrolAgent {
        name = Values.line("name", name, 100);
    }
}
