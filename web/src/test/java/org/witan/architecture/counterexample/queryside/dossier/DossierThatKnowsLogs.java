package org.witan.architecture.counterexample.queryside.dossier;

/** What views share, and which knows one of them. */
@SuppressWarnings("unused")
class DossierThatKnowsLogs {

    private org.witan.architecture.counterexample.queryside.log.LogProjection log;
}
