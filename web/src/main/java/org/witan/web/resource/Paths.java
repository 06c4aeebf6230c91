package org.witan.web.resource;

/** The paths that several endpoints share. */
final class Paths {

    static final String API = "/api/v1";
    static final String TENANT = API + "/tenants/{tenant}";
    static final String LOG = TENANT + "/logs/{log}";
    static final String PROPOSAL = TENANT + "/proposals/{key}";
    static final String THREAD = TENANT + "/threads/{threadId}";
    static final String COMMENT = THREAD + "/comments/{commentId}";

    static final String REVIEW = TENANT + "/reviews/{review}";
    static final String SEAT = REVIEW + "/seats/{seat}";
    static final String SHEET = SEAT + "/rounds/{round}/sheet";
    static final String FINDING = REVIEW + "/findings/{finding}";
    static final String CONDITION = REVIEW + "/conditions/{condition}";

    private Paths() {}
}
