package org.witan.benchmarks.product;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.witan.benchmarks.product.PanelShape.Seat;
import tools.jackson.databind.JsonNode;

/** One review from the proposal to the recommendation, made by its people through the API, step by step. */
final class ReviewStory {

    private final ReviewPeople people;
    private final PanelShape shape;
    private final ReviewProgress progress;
    private final String proposal;
    private final String name;
    private String review = "";

    /**
     * @param proposal the key of the proposal
     * @param name     begins the idempotency key of every write
     */
    ReviewStory(ReviewPeople people, PanelShape shape, ReviewProgress progress, String proposal, String name) {
        this.people = people;
        this.shape = shape;
        this.progress = progress;
        this.proposal = proposal;
        this.name = name;
    }

    void tell() {
        people.author().api().post("/proposals/" + proposal + "/submission", Map.of("revision", 1), name + "-submit");
        review = "/reviews/" + convened().path("review").asString();
        for (var seat = 0; seat < shape.seats().size(); seat++) {
            writeSheet(seat);
        }
        var revealed = post(people.chair().api(), "/rounds/1/reveal", Map.of(), "reveal");
        dispose(people.chair().api().get(review, revealed.path("position").asLong()));
        move(1);
        move(2);
        recommend();
    }

    private JsonNode convened() {
        var seats = shape.seats().stream()
                .map(seat -> Map.of(
                        "perspective",
                        seat.perspective(),
                        "member",
                        seat.expert().member()))
                .toList();
        return people.chair()
                .api()
                .post(
                        "/proposals/" + proposal + "/reviews",
                        Map.of("revision", 1, "seats", seats, "options", ReviewTexts.OPTIONS),
                        name + "-convene");
    }

    private void writeSheet(int index) {
        var seat = shape.seats().get(index);
        var api = seat.expert().api();
        var key = seat.perspective();
        post(api, "/seats/" + key + "/acceptance", null, key + "-accept");
        var sheet = "/seats/" + key + "/rounds/1/sheet";
        var findings = new ArrayList<String>();
        for (var number = 0; number < shape.findingsOf(index); number++) {
            var finding = ReviewTexts.finding(index + number * shape.seats().size());
            findings.add(post(api, sheet + "/findings", finding, key + "-finding-" + number)
                    .path("finding")
                    .asString());
        }
        put(api, sheet + "/position", ReviewTexts.position(index, findings), key + "-position");
        answer(seat, sheet);
        post(api, sheet + "/filing", null, key + "-file");
    }

    private void answer(Seat seat, String sheet) {
        for (var item : seat.items()) {
            put(
                    seat.expert().api(),
                    sheet + "/answers/" + item,
                    Map.of("verdict", "addressed", "note", "See the section on interfaces."),
                    "answer-" + item);
        }
    }

    /** Disposes of every other finding, of one under a condition; the finder contests the first that is rejected. */
    private void dispose(JsonNode dossier) {
        for (var finding : dossier.path("findings")) {
            var number = finding.path("number").asInt();
            var path = "/findings/" + finding.path("id").asString();
            if (number % 2 == 1) {
                put(people.author().api(), path + "/disposition", disposition(number), "dispose-" + number);
            }
            if (number == 3) {
                var finder = shape.seats().stream()
                        .filter(seat ->
                                seat.perspective().equals(finding.path("seat").asString()))
                        .findFirst()
                        .orElseThrow();
                post(
                        finder.expert().api(),
                        path + "/contest",
                        Map.of("reason", "The interface that forbids it has no tests yet."),
                        "contest");
            }
        }
    }

    private Map<String, Object> disposition(int number) {
        var disposition = new LinkedHashMap<String, Object>();
        disposition.put("answer", "Discussed with the panel; see the section on operation.");
        if (number == 1) {
            disposition.put("kind", "deferred");
            disposition.put("condition", condition());
        } else {
            disposition.put("kind", number % 4 == 1 ? "out-of-scope" : "rejected");
            disposition.put("reason", "The interface between the two sees to it already.");
        }
        return disposition;
    }

    private Map<String, Object> condition() {
        return Map.of(
                "id",
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString(),
                "text",
                "Restore a backup with a clock in hand.",
                "owner",
                people.author().member(),
                "due",
                "2090-06-30");
    }

    private void move(int index) {
        if (index < shape.seats().size()) {
            var seat = shape.seats().get(index);
            var position = ReviewTexts.endorsement();
            position.put("reason", "The answers to the findings clear what I asked for.");
            put(seat.expert().api(), "/seats/" + seat.perspective() + "/position", position, "move-" + index);
        }
    }

    private void recommend() {
        put(
                people.chair().api(),
                "/recommendation",
                Map.of(
                        "outcome",
                        "accepted-with-conditions",
                        "summary",
                        "To be done once the restore is rehearsed.",
                        "agreement",
                        "One log keeps the order that reports rely on.",
                        "disagreement",
                        "How long a view may take to be built again.",
                        "tradeOffs",
                        "Simple reports for a longer restore.",
                        "conditions",
                        List.of(condition())),
                "recommend");
    }

    private JsonNode post(TenantApi api, String path, @Nullable Object body, String step) {
        return noted(api.post(review + path, body, step(step)));
    }

    private void put(TenantApi api, String path, Object body, String step) {
        noted(api.put(review + path, body, step(step)));
    }

    private JsonNode noted(JsonNode receipt) {
        progress.wrote(review, receipt.path("position").asLong());
        return receipt;
    }

    private String step(String step) {
        return name + "-" + step;
    }
}
