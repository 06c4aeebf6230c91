package org.witan.architecture.counterexample.queryside.log;

/** A projection that imports the command side, talks to the search engine and reads the clock. */
@SuppressWarnings("unused")
public class LogProjection {

    private org.witan.architecture.counterexample.commandside.log.LogWithClock log;
    private org.opensearch.client.opensearch.OpenSearchClient engine;

    java.time.Instant openedAt() {
        return java.time.Instant.now();
    }
}
