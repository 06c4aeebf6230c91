package org.witan.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpMethod;
import org.witan.messages.ConditionId;
import org.witan.messages.review.DisposeFinding;
import org.witan.messages.review.Disposition;
import org.witan.messages.review.FileFinding;
import tools.jackson.databind.json.JsonMapper;

/** What is wrong deep in the body of a request to a review is named where it is. */
class ReviewInputTest {

    private static final String ACME = "/api/v1/tenants/acme";
    private static final String REVIEW = ACME + "/reviews/review-7d1f0c9a-4b3e-4e55-9a61-2f7f3a0f8c19";
    private static final String SEAT = REVIEW + "/seats/security";
    private static final String SHEET = SEAT + "/rounds/1/sheet";
    private static final String DISPOSITION = REVIEW + "/findings/6e2f0c9a-4b3e-4e55-9a61-2f7f3a0f8c20/disposition";

    private final ApiFixture fixture = new ApiFixture();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            POST | %a/proposals/PAY-12/reviews | {"revision":1,"seats":[{"perspective":"security"}]}                 | seats[0].member
            POST | %a/proposals/PAY-12/reviews | {"revision":1,"seats":[{"perspective":"S!","member":"%m"}]}         | seats[0].perspective
            POST | %a/proposals/PAY-12/reviews | {"revision":1,"seats":[null]}                                       | seats[0]
            POST | %a/proposals/PAY-12/reviews | {"revision":1,"seats":[{"perspective":"data","member":"%m"}],"deadline":"soon"} | deadline
            PUT  | %a/proposals/PAY-12/intake  | {"answers":{"reversibility":"days"},"tier":"note"}                  | answers.blastRadius
            PUT  | %a/proposals/PAY-12/intake  | {"answers":{"reversibility":"Days!","blastRadius":"a","dataSensitivity":"a","cost":"a"},"tier":"note"} | answers.reversibility
            POST | %t/findings  | {"kind":"worry","severity":"major","statement":"s"}                                | kind
            POST | %t/findings  | {"kind":"risk","severity":"major","statement":"s","anchor":{"exact":"a","start":3,"end":2}} | anchor.end
            POST | %t/findings  | {"kind":"risk","severity":"major","statement":"s","scenario":{"source":"a"}}       | scenario.stimulus
            POST | %t/findings  | {"kind":"risk","severity":"major","statement":"s","checklistItem":"first"}         | checklistItem
            PUT  | %t/position  | {"stance":"object","rationale":"r","confidence":6}                                 | confidence
            PUT  | %t/position  | {"stance":"object","rationale":"r","confidence":3,"findings":["x"]}                | findings[0]
            PUT  | %t/position  | {"stance":"object","rationale":"r","confidence":3,"perOption":[{"option":"a"},{"option":" ","stance":"object"}]} | perOption[0].stance
            PUT  | %t/position  | {"stance":"object","rationale":"r","confidence":3,"perOption":[{"option":" ","stance":"object"}]} | perOption[0].option
            PUT  | %s/position  | {"stance":"endorse","rationale":"r","confidence":3}                                | reason
            PUT  | %t/answers/SEC-1 | {"verdict":"maybe"}                                                            | verdict
            PUT  | %d | {"kind":"accepted","answer":"a"}                                                             | revision
            PUT  | %d | {"kind":"accepted","answer":"a","revision":1}                                                | revision
            PUT  | %d | {"kind":"changed","answer":"a","revision":1}                                                 | revision
            PUT  | %d | {"kind":"rejected","answer":"a"}                                                             | reason
            PUT  | %d | {"kind":"rejected","answer":"a","reason":" "}                                                | reason
            PUT  | %d | {"kind":"rejected","answer":"a","reason":"r","revision":2}                                   | revision
            PUT  | %d | {"kind":"out-of-scope","answer":"a","reason":"r","duplicateOf":"%m"}                         | duplicateOf
            PUT  | %d | {"kind":"duplicate","answer":"a"}                                                            | duplicateOf
            PUT  | %d | {"kind":"duplicate","answer":"a","duplicateOf":"%m","reason":"r"}                            | reason
            PUT  | %d | {"kind":"deferred","answer":"a"}                                                             | condition
            PUT  | %d | {"kind":"deferred","answer":"a","condition":{"text":" "}}                                    | condition.text
            PUT  | %d | {"kind":"deferred","answer":"a","condition":{"text":"t","due":"2030-02-30"}}                 | condition.due
            PUT  | %d | {"kind":"accepted","answer":"a","revision":2,"condition":{"text":"t"}}                       | condition
            PUT  | %r/recommendation | {"outcome":"deferred","summary":"s","conditions":[{"text":"t","owner":"me"}]} | conditions[0].owner
            PUT  | %r/recommendation | {"outcome":"deferred","summary":"s","conditions":[{"text":"t"},{"text":""}]}  | conditions[1].text
            PUT  | %r/recommendation | {"outcome":"deferred","summary":"s","reviewOn":"2030-01-01T00:00:00Z"}        | reviewOn
            POST | %a/proposals/PAY-12/decision | {"outcome":"accepted","rationale":"r","reviewOn":"soon"}            | reviewOn
            POST | %a/proposals/PAY-12/decision | {"outcome":"accepted","rationale":"r","validUntil":"2030-02-30"}    | validUntil
            PUT  | %a/gate-rules | {"rules":[{"name":"a","description":"d","satisfiedIf":" ","missing":"m"}]}        | rules[0].satisfiedIf
            POST | %a/gate-rules/trial | {"rules":[],"reviews":101}                                                  | reviews
            PUT  | %a/checklists/security | {"items":[{"id":"SEC-1","question":"q"}]}                                | items[0].reason
            PUT  | %a/checklists/security | {"items":[{"id":"SEC","question":"q","reason":"r"}]}                     | items[0].id
            """)
    void namesTheFieldThatDoesNotFit(String method, String path, String body, String field) {
        fixture.gateway().clear();
        var answer = fixture.as("acme:owner,chair,expert,author")
                .method(HttpMethod.valueOf(method))
                .uri(filled(path))
                .header("Content-Type", "application/json")
                .bodyValue(filled(body))
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .returnResult();
        assertThat(JsonMapper.shared()
                        .readTree(answer.getResponseBodyContent())
                        .at("/errors/0/field")
                        .asString())
                .isEqualTo(field);
        assertThat(fixture.gateway().sent()).isEmpty();
    }

    @Test
    void drawsIdsAndSaltsForWhatIsWrittenUnderSeal() {
        write(HttpMethod.POST, SHEET + "/findings", "{\"kind\":\"gap\",\"severity\":\"note\",\"statement\":\"s\"}");
        var first = (FileFinding) fixture.gateway().last().message();
        write(HttpMethod.POST, SHEET + "/findings", "{\"kind\":\"gap\",\"severity\":\"note\",\"statement\":\"s\"}");
        var second = (FileFinding) fixture.gateway().last().message();
        assertThat(second.salt()).isNotEqualTo(first.salt());
        assertThat(second.finding().id()).isNotEqualTo(first.finding().id());
        assertThat(first.salt().value())
                .isNotEqualTo(first.finding().id().value().replace("-", ""));
    }

    @Test
    void keepsTheIdOfAConditionThatExists() {
        var id = "8a2f0c9a-4b3e-4e55-9a61-2f7f3a0f8c21";
        write(
                HttpMethod.PUT,
                DISPOSITION,
                "{\"kind\":\"deferred\",\"answer\":\"a\",\"condition\":{\"id\":\"" + id + "\",\"text\":\"t\"}}");
        var disposition = ((DisposeFinding) fixture.gateway().last().message()).disposition();
        assertThat(((Disposition.Deferred) disposition).condition().id()).isEqualTo(new ConditionId(id));
    }

    private void write(HttpMethod method, String path, String body) {
        fixture.as("acme:owner,chair,expert,author")
                .method(method)
                .uri(path)
                .header("Content-Type", "application/json")
                .bodyValue(body)
                .exchange()
                .expectStatus()
                .is2xxSuccessful()
                .expectBody();
    }

    private static String filled(String text) {
        return text.replace("%a", ACME)
                .replace("%r", REVIEW)
                .replace("%t", SHEET)
                .replace("%s", SEAT)
                .replace("%d", DISPOSITION)
                .replace("%m", KnownCallers.BOB.value());
    }
}
