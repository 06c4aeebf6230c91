package org.witan.queryside.audit;

import java.time.Duration;
import java.util.List;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.GenericStreamingQueryMessage;
import org.witan.messages.audit.AuditVerification;
import org.witan.messages.audit.ExportAuditTrail;
import org.witan.messages.audit.VerifyAuditTrail;
import org.witan.queryside.QuerySideFixture;
import org.witan.queryside.Tenancy;
import reactor.core.publisher.Flux;

/** What the present actor of a tenant gets of its whole trail, as far as the trail has come. */
final class TrailReading {

    private TrailReading() {}

    /** The lines of an export. */
    static List<String> exported(Tenancy tenancy) {
        var message = new GenericStreamingQueryMessage<>(new ExportAuditTrail(tenancy.id()), String.class)
                .withMetaData(tenancy.metadata());
        return Flux.from(QuerySideFixture.shared().queries().streamingQuery(message))
                .map(response -> response.getPayload())
                .collectList()
                .block(Duration.ofSeconds(20));
    }

    static AuditVerification verified(Tenancy tenancy) {
        return tenancy.ask(new VerifyAuditTrail(tenancy.id()), ResponseTypes.instanceOf(AuditVerification.class));
    }
}
