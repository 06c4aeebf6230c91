package org.witan.web.feed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.witan.messages.ProposalId;

/** The presence of one node; holds one entry for each connection that is somewhere, and no more. */
final class LocalPresence implements Presence {

    private static final int MOST_SHOWN = 100;

    private final Map<Visitor, ProposalId> whereabouts = new ConcurrentHashMap<>();
    private final Map<ProposalId, Map<Visitor, PresentMember>> places = new ConcurrentHashMap<>();

    @Override
    public void enter(Visitor visitor, ProposalId place, PresentMember member) {
        places.compute(place, (key, company) -> joined(company, visitor, member));
        var before = whereabouts.put(visitor, place);
        if (before != null && !before.equals(place)) {
            depart(visitor, before);
        }
        tell(place);
    }

    @Override
    public void leave(Visitor visitor) {
        var place = whereabouts.remove(visitor);
        if (place != null) {
            depart(visitor, place);
        }
    }

    @Override
    public List<PresentMember> at(ProposalId place) {
        var people = new LinkedHashMap<String, PresentMember>();
        for (var member : places.getOrDefault(place, Map.of()).values()) {
            people.merge(member.memberId(), member, (one, other) -> one.mode().equals("editing") ? one : other);
        }
        return people.values().stream().limit(MOST_SHOWN).toList();
    }

    private void depart(Visitor visitor, ProposalId place) {
        places.computeIfPresent(place, (key, company) -> parted(company, visitor));
        tell(place);
    }

    private void tell(ProposalId place) {
        places.getOrDefault(place, Map.of()).keySet().forEach(visitor -> visitor.companyChanged(place));
    }

    private static Map<Visitor, PresentMember> joined(
            @Nullable Map<Visitor, PresentMember> company, Visitor visitor, PresentMember member) {
        var joined = company == null
                ? new LinkedHashMap<Visitor, PresentMember>()
                : new LinkedHashMap<Visitor, PresentMember>(company);
        joined.put(visitor, member);
        return joined;
    }

    private static @Nullable Map<Visitor, PresentMember> parted(Map<Visitor, PresentMember> company, Visitor visitor) {
        var parted = new LinkedHashMap<>(company);
        parted.remove(visitor);
        return parted.isEmpty() ? null : parted;
    }
}
