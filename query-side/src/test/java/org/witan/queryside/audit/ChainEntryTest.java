package org.witan.queryside.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ChainEntryTest {

    private static final ChainEntry ENTRY = new ChainEntry(
            "acme",
            1,
            42,
            "3f0c7f0e-0000-4000-8000-000000000001",
            "log-opened",
            Instant.parse("2026-02-03T04:05:06.7Z"),
            "system",
            "log",
            "PAY",
            null,
            "PAY",
            null,
            "a \"quoted\"\nline é\u0001",
            null,
            "00");

    @Test
    void hasOneCanonicalForm() {
        assertThat(ENTRY.exported("p", "h"))
                .isEqualTo("{\"actor\":\"system\",\"at\":\"2026-02-03T04:05:06.700000Z\","
                        + "\"correlationId\":\"a \\\"quoted\\\"\\nline é\\u0001\",\"event\":\"log-opened\","
                        + "\"eventId\":\"3f0c7f0e-0000-4000-8000-000000000001\",\"hash\":\"h\",\"log\":\"PAY\","
                        + "\"number\":1,\"objectId\":\"PAY\",\"objectKind\":\"log\",\"payloadDigest\":\"00\","
                        + "\"position\":42,\"previousHash\":\"p\",\"tenant\":\"acme\"}");
    }

    @Test
    void hashesItsFormBehindTheHashBefore() {
        // printf '%s' '000...000{"actor":...}' | sha256sum
        assertThat(ENTRY.hashAfter(ChainEntry.GENESIS))
                .isEqualTo("55f946c23df8bccd969a46883c9b9ade173bc78416b5c240e5d92146ca9376c4");
        assertThat(ENTRY.hashAfter("1".repeat(64))).isNotEqualTo(ENTRY.hashAfter(ChainEntry.GENESIS));
    }
}
