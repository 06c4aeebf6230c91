package org.witan.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedIdsTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "a", "ab", "Acme", "acme-", "-acme", "4cme", "ac me", "acme/x", "acme\n", "acmé"})
    void refusesSlugOfTheWrongForm(String slug) {
        assertRefused(TenantId::new, slug, "tenant");
    }

    @ParameterizedTest
    @ValueSource(strings = {"acme", "a-b", "team-42", "abcdefghijklmnopqrstuvwxyzabcdefghijklmn"})
    void acceptsSlug(String slug) {
        assertThat(new TenantId(slug).value()).isEqualTo(slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "P", "pay", "PAY-1", "1PAY", "PAYMENTTEAM", "PÄY", "PAY "})
    void refusesLogKeyOfTheWrongForm(String key) {
        assertRefused(LogKey::new, key, "log");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PAY-1", "acme/PAY", "acme/PAY-0", "acme/PAY-01", "acme/PAY--1", "acme/PAY-1234567890"})
    void refusesProposalOfTheWrongForm(String id) {
        assertRefused(ProposalId::new, id, "proposal");
    }

    @Test
    void takesProposalApart() {
        var id = new ProposalId("acme/PAY-12");
        assertThat(id.tenant()).isEqualTo(new TenantId("acme"));
        assertThat(id.log()).isEqualTo(new LogId("acme/PAY"));
        assertThat(id.key()).isEqualTo("PAY-12");
        assertThat(id.number()).isEqualTo(12);
    }

    @Test
    void putsProposalTogether() {
        var log = LogId.of(new TenantId("acme"), new LogKey("PAY"));
        assertThat(ProposalId.of(log, 12)).isEqualTo(ProposalId.of(new TenantId("acme"), "PAY-12"));
    }

    @Test
    void keepsTenantOutOfTheNameOfAThread() {
        var name = "thread-00000000-0000-4000-8000-000000000001";
        assertThat(ThreadId.of(new TenantId("acme"), name).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ann", "00000000-0000-4000-8000-00000000000G", "00000000-0000-4000-8000-0000000000010"})
    void refusesMemberOfTheWrongForm(String id) {
        assertRefused(MemberId::new, id, "memberId");
    }

    private static void assertRefused(Function<String, ? extends TypedId> constructor, String value, String field) {
        assertThatThrownBy(() -> constructor.apply(value))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refusal -> assertThat(refusal.field()).isEqualTo(field));
    }
}
