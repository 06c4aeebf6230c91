package org.witan.commandside.process;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How Witan keeps the identity provider in step with the event log.
 *
 * @param serverUrl              the identity provider's address, without the realm
 * @param realm                  the realm of Witan's people
 * @param clientId               the service account that may manage organizations and users, and see events
 * @param clientSecret           its secret
 * @param vouchForAddresses      whether an owner's invitation proves an address; without, people verify theirs by mail
 *                               at their first sign-in, which takes a realm that can send mail
 * @param lookInterval           how often changes made at the identity provider itself are looked for
 * @param attemptsBeforeDeadLetter how often an event that the identity provider refuses is tried before it is set aside
 */
@ConfigurationProperties("witan.identity.provisioning")
public record ProvisioningSettings(
        URI serverUrl,
        @DefaultValue("witan") String realm,
        @DefaultValue("witan-provisioner") String clientId,
        String clientSecret,
        @DefaultValue("true") boolean vouchForAddresses,
        @DefaultValue("20s") Duration lookInterval,
        @DefaultValue("5") int attemptsBeforeDeadLetter) {

    @Override
    public String toString() {
        return "ProvisioningSettings[serverUrl=" + serverUrl + ", realm=" + realm + ", clientId=" + clientId + "]";
    }
}
