package org.witan.queryside.search;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.witan.messages.TenantId;

/** A document as the index takes it; a deleted one only takes its place away. */
record SearchDocument(
        TenantId tenant,
        String id,
        String type,
        String key,
        String log,
        String title,
        String body,
        String status,
        List<String> tags,
        String author,
        Instant at,
        @Nullable String thread,
        boolean deleted,
        long version) {

    /** The name of the document within the index of all tenants. */
    String indexId() {
        return tenant.value() + "/" + id;
    }

    Map<String, Object> source() {
        var source = new LinkedHashMap<String, Object>();
        source.put("tenant", tenant.value());
        source.put("id", id);
        source.put("type", type);
        source.put("key", key);
        source.put("log", log);
        source.put("heading", title);
        // A comment is found by its own words, not by the title of what it is about.
        if (!type.equals("comment")) {
            source.put("title", title);
        }
        source.put("body", body);
        source.put("status", status);
        source.put("tag", tags);
        source.put("author", author);
        source.put("date", at.toString());
        source.put("year", String.valueOf(at.atZone(ZoneOffset.UTC).getYear()));
        if (thread != null) {
            source.put("thread", thread);
        }
        return source;
    }
}
