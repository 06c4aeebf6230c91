package org.witan.architecture.counterexample.commandside.tenant;

/** A feature that imports another. */
@SuppressWarnings("unused")
class TenantThatKnowsLogs {

    private org.witan.architecture.counterexample.commandside.log.LogWithClock log;
}
