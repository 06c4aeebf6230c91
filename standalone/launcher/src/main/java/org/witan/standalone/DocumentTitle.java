package org.witan.standalone;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds what a document calls itself: its first heading, else its file's name. */
final class DocumentTitle {

    private static final int LONGEST = 500;
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Pattern ATX = Pattern.compile("^ {0,3}#{1,6}[ \\t]+(.+?)[ \\t]*#*[ \\t]*$");
    private static final Pattern UNDERLINE = Pattern.compile("^(=+|-{3,}|~{3,}|\\*{3,}|\\^{3,})\\s*$");
    private static final Pattern FENCE = Pattern.compile("^ {0,3}(```|~~~).*");
    private static final Pattern ENDING = Pattern.compile("\\.(md|markdown|rst)$", Pattern.CASE_INSENSITIVE);

    private DocumentTitle() {}

    static String of(String text, Path file) {
        var title = firstHeading(text).map(DocumentTitle::plain).filter(heading -> !heading.isBlank());
        return shorten(title.orElseGet(() -> fromName(file)));
    }

    private static Optional<String> firstHeading(String document) {
        var text = document.startsWith(BYTE_ORDER_MARK) ? document.substring(1) : document;
        var previous = "";
        var fenced = false;
        var matter = text.startsWith("---\n") || text.startsWith("---\r\n");
        var number = 0;
        for (var line : (Iterable<String>) text.lines()::iterator) {
            number++;
            if (matter) {
                // The lines between the first two rules are fields, not text.
                matter = number == 1 || !line.strip().equals("---");
                continue;
            }
            fenced ^= FENCE.matcher(line).matches();
            if (fenced) {
                continue;
            }
            var atx = ATX.matcher(line);
            if (atx.matches()) {
                return Optional.of(atx.group(1));
            }
            if (isHeadingText(previous) && UNDERLINE.matcher(line).matches()) {
                return Optional.of(previous.strip());
            }
            previous = line;
        }
        return Optional.empty();
    }

    private static boolean isHeadingText(String line) {
        return !line.isBlank() && !UNDERLINE.matcher(line).matches() && !line.startsWith("..") && !line.startsWith("|");
    }

    private static String plain(String heading) {
        return heading.replaceAll("!?\\[([^\\]]*)]\\([^)]*\\)", "$1")
                .replaceAll("[`*]+", "")
                .replaceAll("<[^>]+>", "")
                .replaceAll("\\p{Cntrl}+", " ")
                .strip();
    }

    private static String fromName(Path file) {
        return ENDING.matcher(String.valueOf(file.getFileName()))
                .replaceFirst("")
                .replaceAll("[-_]+", " ")
                .strip();
    }

    private static String shorten(String title) {
        return title.codePointCount(0, title.length()) <= LONGEST
                ? title
                : title.substring(0, title.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
