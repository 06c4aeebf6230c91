package org.witan.messages.log;

import org.witan.messages.Blame;
import org.witan.messages.ErrorCode;

/** Why a decision log refuses. */
public enum LogError implements ErrorCode {
    /** The key belongs to a log of this tenant already. */
    LOG_EXISTS(Blame.CONFLICT, 409, "The key is taken.");

    private final Blame blame;
    private final int status;
    private final String title;

    LogError(Blame blame, int status, String title) {
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
