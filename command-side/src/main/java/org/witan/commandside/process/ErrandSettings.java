package org.witan.commandside.process;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the application keeps the deadlines of reviews.
 *
 * @param lookInterval how often a node looks for what is due
 */
@ConfigurationProperties("witan.reviews")
record ErrandSettings(@DefaultValue("1s") Duration lookInterval) {}
