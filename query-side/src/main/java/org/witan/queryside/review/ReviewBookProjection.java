package org.witan.queryside.review;

import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.witan.messages.TenantId;
import org.witan.messages.TenantMessage;
import org.witan.messages.review.ChecklistPublished;
import org.witan.messages.review.GateRulesPublished;
import org.witan.messages.review.ProtocolPublished;
import org.witan.messages.review.ReviewBookEvent;
import org.witan.queryside.view.Occurrence;
import org.witan.queryside.view.Projection;
import org.witan.queryside.view.ProjectionDatabase;
import org.witan.queryside.view.ProjectorComponent;
import org.witan.queryside.view.ViewJson;

/** Keeps what owners published for reviews to be held by, every version. */
@ProjectorComponent
@ProcessingGroup(ReviewBookProjection.VIEW)
class ReviewBookProjection implements Projection {

    static final String VIEW = "review-book";

    private final JdbcClient client;

    ReviewBookProjection(ProjectionDatabase database) {
        client = database.client();
    }

    @Override
    public String view() {
        return VIEW;
    }

    @Override
    public List<String> tables() {
        return List.of("review_standard");
    }

    @EventHandler
    void on(ReviewBookEvent event, EventMessage<?> message) {
        var occurrence = Occurrence.of(message);
        switch (event) {
            case GateRulesPublished published ->
                add(published.tenant(), Standard.GATE_RULES, "", published.version(), published.rules(), occurrence);
            case ChecklistPublished published ->
                add(
                        published.tenant(),
                        Standard.CHECKLIST,
                        published.perspective().value(),
                        published.version(),
                        published.items(),
                        occurrence);
            case ProtocolPublished published ->
                add(
                        published.tenant(),
                        Standard.PROTOCOL,
                        published.log() == null ? "" : published.log().value(),
                        published.version(),
                        published.protocol(),
                        occurrence);
        }
    }

    /** Lets the view's position pass what does not concern it. */
    @EventHandler
    void pass(TenantMessage event) {}

    private void add(TenantId tenant, String kind, String scope, int version, Object content, Occurrence occurrence) {
        client.sql("INSERT INTO review_standard (tenant, kind, scope, version, content, published_by, published_at)"
                        + " VALUES (?, ?, ?, ?, ?::json, ?, ?)")
                .params(
                        tenant.value(),
                        kind,
                        scope,
                        version,
                        ViewJson.write(content),
                        occurrence.actor(),
                        occurrence.timestamp())
                .update();
    }
}
