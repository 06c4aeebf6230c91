package org.witan.commandside.process;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jboss.resteasy.client.jaxrs.ResteasyClientBuilder;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.JacksonProvider;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.RealmResource;

/**
 * The administration interface of one realm. Every call ends within seconds, and every failure is one of the two that
 * {@link IdentityProvider} promises.
 */
final class KeycloakConnection implements AutoCloseable {

    private static final Pattern ERROR_MESSAGE = Pattern.compile("\"errorMessage\"\\s*:\\s*\"([^\"]{1,200})\"");
    private static final int CONNECT_SECONDS = 2;
    private static final int READ_SECONDS = 10;
    private static final int REQUEST_TIMEOUT = 408;
    private static final int TOO_MANY_REQUESTS = 429;

    private final Keycloak keycloak;
    private final String realm;

    KeycloakConnection(ProvisioningSettings settings) {
        this.realm = settings.realm();
        this.keycloak = KeycloakBuilder.builder()
                .serverUrl(settings.serverUrl().toString())
                .realm(realm)
                .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .resteasyClient(((ResteasyClientBuilder) ClientBuilder.newBuilder())
                        .connectionPoolSize(4)
                        .connectTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
                        .readTimeout(READ_SECONDS, TimeUnit.SECONDS)
                        .connectionCheckoutTimeout(READ_SECONDS, TimeUnit.SECONDS)
                        .register(JacksonProvider.class, 100)
                        .build())
                .build();
    }

    /** Asks for something that must be there. */
    <T> T ask(String purpose, Function<RealmResource, T> question) {
        try {
            return question.apply(keycloak.realm(realm));
        } catch (ProcessingException | WebApplicationException e) {
            throw failure(purpose, e);
        }
    }

    /** Asks for something that may be missing. */
    <T> Optional<T> find(String purpose, Function<RealmResource, T> question) {
        return ask(purpose, resource -> {
            try {
                return Optional.of(question.apply(resource));
            } catch (NotFoundException e) {
                return Optional.empty();
            }
        });
    }

    /** Makes a change; answers whether it took place, false where it conflicts with what is there. */
    boolean change(String purpose, Function<RealmResource, Response> change) {
        return ask(purpose, resource -> {
            try (var response = change.apply(resource)) {
                if (response.getStatus() == Response.Status.CONFLICT.getStatusCode()) {
                    return false;
                }
                if (response.getStatusInfo().getFamily() != Response.Status.Family.SUCCESSFUL) {
                    throw new WebApplicationException(reason(response.readEntity(String.class)), response.getStatus());
                }
                return true;
            }
        });
    }

    /** The access token that this connection works with. */
    String accessToken() {
        Supplier<String> token = keycloak.tokenManager()::getAccessTokenString;
        return ask("sign in", _ -> token.get());
    }

    // Only this of the answer: the rest repeats names and addresses, which belong neither in logs nor among dead
    // letters.
    private static String reason(String answer) {
        var message = ERROR_MESSAGE.matcher(answer);
        return message.find() ? message.group(1) : "no reason given";
    }

    private RuntimeException failure(String purpose, RuntimeException cause) {
        var message = "Could not " + purpose + " at the identity provider: " + cause.getMessage();
        return mayPass(cause)
                ? new IdentityUnavailableException(message, cause)
                : new IdentityRefusedException(message, cause);
    }

    // A secret or a right that is wrong is put right by an operator; no event is to blame for it.
    private static boolean mayPass(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof NotAuthorizedException || cause instanceof ForbiddenException) {
                return true;
            }
            if (cause instanceof WebApplicationException answer) {
                var status = answer.getResponse().getStatus();
                return !(cause instanceof ClientErrorException) && status >= 500
                        || status == REQUEST_TIMEOUT
                        || status == TOO_MANY_REQUESTS;
            }
        }
        return true;
    }

    @Override
    public void close() {
        keycloak.close();
    }
}
