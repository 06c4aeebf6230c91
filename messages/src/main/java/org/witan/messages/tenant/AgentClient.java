package org.witan.messages.tenant;

import org.witan.messages.MemberId;

/** The identity provider's client that an agent fetches its tokens with. */
public record AgentClient(String id) {

    /** How the ids of all agents' clients begin; what begins so is taken for an agent's. */
    public static final String PREFIX = "agent-";

    /** The client of that agent: the same for life. */
    public static AgentClient of(MemberId agent) {
        return new AgentClient(PREFIX + agent);
    }
}
