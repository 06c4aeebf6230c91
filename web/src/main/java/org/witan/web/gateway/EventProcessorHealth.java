package org.witan.web.gateway;

import java.util.TreeMap;
import org.axonframework.config.EventProcessingConfiguration;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Whether every event processor of this node runs; a node without any is fine. */
final class EventProcessorHealth extends AbstractHealthIndicator {

    private final EventProcessingConfiguration processing;

    EventProcessorHealth(EventProcessingConfiguration processing) {
        super("The event processors could not be asked");
        this.processing = processing;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        var states = new TreeMap<String, String>();
        processing
                .eventProcessors()
                .forEach((name, processor) -> states.put(
                        name, processor.isError() ? "error" : processor.isRunning() ? "running" : "stopped"));
        var allRun = states.values().stream().allMatch("running"::equals);
        (allRun ? builder.up() : builder.down()).withDetails(states);
    }
}
