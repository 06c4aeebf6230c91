package org.witan.queryside.audit;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the audit trail is vouched for.
 *
 * @param signingKeyFile the file with the key that signs exports, the same on all nodes; made when it is absent
 */
@ConfigurationProperties("witan.audit")
record AuditSettings(@DefaultValue("witan-audit-key") Path signingKeyFile) {}
