package org.witan.standalone;

import tools.jackson.databind.JsonNode;

/** Reads the problems that Witan's API answers with. */
final class Problems {

    private Problems() {}

    static boolean hasCode(JsonHttp.Answer answer, String code) {
        return answer.body().path("code").asString("").equals(code);
    }

    static String describe(JsonHttp.Answer answer) {
        var code = answer.body().path("code").asString("");
        if (code.isEmpty()) {
            return "status " + answer.status();
        }
        var text = new StringBuilder(code)
                .append(": ")
                .append(answer.body()
                        .path("detail")
                        .asString(answer.body().path("title").asString("")));
        for (JsonNode error : answer.body().path("errors")) {
            text.append("; ")
                    .append(error.path("field").asString(""))
                    .append(": ")
                    .append(error.path("message").asString(""));
        }
        return text.toString();
    }
}
