package org.witan.messages.discussion;

import org.witan.messages.Blame;
import org.witan.messages.ErrorCode;

/** Why a comment thread refuses. */
public enum DiscussionError implements ErrorCode {
    /** A resolved thread takes no comment and cannot be resolved again; reopen it first. */
    THREAD_RESOLVED(Blame.CONFLICT, 409, "The thread is resolved."),
    /** Only a resolved thread can be reopened. */
    THREAD_OPEN(Blame.CONFLICT, 409, "The thread is open."),
    /** The id belongs to another comment of the thread. */
    COMMENT_EXISTS(Blame.CONFLICT, 409, "The comment exists already."),
    /** A tombstone can be neither edited nor deleted. */
    COMMENT_DELETED(Blame.CONFLICT, 409, "The comment is deleted."),
    /** The actor did not write the comment. */
    NOT_THE_COMMENTER(Blame.USER, 403, "Only who wrote the comment may do this.");

    private final Blame blame;
    private final int status;
    private final String title;

    DiscussionError(Blame blame, int status, String title) {
        this.blame = blame;
        this.status = status;
        this.title = title;
    }

    @Override
    public Blame blame() {
        return blame;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
