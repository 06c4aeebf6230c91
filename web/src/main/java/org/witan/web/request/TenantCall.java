package org.witan.web.request;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.witan.messages.CommandReceipt;
import org.witan.messages.CommentId;
import org.witan.messages.LogId;
import org.witan.messages.LogKey;
import org.witan.messages.MemberId;
import org.witan.messages.Page;
import org.witan.messages.ProposalId;
import org.witan.messages.TenantId;
import org.witan.messages.ThreadId;
import org.witan.messages.proposal.FindProposal;
import org.witan.messages.proposal.ProposalView;
import org.witan.web.gateway.MessageGateway;
import org.witan.web.gateway.RequestOrigin;
import org.witan.web.gateway.Sender;
import org.witan.web.security.Caller;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * A request of a member of a tenant, checked and ready to be turned into a message.
 *
 * @param position the position that a read must see; 0 for any
 */
public record TenantCall(
        ServerRequest request,
        Caller caller,
        QueryParameters parameters,
        RequestOrigin origin,
        long position,
        MessageGateway gateway) {

    /** The tenant that the call is about. */
    public TenantId tenant() {
        return caller.tenant();
    }

    /** The path of the tenant's resources. */
    public String base() {
        return "/api/v1/tenants/" + tenant();
    }

    /** The log that the path names. */
    public LogId log() {
        return id("log", text -> LogId.of(tenant(), new LogKey(text)));
    }

    /** The proposal that the path names. */
    public ProposalId proposal() {
        return id("key", text -> ProposalId.of(tenant(), text));
    }

    /** The thread that the path names. */
    public ThreadId thread() {
        return id("threadId", text -> ThreadId.of(tenant(), text));
    }

    /** The comment that the path names. */
    public CommentId comment() {
        return id("commentId", CommentId::new);
    }

    /** The member that the path names. */
    public MemberId member() {
        return id("memberId", MemberId::new);
    }

    /** What the path names there; refused as missing where the form is wrong. */
    public <T> T id(String name, Function<String, T> form) {
        return PathIds.made(request, name, form);
    }

    /** The number that the path names there; refused as missing where it is none. */
    public int number(String name) {
        var text = request.pathVariable(name);
        if (!text.matches("[1-9][0-9]{0,8}")) {
            throw PathIds.missing();
        }
        return Integer.parseInt(text);
    }

    /**
     * The ids of what the call makes, one after the other: from that source, unless the request carries an idempotency key.
     * With a key they are the same whenever the member sends the request again, so that each answer names what there is.
     */
    public Supplier<UUID> ids(Supplier<UUID> source) {
        var key = origin.idempotencyKey();
        return key == null ? source : new RepeatableIds(tenant() + "\n" + caller.member() + "\n" + key);
    }

    /** On whose behalf messages are sent. */
    public Sender sender() {
        return Sender.of(caller, origin);
    }

    /** Sends a command of the caller. */
    public Mono<CommandReceipt> send(Object command) {
        return gateway.send(sender(), command);
    }

    /** Asks for one object and refuses as missing when there is none. */
    public <T> Mono<T> find(Object query, Class<T> type) {
        return gateway.askOptional(sender(), query, type).switchIfEmpty(Mono.error(PathIds::missing));
    }

    /** The answer about the path's proposal; refused as missing where it is empty because there is no such proposal. */
    public <T> Mono<T> ofExisting(T answer, boolean empty) {
        return empty
                ? find(new FindProposal(proposal(), position), ProposalView.class)
                        .thenReturn(answer)
                : Mono.just(answer);
    }

    /** Asks a query that always has one answer. */
    public <T> Mono<T> ask(Object query, Class<T> type) {
        return gateway.ask(sender(), query, type);
    }

    /** Asks for a list. */
    public <T> Mono<List<T>> list(Object query, Class<T> type) {
        return gateway.askList(sender(), query, type);
    }

    /** Asks for a part of a longer list. */
    public <T> Mono<Page<T>> page(Object query, Class<T> type) {
        return gateway.askPage(sender(), query, type);
    }

    /** Asks for a stream. */
    public <T> Flux<T> stream(Object query, Class<T> type) {
        return gateway.stream(sender(), query, type);
    }
}
