package org.witan.web.request;

/** Quotes what a caller sent, short enough for a message. */
final class Quoted {

    private static final int LONGEST = 60;

    private Quoted() {}

    static String of(String text) {
        var shown = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        return "\"" + shown + "\"";
    }
}
