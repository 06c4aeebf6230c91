package org.witan.architecture.counterexample.queryside.audit;

/** A view that imports another. */
@SuppressWarnings("unused")
class AuditThatKnowsLogs {

    private org.witan.architecture.counterexample.queryside.log.LogProjection log;
}
