package org.witan.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.witan.web.security.RouteCalls.Call;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the application answered to a call. */
record RouteAnswer(Call call, EntityExchangeResult<byte[]> result) {

    int status() {
        return result.getStatus().value();
    }

    String text() {
        var body = result.getResponseBodyContent();
        return body == null ? "" : new String(body, StandardCharsets.UTF_8);
    }

    JsonNode json() {
        return JsonMapper.shared().readTree(text());
    }

    /** All that a caller can see of it, and could tell two answers apart by. */
    String everything() {
        var headers = new HttpHeaders(result.getResponseHeaders());
        headers.remove(HttpHeaders.DATE);
        return status() + " " + headers + " " + text();
    }

    void assertAccepted() {
        assertThat(result.getStatus().is2xxSuccessful()).as(toString()).isTrue();
    }

    void assertRefused(int status, String code) {
        assertThat(status() + " " + (status() < 400 ? "" : json().path("code").asString()))
                .as(toString())
                .isEqualTo(status + " " + code);
    }

    @Override
    public String toString() {
        var text = text();
        return call.route().method() + " " + call.path() + " answers " + status() + " "
                + text.substring(0, Math.min(text.length(), 500));
    }
}
