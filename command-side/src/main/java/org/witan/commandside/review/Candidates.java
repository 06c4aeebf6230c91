package org.witan.commandside.review;

import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.witan.messages.MemberId;
import org.witan.messages.RefusedException;
import org.witan.messages.Role;
import org.witan.messages.review.ReviewError;

/**
 * Who can be asked to the panel or its chair.
 *
 * @param authors  everybody who wrote a revision; none of them can
 * @param rolesOf  the roles of an active member; empty for anybody else
 * @param agents   whether a member is, or was, an agent
 */
record Candidates(Set<MemberId> authors, Function<MemberId, Set<Role>> rolesOf, Predicate<MemberId> agents) {

    void requireExpert(MemberId member) {
        if (authors.contains(member)) {
            throw new RefusedException(
                    ReviewError.AUTHOR_CANNOT_SIT,
                    "The member " + member + " wrote a revision of the proposal and cannot sit on its panel.");
        }
        if (!rolesOf.apply(member).contains(Role.EXPERT)) {
            throw new RefusedException(
                    ReviewError.SEAT_NEEDS_EXPERT,
                    "The member " + member + " is not an active member with the role expert.");
        }
    }

    void requireChair(MemberId member) {
        if (authors.contains(member)) {
            throw new RefusedException(
                    ReviewError.AUTHOR_CANNOT_CHAIR,
                    "The member " + member + " wrote a revision of the proposal and cannot chair its review.");
        }
        if (!rolesOf.apply(member).contains(Role.CHAIR)) {
            throw new RefusedException(
                    ReviewError.CHAIR_NEEDS_ROLE,
                    "The member " + member + " is not an active member with the role chair.");
        }
    }

    /** Whether it is an active member who can answer for something: an agent cannot. */
    boolean isPerson(MemberId member) {
        return !rolesOf.apply(member).isEmpty() && !agents.test(member);
    }
}
