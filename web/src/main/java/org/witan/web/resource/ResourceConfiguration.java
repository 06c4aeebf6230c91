package org.witan.web.resource;

import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.witan.web.gateway.MessageGateway;
import org.witan.web.request.Calls;
import org.witan.web.security.CallerResolver;

/** Serves every resource. */
@Configuration(proxyBeanMethods = false)
public class ResourceConfiguration {

    /** Every router of the API that speaks of tenants and people. */
    public static RouterFunction<ServerResponse> routes(
            CallerResolver callers, MessageGateway gateway, Supplier<UUID> ids) {
        var calls = new Calls(callers, gateway);
        return new MeEndpoint(calls)
                .routes()
                .and(new TenantEndpoint(calls).routes())
                .and(new MemberEndpoint(calls).routes())
                .and(new AgentEndpoint(calls, ids).routes())
                .and(new LogEndpoint(calls).routes())
                .and(new ProposalEndpoint(calls).routes())
                .and(new RevisionEndpoint(calls).routes())
                .and(new RelationEndpoint(calls).routes())
                .and(new DecisionEndpoint(calls).routes())
                .and(new ThreadEndpoint(calls, ids).routes())
                .and(new CommentEndpoint(calls, ids).routes())
                .and(new SearchEndpoint(calls).routes())
                .and(new AuditEndpoint(calls).routes())
                .and(reviewRoutes(calls, ids));
    }

    private static RouterFunction<ServerResponse> reviewRoutes(Calls calls, Supplier<UUID> ids) {
        return new IntakeEndpoint(calls)
                .routes()
                .and(new ReviewEndpoint(calls, ids).routes())
                .and(new SeatEndpoint(calls).routes())
                .and(new RoundEndpoint(calls).routes())
                .and(new RoundSheetEndpoint(calls, ids).routes())
                .and(new SheetFindingEndpoint(calls, ids).routes())
                .and(new PositionEndpoint(calls).routes())
                .and(new FindingEndpoint(calls, ids).routes())
                .and(new RecommendationEndpoint(calls, ids).routes())
                .and(new ConditionEndpoint(calls).routes())
                .and(new AttentionEndpoint(calls).routes())
                .and(new GateRuleEndpoint(calls).routes())
                .and(new ReviewStandardEndpoint(calls).routes());
    }

    @Bean
    RouterFunction<ServerResponse> resourceRoutes(
            CallerResolver callers, MessageGateway gateway, Supplier<UUID> identifiers) {
        return routes(callers, gateway, identifiers);
    }
}
