package org.witan.web.security;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;
import org.witan.messages.InvalidValueException;
import org.witan.messages.Role;
import org.witan.messages.TenantId;

/** What a verified token says, in Witan's words. Roles that it states are an upper bound, not a right. */
record TokenClaims(Jwt token) {

    private static final String ORGANIZATION = "organization";
    private static final String PLATFORM = "witan_platform";
    private static final int NAME_LENGTH = 100;

    String subject() {
        return Objects.requireNonNull(token.getSubject(), "a verified token has a subject");
    }

    Instant issuedAt() {
        return Objects.requireNonNull(token.getIssuedAt(), "a verified token has a time of issue");
    }

    Instant expiresAt() {
        return Objects.requireNonNull(token.getExpiresAt(), "a verified token has an end");
    }

    /** The address, whether the person has proved it or not. */
    @Nullable
    String email() {
        return token.getClaimAsString("email");
    }

    /** The address that the person has proved to be theirs. */
    Optional<String> provenEmail() {
        return Boolean.TRUE.equals(token.getClaim("email_verified")) ? Optional.ofNullable(email()) : Optional.empty();
    }

    /** A name to show; never blank. */
    String name() {
        var name = token.getClaimAsString("name");
        if (name == null || name.isBlank()) {
            name = token.getClaimAsString("preferred_username");
        }
        if (name == null || name.isBlank()) {
            name = subject();
        }
        return name.length() > NAME_LENGTH ? name.substring(0, NAME_LENGTH) : name;
    }

    boolean operator() {
        var platform = token.getClaim(PLATFORM);
        return platform instanceof Collection<?> rights && rights.contains("operator");
    }

    /** The roles stated for a tenant; empty when the token does not speak for it. */
    Optional<Set<Role>> rolesIn(TenantId tenant) {
        return Optional.ofNullable(tenants().get(tenant));
    }

    /** The tenants that the token speaks for, with the roles stated for each. */
    Map<TenantId, Set<Role>> tenants() {
        var tenants = new HashMap<TenantId, Set<Role>>();
        switch (token.getClaims().get(ORGANIZATION)) {
            case Map<?, ?> organizations ->
                organizations.forEach((alias, organization) ->
                        tenant(alias).ifPresent(tenant -> tenants.put(tenant, roles(organization))));
            case Collection<?> aliases ->
                aliases.forEach(alias -> tenant(alias).ifPresent(tenant -> tenants.put(tenant, Set.of())));
            case null, default -> {}
        }
        return tenants;
    }

    // An organization that is not one of Witan's may be called anything.
    private static Optional<TenantId> tenant(Object alias) {
        try {
            return Optional.of(new TenantId(String.valueOf(alias)));
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }

    private static Set<Role> roles(Object organization) {
        if (organization instanceof Map<?, ?> details && details.get("groups") instanceof Collection<?> groups) {
            return Arrays.stream(Role.values())
                    .filter(role -> groups.contains("/" + role.label()))
                    .collect(Collectors.toUnmodifiableSet());
        }
        return Set.of();
    }
}
