package org.witan.queryside.audit;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.util.function.SingletonSupplier;
import org.witan.messages.TenantId;
import org.witan.queryside.view.AppComponent;
import org.witan.queryside.view.TenantReads;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Writes a tenant's whole chain as lines of JSON: a header, the entries, oldest first, and a signed checkpoint. */
@AppComponent
@EnableConfigurationProperties(AuditSettings.class)
class AuditExport {

    private final TenantReads reads;
    private final Supplier<SigningKey> key;
    private final InstantSource clock;

    AuditExport(TenantReads reads, AuditSettings settings) {
        this.reads = reads;
        this.key = SingletonSupplier.of(() -> SigningKey.at(settings.signingKeyFile()));
        this.clock = InstantSource.system();
    }

    Flux<String> lines(TenantId tenant) {
        return Flux.defer(() -> {
            var chain = new Progress();
            return Flux.concat(
                    Mono.just(Checkpoint.header(tenant.value())),
                    // A page at a time and only when it is asked for: a slow reader holds neither memory nor
                    // connection.
                    Mono.defer(() -> page(tenant, chain))
                            .repeat(() -> !chain.complete)
                            .concatMapIterable(lines -> lines, 1),
                    Mono.fromCallable(() -> checkpoint(tenant, chain)).subscribeOn(Schedulers.boundedElastic()));
        });
    }

    private Mono<List<String>> page(TenantId tenant, Progress chain) {
        return reads.within(tenant, reading -> TrailRows.after(reading, tenant.value(), chain.number))
                .map(rows -> {
                    chain.complete = TrailRows.isLast(rows);
                    rows.forEach(chain::pass);
                    return rows.stream().map(TrailRows::exported).toList();
                });
    }

    private String checkpoint(TenantId tenant, Progress chain) {
        var checkpoint = new Checkpoint(
                tenant.value(), chain.number, chain.head, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        return checkpoint.line(key.get().publicKey(), key.get().sign(checkpoint.signed()));
    }

    private static final class Progress {

        private long number;
        private String head = ChainEntry.GENESIS;
        private boolean complete;

        private void pass(TrailRows row) {
            number = row.entry().number();
            head = row.hash();
        }
    }
}
