package org.witan.standalone.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.witan.standalone.LaunchException;

/**
 * A folder to import, and where its documents go.
 *
 * @param log    the key of the decision log
 * @param source what to call the place that the documents come from
 * @param path   the folder, absolute
 */
record ImportedFolder(String log, String source, Path path) {

    private static final Pattern PAIR = Pattern.compile("([A-Z][A-Z0-9]{1,9})=(.+)");

    private static ImportedFolder of(String log, @Nullable String source, String folder) {
        var path = Path.of(folder).toAbsolutePath().normalize();
        return new ImportedFolder(log, source != null ? source : String.valueOf(path.getFileName()), path);
    }

    /**
     * Reads what stands on the command line.
     *
     * @param arguments one folder if there is a log, else a key and a folder each
     * @param log       the log of the one folder; null when each argument names its own
     * @param source    the name for the one folder's place; null for the folder's name
     * @throws LaunchException when that is not what is meant
     */
    static List<ImportedFolder> all(List<String> arguments, @Nullable String log, @Nullable String source) {
        if (log != null) {
            if (arguments.size() != 1) {
                throw new LaunchException("--log takes one folder, but there are " + arguments.size()
                        + "; leave it out and write KEY=FOLDER for each");
            }
            return List.of(of(log, source, arguments.getFirst()));
        }
        if (source != null) {
            throw new LaunchException("--source names the place of one folder, and needs --log");
        }
        return pairs(arguments);
    }

    private static List<ImportedFolder> pairs(List<String> arguments) {
        return arguments.stream()
                .map(argument -> {
                    var pair = PAIR.matcher(argument);
                    if (!pair.matches()) {
                        throw new LaunchException("\"" + argument + "\" names no log; write KEY=FOLDER, or --log KEY");
                    }
                    return of(pair.group(1), null, pair.group(2));
                })
                .toList();
    }
}
