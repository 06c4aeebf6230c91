package org.witan.queryside.search;

import java.util.Arrays;
import java.util.List;

/** Turns a text with marks in it into HTML in which nothing but the marks is markup. */
final class Excerpt {

    /** The marks: characters for private use, which no text means. */
    static final char BEGIN = '\uE000';

    static final char END = '\uE001';
    static final char NEXT = '\uE002';

    /** Stand in for angle brackets, which the database takes for tags and passes over. */
    static final String LESS = " \uE003 ";

    static final String GREATER = " \uE004 ";

    private Excerpt() {}

    /** Whether something is marked. */
    static boolean isMarked(String text) {
        return text.indexOf(BEGIN) >= 0;
    }

    /** Each excerpt of a text that has several. */
    static List<String> each(String text) {
        return Arrays.stream(text.split(String.valueOf(NEXT)))
                .filter(excerpt -> !excerpt.isBlank())
                .map(Excerpt::html)
                .toList();
    }

    /** One excerpt as HTML; marks are balanced whatever the text held. */
    static String html(String stored) {
        var text = stored.replace(LESS, "<").replace(GREATER, ">");
        var html = new StringBuilder(text.length() + 32);
        var marked = false;
        for (var i = 0; i < text.length(); i++) {
            var character = text.charAt(i);
            if (character == BEGIN || character == END) {
                var begins = character == BEGIN;
                html.append(begins == marked ? "" : begins ? HighlightRequest.BEGIN : HighlightRequest.END);
                marked = begins;
            } else {
                html.append(escaped(character));
            }
        }
        return html.append(marked ? HighlightRequest.END : "").toString();
    }

    private static String escaped(char character) {
        return switch (character) {
            case '&' -> "&amp;";
            case '<', '\uE003' -> "&lt;";
            case '>', '\uE004' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#x27;";
            default -> String.valueOf(character);
        };
    }
}
