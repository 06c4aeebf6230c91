package org.witan.web.delivery;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The accounts of the demo, which its sign-in page offers to everybody; none on other servers.
 *
 * @param accounts the accounts, with their passwords
 */
@ConfigurationProperties("witan.demo")
public record DemoSettings(@DefaultValue List<Account> accounts) {

    /** An account that everybody may use. */
    public record Account(String email, String password, String tenant, String role) {}
}
