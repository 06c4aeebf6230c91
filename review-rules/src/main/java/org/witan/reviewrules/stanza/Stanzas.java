package org.witan.reviewrules.stanza;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads data files in the form of Debian's control files: paragraphs of {@code field: text}, separated by empty lines. A
 * line that begins with a space continues the field above; one that begins with {@code #} is a comment.
 */
public final class Stanzas {

    private static final Pattern FIELD = Pattern.compile("([a-z][a-z-]*):(.*)");

    private final String file;
    private final List<Stanza> stanzas = new ArrayList<>();
    private Map<String, String> fields = new LinkedHashMap<>();
    private String place = "";
    private String field = "";

    private Stanzas(String file) {
        this.file = file;
    }

    /**
     * Reads a file that lies beside a class.
     *
     * @throws IllegalStateException if the file is missing or malformed, which only a broken build can bring about
     */
    public static List<Stanza> read(Class<?> beside, String file) {
        try (var stream = beside.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("There is no file " + file + " beside " + beside.getName());
            }
            return parse(file, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    static List<Stanza> parse(String file, String content) {
        var reader = new Stanzas(file);
        var number = 0;
        for (var line : content.lines().toList()) {
            reader.line(++number, line);
        }
        reader.end();
        return List.copyOf(reader.stanzas);
    }

    private void line(int number, String line) {
        if (line.isBlank()) {
            end();
        } else if (line.startsWith(" ")) {
            continued(number, line.strip());
        } else if (!line.startsWith("#")) {
            begun(number, line);
        }
    }

    private void continued(int number, String text) {
        if (field.isEmpty()) {
            throw new IllegalStateException(file + ", line " + number + " continues no field");
        }
        fields.merge(field, text, (above, below) -> (above + " " + below).strip());
    }

    private void begun(int number, String line) {
        var matcher = FIELD.matcher(line);
        if (!matcher.matches()) {
            throw new IllegalStateException(file + ", line " + number + " is no field: " + line);
        }
        if (fields.isEmpty()) {
            place = file + ", line " + number;
        }
        field = matcher.group(1);
        if (fields.put(field, matcher.group(2).strip()) != null) {
            throw new IllegalStateException(file + ", line " + number + " repeats the field " + field);
        }
    }

    private void end() {
        if (!fields.isEmpty()) {
            stanzas.add(new Stanza(place, fields));
        }
        fields = new LinkedHashMap<>();
        field = "";
    }
}
