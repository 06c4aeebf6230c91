package org.witan.queryside;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.responsetypes.ResponseType;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.GenericQueryMessage;
import org.jspecify.annotations.Nullable;
import org.witan.messages.CommentId;
import org.witan.messages.LogId;
import org.witan.messages.LogKey;
import org.witan.messages.MemberId;
import org.witan.messages.MetadataKeys;
import org.witan.messages.Page;
import org.witan.messages.PageRequest;
import org.witan.messages.ProposalId;
import org.witan.messages.Role;
import org.witan.messages.RoundSheetId;
import org.witan.messages.TenantId;
import org.witan.messages.TenantMessage;
import org.witan.messages.ThreadId;
import org.witan.messages.discussion.CommentAdded;
import org.witan.messages.discussion.DiscussionEvent;
import org.witan.messages.discussion.Quote;
import org.witan.messages.discussion.ThreadOpened;
import org.witan.messages.log.LogEvent;
import org.witan.messages.log.LogOpened;
import org.witan.messages.log.ProposalNumbered;
import org.witan.messages.proposal.DecisionRecorded;
import org.witan.messages.proposal.Outcome;
import org.witan.messages.proposal.ProposalDrafted;
import org.witan.messages.proposal.ProposalEvent;
import org.witan.messages.proposal.ProposalRelated;
import org.witan.messages.proposal.ProposalSubmitted;
import org.witan.messages.proposal.ProposalUnrelated;
import org.witan.messages.review.ReviewBookEvent;
import org.witan.messages.review.ReviewEvent;
import org.witan.messages.review.RoundSheetEvent;
import org.witan.messages.tenant.AgentRegistered;
import org.witan.messages.tenant.ListMembers;
import org.witan.messages.tenant.MemberInvited;
import org.witan.messages.tenant.TenantEvent;
import org.witan.messages.tenant.TenantRegistered;

/** One tenant of a test: what happened in it, and what its members see of it. */
public final class Tenancy {

    private static final AtomicInteger TENANTS = new AtomicInteger();

    private final QuerySideFixture fixture;
    private final TenantId tenant;
    private final Map<String, Long> versions = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final MemberId author;
    private MemberId actor;
    private Set<Role> roles = Set.of(Role.OWNER, Role.AUTHOR);

    private Tenancy(QuerySideFixture fixture, TenantId tenant) {
        this.fixture = fixture;
        this.tenant = tenant;
        this.author = person("Ann Author");
        this.actor = author;
    }

    /** A tenant with one member, Ann Author, who is its owner. */
    public static Tenancy create() {
        return in(QuerySideFixture.shared());
    }

    /** The same elsewhere than in the shared fixture. */
    public static Tenancy in(QuerySideFixture fixture) {
        var tenancy = new Tenancy(fixture, new TenantId("tenant-" + TENANTS.incrementAndGet()));
        tenancy.happened(
                new TenantRegistered(tenancy.tenant, "Tenant"),
                new MemberInvited(tenancy.tenant, tenancy.author, Set.of(Role.OWNER, Role.AUTHOR)));
        return tenancy;
    }

    public TenantId id() {
        return tenant;
    }

    public MemberId author() {
        return author;
    }

    /** Puts a person into the directory. */
    public MemberId person(String name) {
        var id = UUID.randomUUID().toString();
        fixture.execute("INSERT INTO person (person_id, name, email) VALUES ('" + id + "', '" + name + "', '" + id
                + "@example.org')");
        return new MemberId(id);
    }

    /** Makes a new person a member. */
    public MemberId member(String name, Role... roles) {
        var member = person(name);
        happened(new MemberInvited(tenant, member, Set.of(roles)));
        return member;
    }

    /** Makes a new agent a member. */
    public MemberId agent(String name, Role... roles) {
        var id = UUID.randomUUID().toString();
        fixture.execute("INSERT INTO person (person_id, name, agent) VALUES ('" + id + "', '" + name + "', true)");
        var agent = new MemberId(id);
        happened(new AgentRegistered(tenant, agent, Set.of(roles)));
        return agent;
    }

    /** From here on events and queries are of that member with those roles. */
    public Tenancy as(MemberId member, Role... roles) {
        this.actor = member;
        this.roles = Set.of(roles);
        return this;
    }

    public LogId log(String key) {
        var log = LogId.of(tenant, new LogKey(key));
        happened(new LogOpened(log, "Log " + key, null));
        return log;
    }

    public ProposalId proposal(LogId log, String title, String body, String... tags) {
        var number = numbers.merge(log.value(), 1, Integer::sum);
        var proposal = ProposalId.of(log, number);
        happened(
                new ProposalNumbered(log, number),
                new ProposalDrafted(proposal, actor, title, body, List.of(tags), null, null));
        return proposal;
    }

    public void decided(ProposalId proposal, Outcome outcome, String rationale) {
        happened(
                new ProposalSubmitted(proposal, 1),
                new DecisionRecorded(
                        proposal, 1, "note", outcome, rationale, List.of(actor), null, List.of(), null, null));
    }

    public ThreadId thread(ProposalId proposal, @Nullable Quote quote, String comment) {
        var thread = ThreadId.of(tenant, "thread-" + UUID.randomUUID());
        happened(
                new ThreadOpened(thread, proposal, 1, quote),
                new CommentAdded(
                        thread, proposal, new CommentId(UUID.randomUUID().toString()), actor, comment));
        return thread;
    }

    /** Appends events of this tenant, in one go, by the present actor; answers the last position. */
    public long happened(TenantMessage... payloads) {
        var events = new ArrayList<GenericDomainEventMessage<?>>();
        for (var payload : payloads) {
            var aggregate = aggregateOf(payload);
            var sequence = versions.merge(aggregate, 0L, (former, zero) -> former + 1);
            events.add(new GenericDomainEventMessage<>(
                    typeOf(payload),
                    aggregate,
                    sequence,
                    payload,
                    metadata(),
                    UUID.randomUUID().toString(),
                    Instant.now()));
        }
        fixture.publish(events);
        return position(events.getLast().getIdentifier());
    }

    private long position(String event) {
        return Long.parseLong(fixture.rows("SELECT position FROM event_log WHERE event_id = '" + event + "'")
                .getFirst()
                .getFirst());
    }

    private String aggregateOf(TenantMessage payload) {
        return switch (payload) {
            case ProposalRelated _, ProposalUnrelated _ -> tenant.value() + "/relations";
            case ProposalEvent event -> event.proposal().value();
            case LogEvent event -> event.log().value();
            case DiscussionEvent event -> event.thread().value();
            case ReviewEvent event -> event.review().value();
            case RoundSheetEvent event -> sheetOf(event).value();
            case ReviewBookEvent _ -> tenant.value() + "/review-book";
            default -> tenant.value() + "/tenant";
        };
    }

    private static RoundSheetId sheetOf(RoundSheetEvent event) {
        return RoundSheetId.of(event.review(), event.seat(), event.round(), event.member());
    }

    private static String typeOf(TenantMessage payload) {
        return switch (payload) {
            case ProposalRelated _, ProposalUnrelated _ -> "relations";
            case ProposalEvent _ -> "proposal";
            case LogEvent _ -> "log";
            case DiscussionEvent _ -> "thread";
            case ReviewEvent _ -> "review";
            case RoundSheetEvent _ -> "round-sheet";
            case ReviewBookEvent _ -> "review-book";
            case TenantEvent _ -> "tenant";
            default -> throw new IllegalArgumentException(payload.toString());
        };
    }

    public MetaData metadata() {
        return MetaData.from(Map.of(
                MetadataKeys.TENANT,
                tenant.value(),
                MetadataKeys.ACTOR,
                actor.value(),
                MetadataKeys.ROLES,
                String.join(",", Role.sorted(roles).stream().map(Role::label).toList()),
                MetadataKeys.CORRELATION_ID,
                "correlation-" + tenant.value(),
                MetadataKeys.CLIENT,
                "browser"));
    }

    /** Asks as the present actor. */
    public <T> T ask(Object query, ResponseType<T> answer) {
        var message = new GenericQueryMessage<>(query, answer).withMetaData(metadata());
        try {
            var response = fixture.queries().query(message).join();
            if (response.isExceptional()) {
                throw new CompletionException(response.exceptionResult());
            }
            return response.getPayload();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    @SuppressWarnings("unchecked")
    public <T> Page<T> page(Object query) {
        return (Page<T>) ask(query, ResponseTypes.instanceOf(Page.class));
    }

    /** Waits until all members so far can be called by their names, which are another view's. */
    public Tenancy acquainted() {
        page(new ListMembers(tenant, first(1), fixture.head()));
        return this;
    }

    public static PageRequest first(int limit) {
        return new PageRequest(limit, null);
    }
}
