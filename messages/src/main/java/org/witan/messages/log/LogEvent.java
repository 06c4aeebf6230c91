package org.witan.messages.log;

import org.witan.messages.LogId;
import org.witan.messages.TenantMessage;

/** What happened to a decision log. */
public sealed interface LogEvent extends TenantMessage permits LogOpened, LogRenamed, ProposalNumbered {

    /** The log it happened to. */
    LogId log();
}
