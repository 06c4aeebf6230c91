package org.witan.web.security;

import static org.witan.messages.Role.AUDITOR;
import static org.witan.messages.Role.AUTHOR;
import static org.witan.messages.Role.CHAIR;
import static org.witan.messages.Role.EXPERT;
import static org.witan.messages.Role.OWNER;
import static org.witan.messages.Role.READER;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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
    MANAGE("open and rename logs, manage members", "owner", List.of(OWNER), List.of(), null),
    AUDIT(
            "read, verify and export the whole audit trail",
            "auditor or owner",
            List.of(AUDITOR, OWNER),
            List.of(),
            null);

    private final String line;
    private final String phrase;
    private final Set<Role> roles;
    private final Set<Role> ownRoles;
    private final String refusalOfOthers;

    Right(String line, String phrase, List<Role> roles, List<Role> ownRoles, String refusalOfOthers) {
        this.line = line;
        this.phrase = phrase;
        this.roles = setOf(roles);
        this.ownRoles = setOf(ownRoles);
        this.refusalOfOthers = refusalOfOthers;
    }

    /** The line of the table in {@code docs/domain.md}; null where that table does not speak of it. */
    String line() {
        return line;
    }

    /** How the OpenAPI document says it, after "For: "; null where it does not. */
    String phrase() {
        return phrase;
    }

    /** The roles that may do it to every object. */
    Set<Role> roles() {
        return roles;
    }

    /** The roles that may do it to what they wrote themselves, and to nothing else. */
    Set<Role> ownRoles() {
        return ownRoles;
    }

    /** The code for those roles where somebody else wrote the object. */
    String refusalOfOthers() {
        return refusalOfOthers;
    }

    /** Whether it is about a tenant, so that whoever is no member sees nothing. */
    boolean ofTenant() {
        return !roles.isEmpty() || !ownRoles.isEmpty();
    }

    private static Set<Role> setOf(List<Role> roles) {
        var set = EnumSet.noneOf(Role.class);
        set.addAll(roles);
        return set;
    }
}
