package org.witan.web.feed;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How patient the feed is.
 *
 * @param helloWithin  how long a client may take to say hello
 * @param heartbeat    how often the server says that it is there, and looks whether the membership still holds
 * @param slowAfter    after how long without progress a reader that has messages waiting is cut off
 * @param closeWithin  how long a close may take before the connection is given up
 * @param backlog      how many events may wait for a reader before no more are fetched
 * @param burst        how many messages a client may send at once
 * @param perSecond    how many messages a client may send a second over time
 */
@ConfigurationProperties("witan.feed")
public record FeedSettings(
        @DefaultValue("5s") Duration helloWithin,
        @DefaultValue("15s") Duration heartbeat,
        @DefaultValue("10s") Duration slowAfter,
        @DefaultValue("5s") Duration closeWithin,
        @DefaultValue("64") int backlog,
        @DefaultValue("20") int burst,
        @DefaultValue("5") int perSecond) {}
