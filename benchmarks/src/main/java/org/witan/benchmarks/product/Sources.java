package org.witan.benchmarks.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.witan.standalone.ApiSession;
import org.witan.standalone.DocumentImport;

/** The folders within a folder, each with the decision log that its documents go into. */
final class Sources {

    private static final int LETTERS_OF_NAME = 6;
    private static final int LETTERS_OF_RUN = 4;

    private final Map<String, Path> folders;

    private Sources(Map<String, Path> folders) {
        this.folders = folders;
    }

    /** Gives each folder a log that no run has used before. */
    static Sources in(Path folder) throws IOException {
        var run = ThreadLocalRandom.current()
                .ints(LETTERS_OF_RUN, 'A', 'Z' + 1)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        var folders = new LinkedHashMap<String, Path>();
        try (var entries = Files.list(folder)) {
            entries.filter(Files::isDirectory).sorted().forEach(entry -> folders.put(key(entry) + run, entry));
        }
        if (folders.isEmpty()) {
            throw new IOException("There are no folders in " + folder);
        }
        return new Sources(folders);
    }

    private static String key(Path folder) {
        var letters =
                String.valueOf(folder.getFileName()).toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]|^[0-9]+", "");
        return letters.substring(0, Math.min(letters.length(), LETTERS_OF_NAME));
    }

    /** How many documents there are in all. */
    int documents() {
        return folders.values().stream().mapToInt(DocumentImport::count).sum();
    }

    /** Imports one folder after the other, as {@code ./witan import} does. */
    DocumentImport.Report bring(ApiSession api, String tenant, int atOnce, Acknowledgements answers) {
        var total = new DocumentImport.Report(0, 0, 0, 0);
        for (var folder : folders.entrySet()) {
            var log = folder.getKey();
            var source = String.valueOf(folder.getValue().getFileName());
            var report = new DocumentImport(api, tenant, log, source, atOnce, answers.of(log)).run(folder.getValue());
            total = total.plus(report);
        }
        return total;
    }
}
