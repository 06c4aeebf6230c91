package org.witan.web.security;

import static java.util.Map.of;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.witan.messages.Role;
import org.witan.web.Account;
import org.witan.web.TwoTenants;
import tools.jackson.databind.JsonNode;

/**
 * A review with two seats: one member has filled a sheet and never files it, the writer fills another and files that. Every
 * text on the sheets begins with a word that occurs nowhere else.
 */
final class SealedStory {

    private static final String ANSWER = "/seats/security/rounds/1/sheet/answers/SEC-1";

    private final TwoTenants tenants;
    private final Account chair;
    private final Account writer;
    private final Account silent;
    private final String memberIdOfWriter;
    private final PanelSession session;
    private final String letters;
    private final List<String> wordsOfWriter = new ArrayList<>();
    private final List<String> wordsOfSilent = new ArrayList<>();
    private final List<String> wordsOfRoundTwo = new ArrayList<>();
    private final Map<String, List<String>> refusals = new LinkedHashMap<>();
    private String finding = UUID.randomUUID().toString();

    SealedStory(TwoTenants tenants, Scenery scenery) {
        this.tenants = tenants;
        chair = tenants.person(Role.CHAIR);
        writer = tenants.person(Role.EXPERT);
        silent = tenants.colleague(Role.EXPERT);
        memberIdOfWriter = scenery.memberId(writer);
        letters = "zq" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "x";
        session = scenery.convened(tenants.person(Role.AUTHOR), chair, writer).accept();
        send(chair, HttpMethod.POST, "/seats", of("perspective", "data", "member", scenery.memberId(silent)));
        send(silent, HttpMethod.POST, "/seats/data/acceptance", null);
        writeOnSilentSheet();
        tryOnUnknownFinding();
    }

    /** The names of the review and of what the writer's sheet is. */
    Map<String, String> names() {
        return session.names();
    }

    Account writer() {
        return writer;
    }

    String memberIdOfWriter() {
        return memberIdOfWriter;
    }

    Account silent() {
        return silent;
    }

    /** Who may do everything in another tenant. */
    Account stranger() {
        return tenants.stranger();
    }

    /** Every member of the tenant but the writer; the silent one has an own sheet, on another seat. */
    Map<String, Account> others() {
        return Map.of(
                "chair", chair,
                "other-chair", tenants.colleague(Role.CHAIR),
                "owner", tenants.person(Role.OWNER),
                "author", tenants.person(Role.AUTHOR),
                "reader", tenants.person(Role.READER),
                "auditor", tenants.person(Role.AUDITOR),
                "silent", silent);
    }

    /** All words that occur on sheets only; those that are planted later, too. */
    List<String> words() {
        return Stream.of("statement", "exact", "rationale", "note", "remark", "hidden")
                .map(this::stem)
                .toList();
    }

    /** The words on the sheet that is filed. */
    List<String> wordsOfWriter() {
        return List.copyOf(wordsOfWriter);
    }

    /** The words on the sheet that is not; none of them is a part of one of the others. */
    List<String> wordsOfSilent() {
        return List.copyOf(wordsOfSilent);
    }

    /** The words on the writer's sheet of the second round, which is not filed. */
    List<String> wordsOfRoundTwo() {
        return List.copyOf(wordsOfRoundTwo);
    }

    /** A word of a finding that the search may find after the reveal. */
    String searched() {
        return stem("statement");
    }

    /** For each thing that others tried, what they were told of a finding that is not there, and of a sealed one. */
    Map<String, List<String>> refusals() {
        return refusals;
    }

    /** The writer writes. */
    void write() {
        var sheet = "/seats/security/rounds/1/sheet";
        var written = send(writer, HttpMethod.POST, sheet + "/findings", finding());
        finding = written.path("finding").asString();
        send(writer, HttpMethod.PUT, sheet + "/position", position(List.of(finding)));
        repeatable(writer);
        send(writer, HttpMethod.PUT, ANSWER, of("verdict", "addressed", "note", planted("note", wordsOfWriter)));
        tryOnUnknownFinding();
    }

    /** The writer files. */
    void file() {
        send(writer, HttpMethod.POST, "/seats/security/rounds/1/sheet/filing", null);
    }

    /** The chair reveals. */
    void reveal() {
        send(chair, HttpMethod.POST, "/rounds/1/reveal", of("reason", "The other one is silent."));
    }

    /** The chair opens another round. */
    void openRoundTwo() {
        send(chair, HttpMethod.POST, "/rounds", of());
    }

    /** The writer writes in the second round, beside what was revealed of the first. */
    void writeInRoundTwo() {
        var sheet = "/seats/security/rounds/2/sheet";
        var finding = of("kind", "risk", "severity", "blocker", "statement", planted("again", wordsOfRoundTwo));
        var written = send(writer, HttpMethod.POST, sheet + "/findings", finding);
        var position = of(
                "stance",
                "object",
                "rationale",
                planted("againrationale", wordsOfRoundTwo),
                "confidence",
                2,
                "findings",
                List.of(written.path("finding").asString()),
                "clearedBy",
                planted("againcleared", wordsOfRoundTwo));
        send(writer, HttpMethod.PUT, sheet + "/position", position);
        var answer = of("verdict", "addressed", "note", planted("againnote", wordsOfRoundTwo));
        send(writer, HttpMethod.PUT, sheet + "/answers/SEC-1", answer);
    }

    private void writeOnSilentSheet() {
        var sheet = "/seats/data/rounds/1/sheet";
        send(silent, HttpMethod.PUT, sheet + "/nothing-to-add", of("remark", planted("remark", wordsOfSilent)));
        var position = of("stance", "abstain", "rationale", planted("hidden", wordsOfSilent), "confidence", 1);
        send(silent, HttpMethod.PUT, sheet + "/position", position);
    }

    private Map<String, Object> finding() {
        return of(
                "kind",
                "sensitivity-point",
                "severity",
                "blocker",
                "statement",
                planted("statement", wordsOfWriter),
                "checklistItem",
                "SEC-1",
                "anchor",
                of(
                        "exact", planted("exact", wordsOfWriter),
                        "prefix", planted("exactbefore", wordsOfWriter),
                        "suffix", planted("exactafter", wordsOfWriter),
                        "start", 3,
                        "end", 9),
                "scenario",
                of(
                        "source", planted("statementsource", wordsOfWriter),
                        "stimulus", planted("statementstimulus", wordsOfWriter),
                        "response", planted("statementresponse", wordsOfWriter),
                        "measure", planted("statementmeasure", wordsOfWriter)));
    }

    private Map<String, Object> position(List<String> findings) {
        return of(
                "stance",
                "object",
                "rationale",
                planted("rationale", wordsOfWriter),
                "confidence",
                5,
                "findings",
                findings,
                "perOption",
                List.of(of("option", "Kafka", "stance", "object")),
                "clearedBy",
                planted("rationalecleared", wordsOfWriter));
    }

    // Before anything is written the finding is one that nobody wrote; afterwards it is the sealed one.
    private void tryOnUnknownFinding() {
        var position = of(
                "stance", "object", "rationale", "r", "confidence", 1, "clearedBy", "c", "findings", List.of(finding));
        attempt("cite it", silent, HttpMethod.PUT, "/seats/data/rounds/1/sheet/position", position);
        var rejected = of("kind", "rejected", "reason", "r", "answer", "a");
        for (var person : List.of(chair, tenants.person(Role.AUTHOR))) {
            attempt(
                    "dispose of it as " + person,
                    person,
                    HttpMethod.PUT,
                    "/findings/" + finding + "/disposition",
                    rejected);
        }
        refusals.computeIfAbsent("repeat what the writer sent", _ -> new ArrayList<>())
                .add(repeatable(silent));
        attempt("contest it", silent, HttpMethod.POST, "/findings/" + finding + "/contest", of("reason", "r"));
        for (var seat : List.of("security", "data")) {
            attempt(
                    "drop it on " + seat,
                    silent,
                    HttpMethod.DELETE,
                    "/seats/" + seat + "/rounds/1/sheet/findings/" + finding,
                    null);
        }
    }

    /** The same request under the same key, whoever sends it. */
    private String repeatable(Account person) {
        return tenants.home()
                .attempt(person, HttpMethod.PUT, review() + ANSWER, of("verdict", "not-addressed"), letters);
    }

    private void attempt(String what, Account person, HttpMethod method, String path, @Nullable Object body) {
        var answer = tenants.home().attempt(person, method, review() + path, body);
        refusals.computeIfAbsent(what, _ -> new ArrayList<>()).add(answer.replace(finding, "finding"));
    }

    private String planted(String field, List<String> words) {
        var word = stem(field);
        words.add(word);
        return word + " and more";
    }

    private String stem(String field) {
        return letters + field;
    }

    private JsonNode send(Account person, HttpMethod method, String path, @Nullable Object body) {
        return tenants.home().send(person, method, review() + path, body);
    }

    private String review() {
        return "/reviews/" + session.names().get("review");
    }
}
