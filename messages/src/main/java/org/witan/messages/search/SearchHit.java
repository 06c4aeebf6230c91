package org.witan.messages.search;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.witan.messages.Person;

/**
 * One hit.
 *
 * @param type      {@code proposal}, {@code decision}, {@code comment}, {@code finding}, {@code dissent} or
 *                  {@code condition}
 * @param id        unique among all hits
 * @param key       the proposal it belongs to
 * @param highlight per field ({@code title}, {@code body}) HTML-escaped excerpts with {@code <em>} around what matched
 * @param threadId  the thread of a comment; null else
 * @param review    the name of the review that a finding, dissent or condition is from; null else
 */
public record SearchHit(
        String type,
        String id,
        String key,
        String title,
        String status,
        String log,
        Person author,
        Instant date,
        double score,
        Map<String, List<String>> highlight,
        @Nullable String threadId,
        @Nullable String review) {}
