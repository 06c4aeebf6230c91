package org.witan.web.feed;

import org.jspecify.annotations.Nullable;
import org.witan.messages.PageRequest;
import org.witan.messages.tenant.ListMembers;
import org.witan.messages.tenant.MemberView;
import org.witan.web.gateway.MessageGateway;
import org.witan.web.gateway.Sender;
import reactor.core.publisher.Mono;

/** Finds the name that others see of a member. */
final class MemberNames {

    private static final String UNKNOWN = "Member";
    private static final int MOST_PAGES = 50;

    private final MessageGateway gateway;

    MemberNames(MessageGateway gateway) {
        this.gateway = gateway;
    }

    /** The name of the sender in its tenant; a word for any member when it cannot be found. */
    Mono<String> of(Sender sender) {
        return page(sender, null, MOST_PAGES);
    }

    private Mono<String> page(Sender sender, @Nullable String cursor, int pagesLeft) {
        var tenant = sender.tenant();
        if (tenant == null || pagesLeft == 0) {
            return Mono.just(UNKNOWN);
        }
        var query = new ListMembers(tenant, new PageRequest(PageRequest.MOST, cursor), 0);
        return gateway.askPage(sender, query, MemberView.class)
                .flatMap(page -> page.items().stream()
                        .filter(member -> member.memberId().value().equals(sender.actor()))
                        .findFirst()
                        .map(member -> Mono.just(member.name()))
                        .orElseGet(() ->
                                page.next() == null ? Mono.just(UNKNOWN) : page(sender, page.next(), pagesLeft - 1)));
    }
}
