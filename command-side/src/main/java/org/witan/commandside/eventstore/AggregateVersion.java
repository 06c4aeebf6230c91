package org.witan.commandside.eventstore;

import java.util.List;

/** One place in one aggregate's history; only one event can ever have it. */
record AggregateVersion(String aggregateId, long sequence) {

    static List<AggregateVersion> of(AppendRequest request) {
        return of(List.of(request));
    }

    static List<AggregateVersion> of(List<AppendRequest> requests) {
        return requests.stream()
                .flatMap(request -> request.events().stream())
                .<AggregateVersion>mapMulti((row, versions) -> {
                    var id = row.aggregateId();
                    var sequence = row.sequence();
                    if (id != null && sequence != null) {
                        versions.accept(new AggregateVersion(id, sequence));
                    }
                })
                .toList();
    }
}
