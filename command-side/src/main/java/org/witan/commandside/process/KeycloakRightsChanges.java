package org.witan.commandside.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.keycloak.representations.idm.AdminEventRepresentation;
import org.witan.commandside.process.IdentityProvider.RightsChange;

/** Reads changes of rights from Keycloak's log of administrators' actions. */
final class KeycloakRightsChanges {

    private static final List<String> OPERATIONS = List.of("CREATE", "UPDATE", "DELETE");
    private static final List<String> RESOURCES =
            List.of("ORGANIZATION_GROUP_MEMBERSHIP", "ORGANIZATION_MEMBERSHIP", "USER");
    private static final Pattern MEMBERSHIP =
            Pattern.compile("organizations/([^/]+)/(?:groups/[^/]+/)?members/([^/]+)(?:/.*)?");
    private static final Pattern USER = Pattern.compile("users/([^/]+)");
    private static final int PAGE = 100;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final KeycloakConnection keycloak;
    private final KeycloakOrganizations organizations;
    private volatile @Nullable String ownSubject;

    KeycloakRightsChanges(KeycloakConnection keycloak, KeycloakOrganizations organizations) {
        this.keycloak = keycloak;
        this.organizations = organizations;
    }

    /** The changes since the instant, oldest first. */
    List<RightsChange> since(Instant instant) {
        var changes = new ArrayList<RightsChange>();
        for (var first = 0; ; first += PAGE) {
            var page = page(instant, first);
            page.forEach(event -> change(event).ifPresent(changes::add));
            if (page.size() < PAGE) {
                changes.sort(Comparator.comparing(RightsChange::at));
                return Collections.unmodifiableList(changes);
            }
        }
    }

    private List<AdminEventRepresentation> page(Instant since, int first) {
        return keycloak.ask(
                "read administrators' actions",
                realm -> realm.getAdminEvents(
                        OPERATIONS,
                        null,
                        null,
                        null,
                        null,
                        null,
                        RESOURCES,
                        since.toEpochMilli(),
                        Long.MAX_VALUE,
                        first,
                        PAGE,
                        "asc"));
    }

    private Optional<RightsChange> change(AdminEventRepresentation event) {
        return "USER".equals(event.getResourceType()) ? userChange(event) : membershipChange(event);
    }

    private Optional<RightsChange> membershipChange(AdminEventRepresentation event) {
        var path = MEMBERSHIP.matcher(event.getResourcePath());
        if (!path.matches()) {
            return Optional.empty();
        }
        var subject = path.group(2);
        return organizations
                .tenantOf(path.group(1))
                .map(tenant -> new RightsChange(tenant, subject, at(event), isOurs(event)));
    }

    // Only what ends an account: whatever else is changed about a user says nothing about rights.
    private Optional<RightsChange> userChange(AdminEventRepresentation event) {
        var path = USER.matcher(event.getResourcePath());
        if (!path.matches() || !endsAccount(event)) {
            return Optional.empty();
        }
        return Optional.of(new RightsChange(null, path.group(1), at(event), isOurs(event)));
    }

    private static boolean endsAccount(AdminEventRepresentation event) {
        if ("DELETE".equals(event.getOperationType())) {
            return true;
        }
        var representation = event.getRepresentation();
        return "UPDATE".equals(event.getOperationType())
                && representation != null
                && !parse(representation).path("enabled").asBoolean(true);
    }

    private boolean isOurs(AdminEventRepresentation event) {
        return event.getAuthDetails() != null
                && ownSubject().equals(event.getAuthDetails().getUserId());
    }

    private String ownSubject() {
        var known = ownSubject;
        if (known == null) {
            var payload = keycloak.accessToken().split("\\.", -1)[1];
            known = parse(new String(Base64.getUrlDecoder().decode(payload), java.nio.charset.StandardCharsets.UTF_8))
                    .path("sub")
                    .asText();
            ownSubject = known;
        }
        return known;
    }

    private static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IdentityRefusedException("The identity provider sent no valid JSON", e);
        }
    }

    private static Instant at(AdminEventRepresentation event) {
        return Instant.ofEpochMilli(event.getTime());
    }
}
