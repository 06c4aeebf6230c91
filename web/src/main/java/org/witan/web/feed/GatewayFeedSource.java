package org.witan.web.feed;

import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.witan.messages.CommonError;
import org.witan.messages.Page;
import org.witan.messages.PageRequest;
import org.witan.messages.RefusedException;
import org.witan.messages.audit.AuditEntryView;
import org.witan.messages.audit.FindFeedPosition;
import org.witan.messages.audit.StreamFeed;
import org.witan.messages.tenant.ListMembers;
import org.witan.messages.tenant.MemberView;
import org.witan.web.gateway.MessageGateway;
import org.witan.web.gateway.RequestOrigin;
import org.witan.web.gateway.Sender;
import org.witan.web.security.Caller;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Takes entries and names from the views. */
@Component
final class GatewayFeedSource implements FeedSource {

    private static final String CLIENT = "browser";

    private final MessageGateway gateway;
    private final Supplier<UUID> ids;

    GatewayFeedSource(MessageGateway gateway, Supplier<UUID> ids) {
        this.gateway = gateway;
        this.ids = ids;
    }

    @Override
    public Mono<Long> head(Caller caller) {
        return gateway.ask(sender(caller), new FindFeedPosition(caller.tenant()), Long.class);
    }

    @Override
    public Flux<AuditEntryView> stream(Caller caller, long after) {
        return gateway.stream(sender(caller), new StreamFeed(caller.tenant(), after), AuditEntryView.class);
    }

    @Override
    public Mono<String> nameOf(Caller caller) {
        var sender = sender(caller);
        return page(sender, caller, null)
                .expand(page -> page.next() == null ? Mono.empty() : page(sender, caller, page.next()))
                .flatMapIterable(Page::items, 1)
                .filter(view -> view.memberId().equals(caller.member()))
                .next()
                .map(MemberView::name)
                .switchIfEmpty(
                        Mono.error(() -> new RefusedException(CommonError.NOT_FOUND, "The members do not list you.")));
    }

    private Mono<Page<MemberView>> page(Sender sender, Caller caller, @Nullable String cursor) {
        var query = new ListMembers(caller.tenant(), new PageRequest(PageRequest.MOST, cursor), 0);
        return gateway.askPage(sender, query, MemberView.class);
    }

    private Sender sender(Caller caller) {
        return Sender.of(caller, new RequestOrigin(ids.get().toString(), CLIENT));
    }
}
