package org.witan.benchmarks.product;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.witan.standalone.ApiSession;
import tools.jackson.databind.JsonNode;

/** Searches for a document by its title, among the documents of its log, as somebody who pages through the results. */
final class FoundInSearch {

    private static final int PAGE = 25;
    private static final int MOST_PAGES = 10;

    private final ApiSession api;
    private final String tenant;

    FoundInSearch(ApiSession api, String tenant) {
        this.api = api;
        this.tenant = tenant;
    }

    /**
     * Its place among the results, from 1. 0 when it is not on the first page, nor on those that follow because there are
     * so many of that title, or when the database had to answer for the search engine.
     */
    int place(Acknowledged document) {
        var title = document.document().title();
        var first = "/tenants/" + tenant + "/search?type=proposal&limit=" + PAGE + "&log=" + document.log() + "&q="
                + encoded(title);
        var place = 0;
        var path = first;
        for (var page = 1; page <= MOST_PAGES; page++) {
            var answer = api.get(path, document.position());
            if (!answer.succeeded() || answer.body().path("degraded").asBoolean(false)) {
                return 0;
            }
            JsonNode last = null;
            for (var item : answer.body().path("items")) {
                place++;
                last = item;
                if (item.path("key").asString().equals(document.key())) {
                    return place;
                }
            }
            var next = answer.body().path("next").asString("");
            if (last == null || next.isEmpty() || !last.path("title").asString().equals(title)) {
                return 0;
            }
            path = first + "&cursor=" + encoded(next);
        }
        return 0;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
