package org.witan.web.security;

import static org.witan.messages.Role.AUDITOR;
import static org.witan.messages.Role.AUTHOR;
import static org.witan.messages.Role.CHAIR;
import static org.witan.messages.Role.EXPERT;
import static org.witan.messages.Role.OWNER;
import static org.witan.messages.Role.READER;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.witan.messages.Role;

/** What a route takes, in the words of the table of roles in {@code docs/domain.md} and of the OpenAPI document. */
enum Right {
    ANYBODY(null, null, List.of(), List.of(), null),
    SIGNED_IN(null, null, List.of(), List.of(), null),
    OPERATOR(null, "the platform operator", List.of(), List.of(), null),
    READ(null, "any member", List.of(Role.values()), List.of(), null),
    COMMENT(
            "comment, resolve, reopen",
            "reader, author, expert, chair or owner",
            List.of(READER, AUTHOR, EXPERT, CHAIR, OWNER),
            List.of(),
            null),
    EDIT_COMMENT(
            "edit a comment",
            "reader, author, expert, chair or owner; who wrote it",
            List.of(),
            List.of(READER, AUTHOR, EXPERT, CHAIR, OWNER),
            "NOT_THE_COMMENTER"),
    DELETE_COMMENT(
            "delete a comment",
            "reader, author, expert, chair or owner; who wrote it, or an owner",
            List.of(OWNER),
            List.of(READER, AUTHOR, EXPERT, CHAIR),
            "NOT_THE_COMMENTER"),
    WRITE(
            "draft, revise, tag, relate",
            "author, expert, chair or owner",
            List.of(AUTHOR, EXPERT, CHAIR, OWNER),
            List.of(),
            null),
    SUBMIT(
            "submit, withdraw",
            "author, expert, chair or owner; who wrote a revision",
            List.of(),
            List.of(AUTHOR, EXPERT, CHAIR, OWNER),
            "NOT_AN_AUTHOR"),
    DECIDE("record, deprecate, supersede a decision", "chair", List.of(CHAIR), List.of(), null),
    ANSWER_INTAKE(
            "answer the intake",
            "author, expert, chair or owner; who wrote a revision, or a chair",
            List.of(CHAIR),
            List.of(AUTHOR, EXPERT, OWNER),
            "NOT_AN_AUTHOR"),
    SECOND(
            "second a proposal",
            "author, expert, chair or owner; who wrote no revision",
            Map.of(AUTHOR, "others'", EXPERT, "others'", CHAIR, "others'", OWNER, "others'"),
            "AUTHOR_CANNOT_SECOND"),
    OBJECT("object to a proposal", "expert", List.of(EXPERT), List.of(), null),
    CONVENE("convene a panel", "chair; who wrote no revision", Map.of(CHAIR, "others'"), "AUTHOR_CANNOT_CHAIR"),
    ANSWER_SEAT(Right.SEATS, "expert; who was asked or sits there", Map.of(EXPERT, Right.SEAT), "NOT_YOUR_SEAT"),
    SIT(Right.SEATS, "expert; who sits there", Map.of(EXPERT, Right.SEAT), "NOT_YOUR_SEAT"),
    CONTEST(Right.SEATS, "expert; who sits on the seat that raised it", Map.of(EXPERT, Right.SEAT), "NOT_THE_FINDER"),
    READ_SHEET(null, "any member; who sits or sat there", Map.of(EXPERT, Right.SEAT), "NOT_FOUND"),
    DISPOSE(
            "dispose of findings",
            "author, expert, chair or owner; who wrote a revision, or chairs the review",
            Map.of(AUTHOR, "own", EXPERT, "own", CHAIR, "own, and as its chair", OWNER, "own"),
            "NOT_TO_DISPOSE"),
    AS_CHAIR(
            "move deadlines, reveal, change seats, recommend, override, decide, cancel",
            "chair; who chairs the review",
            Map.of(CHAIR, "as its chair"),
            "NOT_THE_CHAIR"),
    HAND_OVER(
            "give the chair away",
            "chair or owner; who chairs the review, or an owner",
            Map.of(CHAIR, "as its chair", OWNER, "yes"),
            "NOT_THE_CHAIR"),
    FULFIL(
            "fulfil a condition",
            "reader, author, expert, chair or owner; who owns it, or chairs the review",
            Map.of(
                    READER, "own",
                    AUTHOR, "own",
                    EXPERT, "own",
                    CHAIR, "own, and as its chair",
                    OWNER, "own"),
            "NOT_THE_CONDITION_OWNER"),
    SET_STANDARDS("publish protocols, checklists and gate rules", "owner", List.of(OWNER), List.of(), null),
    SEE_LOAD("see how much experts have to do", "chair or owner", List.of(CHAIR, OWNER), List.of(), null),
    MANAGE("open and rename logs, manage members", "owner", List.of(OWNER), List.of(), null),
    AUDIT(
            "read, verify and export the whole audit trail",
            "auditor or owner",
            List.of(AUDITOR, OWNER),
            List.of(),
            null);

    private static final String SEATS = "accept, decline or leave a seat; write, file, move, contest, sign, dissent";
    private static final String SEAT = "own seat";
    private static final String ALL = "yes";
    private static final String OTHERS = "others'";

    private final String line;
    private final String phrase;
    private final Map<Role, String> cells;
    private final String refusal;

    Right(String line, String phrase, Map<Role, String> cells, String refusal) {
        this.line = line;
        this.phrase = phrase;
        this.cells = Map.copyOf(cells);
        this.refusal = refusal;
    }

    Right(String line, String phrase, List<Role> roles, List<Role> ownRoles, String refusal) {
        this(line, phrase, cells(roles, ownRoles), refusal);
    }

    /** The line of the table in {@code docs/domain.md}; null where that table does not speak of it. */
    String line() {
        return line;
    }

    /** How the OpenAPI document says it, after "For: "; null where it does not. */
    String phrase() {
        return phrase;
    }

    /** What the line of the table says for each role that it allows anything. */
    Map<Role, String> cells() {
        return cells;
    }

    /** The roles that may do it to every object. */
    Set<Role> roles() {
        return rolesWith(ALL::equals);
    }

    /** The roles that may do it to some objects only: to their own, or to those of others. */
    Set<Role> someRoles() {
        return rolesWith(cell -> !cell.equals(ALL));
    }

    /** Whether those may do it to the objects of others, and not to their own. */
    boolean isForOthers() {
        return cells.containsValue(OTHERS);
    }

    /** The code for those roles where the object is not one of those. */
    String refusal() {
        return refusal;
    }

    /** The status of that refusal. */
    int refusalStatus() {
        if (isSecret()) {
            return 404;
        }
        return isForOthers() ? 409 : 403;
    }

    /** Whether who may not do it is told that there is nothing, so that not even a refusal says that there is. */
    boolean isSecret() {
        return this == READ_SHEET;
    }

    /** Whether it is about a tenant, so that whoever is no member sees nothing. */
    boolean ofTenant() {
        return !cells.isEmpty();
    }

    private Set<Role> rolesWith(Predicate<String> cell) {
        var set = EnumSet.noneOf(Role.class);
        cells.forEach((role, text) -> {
            if (cell.test(text)) {
                set.add(role);
            }
        });
        return set;
    }

    private static Map<Role, String> cells(List<Role> roles, List<Role> ownRoles) {
        var cells = new EnumMap<Role, String>(Role.class);
        roles.forEach(role -> cells.put(role, ALL));
        ownRoles.forEach(role -> cells.put(role, "own"));
        return cells;
    }
}
