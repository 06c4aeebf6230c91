package org.witan.web.delivery;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where browsers sign in.
 *
 * @param issuer   the identity provider's realm, as browsers reach it
 * @param clientId the client id of the browser app there
 */
@ConfigurationProperties("witan.identity")
public record SignInSettings(
        URI issuer, @DefaultValue("witan-web") String clientId) {

    /** The origin of the identity provider: scheme, host and port. */
    public String issuerOrigin() {
        var port = issuer.getPort() < 0 ? "" : ":" + issuer.getPort();
        return issuer.getScheme() + "://" + issuer.getHost() + port;
    }
}
