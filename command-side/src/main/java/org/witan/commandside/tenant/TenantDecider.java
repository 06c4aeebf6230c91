package org.witan.commandside.tenant;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.witan.commandside.aggregate.Missing;
import org.witan.messages.MemberId;
import org.witan.messages.RefusedException;
import org.witan.messages.Role;
import org.witan.messages.tenant.AccessRefused;
import org.witan.messages.tenant.AgentRegistered;
import org.witan.messages.tenant.ChangeMemberRoles;
import org.witan.messages.tenant.InviteMember;
import org.witan.messages.tenant.MemberInvited;
import org.witan.messages.tenant.MemberRemoved;
import org.witan.messages.tenant.MemberRolesChanged;
import org.witan.messages.tenant.RegisterAgent;
import org.witan.messages.tenant.RegisterTenant;
import org.witan.messages.tenant.RemoveMember;
import org.witan.messages.tenant.TenantCommand;
import org.witan.messages.tenant.TenantError;
import org.witan.messages.tenant.TenantEvent;
import org.witan.messages.tenant.TenantRegistered;

/** The rules of tenants and memberships, without side effects. */
final class TenantDecider {

    private static final Set<Role> OF_AGENTS = Role.sorted(Set.of(Role.READER, Role.EXPERT));

    private TenantDecider() {}

    static List<TenantEvent> decide(TenantCommand command, TenantState state) {
        return switch (command) {
            case RegisterTenant register -> register(register, state);
            case InviteMember invite -> invite(invite, state);
            case RegisterAgent register -> registerAgent(register, state);
            case ChangeMemberRoles change -> change(change, state);
            case RemoveMember remove -> remove(remove, state);
        };
    }

    static TenantState evolve(TenantState state, TenantEvent event) {
        return switch (event) {
            case TenantRegistered registered -> new TenantState(registered.tenant(), Map.of(), Set.of());
            case MemberInvited invited -> with(state, invited.member(), invited.roles());
            case AgentRegistered registered ->
                with(state.withAgent(registered.member()), registered.member(), registered.roles());
            case MemberRolesChanged changed -> with(state, changed.member(), changed.roles());
            case MemberRemoved removed -> with(state, removed.member(), null);
            case AccessRefused _ -> state;
        };
    }

    private static List<TenantEvent> register(RegisterTenant command, TenantState state) {
        if (state.tenant() != null) {
            throw new RefusedException(
                    TenantError.TENANT_EXISTS, "The slug \"" + command.tenant() + "\" belongs to a tenant already.");
        }
        return List.of(
                new TenantRegistered(command.tenant(), command.name()),
                new MemberInvited(command.tenant(), command.owner(), Set.of(Role.OWNER)));
    }

    private static List<TenantEvent> invite(InviteMember command, TenantState state) {
        if (state.members().containsKey(command.member())) {
            throw new RefusedException(
                    TenantError.MEMBER_EXISTS, "This person is a member already; change the roles instead.");
        }
        if (state.isAgent(command.member())) {
            throw new RefusedException(
                    TenantError.MEMBER_IS_AGENT, "This member was an agent; register a new agent instead.");
        }
        return List.of(new MemberInvited(command.tenant(), command.member(), command.roles()));
    }

    private static List<TenantEvent> registerAgent(RegisterAgent command, TenantState state) {
        if (state.members().containsKey(command.member()) || state.isAgent(command.member())) {
            throw new RefusedException(TenantError.MEMBER_EXISTS, "The agent's id is in use.");
        }
        requireAgentRoles(command.roles());
        return List.of(new AgentRegistered(command.tenant(), command.member(), command.roles()));
    }

    private static List<TenantEvent> change(ChangeMemberRoles command, TenantState state) {
        var present = rolesOf(command.member(), state);
        if (present.equals(command.roles())) {
            return List.of();
        }
        if (state.isAgent(command.member())) {
            requireAgentRoles(command.roles());
        }
        if (!command.roles().contains(Role.OWNER)) {
            requireAnotherOwner(command.member(), state);
        }
        return List.of(new MemberRolesChanged(command.tenant(), command.member(), command.roles()));
    }

    private static List<TenantEvent> remove(RemoveMember command, TenantState state) {
        rolesOf(command.member(), state);
        requireAnotherOwner(command.member(), state);
        return List.of(new MemberRemoved(command.tenant(), command.member()));
    }

    private static void requireAgentRoles(Set<Role> roles) {
        var others = roles.stream()
                .filter(role -> !OF_AGENTS.contains(role))
                .map(Role::label)
                .toList();
        if (!others.isEmpty()) {
            throw new RefusedException(
                    TenantError.AGENT_ROLE_REFUSED,
                    "An agent is a reader or an expert, and cannot be: " + String.join(", ", others) + ".",
                    Map.of("roles", others));
        }
    }

    private static Set<Role> rolesOf(MemberId member, TenantState state) {
        var roles = state.members().get(member);
        if (roles == null) {
            throw Missing.of(member);
        }
        return roles;
    }

    private static void requireAnotherOwner(MemberId member, TenantState state) {
        if (!state.leavesOwnerWithout(member)) {
            throw new RefusedException(
                    TenantError.LAST_OWNER, "This member is the only owner; make another member an owner first.");
        }
    }

    private static TenantState with(TenantState state, MemberId member, @Nullable Set<Role> roles) {
        var members = new HashMap<>(state.members());
        if (roles == null) {
            members.remove(member);
        } else {
            members.put(member, roles);
        }
        return new TenantState(state.tenant(), members, state.agents());
    }
}
