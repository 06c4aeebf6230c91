package org.witan.web.resource;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.witan.messages.PageRequest;
import org.witan.messages.Values;
import org.witan.messages.review.FindGateRules;
import org.witan.messages.review.GateRule;
import org.witan.messages.review.GateRulesView;
import org.witan.messages.review.GateTrialView;
import org.witan.messages.review.PublishGateRules;
import org.witan.messages.review.TryGateRules;
import org.witan.web.request.Answers;
import org.witan.web.request.Calls;
import org.witan.web.request.Fields;
import reactor.core.publisher.Mono;

/** The gate rules that reviews of a tenant are held to. */
public final class GateRuleEndpoint {

    private static final String RULES = Paths.TENANT + "/gate-rules";
    private static final int USUAL_TRIALS = 25;

    private final Calls calls;

    GateRuleEndpoint(Calls calls) {
        this.calls = calls;
    }

    RouterFunction<ServerResponse> routes() {
        return route().GET(RULES, this::find)
                .PUT(RULES, this::publish)
                .POST(RULES + "/trial", this::tryOut)
                .build();
    }

    Mono<ServerResponse> find(ServerRequest request) {
        return calls.read(request, Set.of("version"), call -> {
            var version = call.parameters().number("version", 0, 999_999_999);
            return call.find(new FindGateRules(call.tenant(), version, call.position()), GateRulesView.class)
                    .flatMap(Answers::ok);
        });
    }

    Mono<ServerResponse> publish(ServerRequest request) {
        return calls.write(
                request,
                RulesBody.class,
                (call, body) -> call.send(new PublishGateRules(call.tenant(), rules(body.rules())))
                        .flatMap(Answers::done));
    }

    // Nothing is changed by a trial; it is no GET because of what it takes.
    Mono<ServerResponse> tryOut(ServerRequest request) {
        return calls.write(request, TrialBody.class, (call, body) -> {
            var reviews = body.reviews() == null
                    ? USUAL_TRIALS
                    : Values.between("reviews", body.reviews(), 1, PageRequest.MOST);
            var query = new TryGateRules(call.tenant(), rules(body.rules()), reviews, call.position());
            return call.ask(query, GateTrialView.class).flatMap(Answers::ok);
        });
    }

    private static List<GateRule> rules(@Nullable List<@Nullable RuleBody> rules) {
        return Fields.objects(
                "rules", Fields.required("rules", rules, "an array of rules"), (prefix, rule) -> rule.toRule(prefix));
    }

    private record RulesBody(@Nullable List<@Nullable RuleBody> rules) {}

    private record TrialBody(
            @Nullable List<@Nullable RuleBody> rules,
            @Nullable Integer reviews) {}

    private record RuleBody(
            @Nullable String name,
            @Nullable String description,
            @Nullable String appliesIf,
            @Nullable String satisfiedIf,
            @Nullable String overrideIf,
            @Nullable String missing) {

        GateRule toRule(String prefix) {
            return Fields.renamed(
                    "rules.",
                    prefix,
                    () -> new GateRule(
                            Fields.text(prefix + "name", name),
                            Fields.text(prefix + "description", description),
                            appliesIf == null ? "" : appliesIf,
                            Fields.text(prefix + "satisfiedIf", satisfiedIf),
                            overrideIf == null ? "" : overrideIf,
                            Fields.text(prefix + "missing", missing)));
        }
    }
}
