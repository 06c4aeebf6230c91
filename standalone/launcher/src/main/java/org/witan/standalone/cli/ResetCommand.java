package org.witan.standalone.cli;

import java.io.Console;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.witan.standalone.DataFolder;
import org.witan.standalone.LaunchException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Deletes the data folder. */
@Command(
        name = "reset",
        description = "Deletes everything that Witan keeps in its data folder.",
        mixinStandardHelpOptions = true)
public final class ResetCommand implements Callable<Integer> {

    @Mixin
    private final DataOption data = new DataOption();

    @Option(names = "--yes", description = "Does not ask.")
    private boolean agreed;

    @Override
    public Integer call() throws Exception {
        var folder = data.folder();
        if (!folder.isWitans()) {
            System.out.println("There is nothing of Witan's in " + folder.path());
            return 0;
        }
        try (var lock = folder.lock()) {
            if (!agreed && !agrees(System.console(), folder)) {
                System.out.println("Nothing was deleted");
                return lock.isOpen() ? 1 : 0;
            }
            folder.delete();
        }
        System.out.println("Deleted " + folder.path());
        return 0;
    }

    private static boolean agrees(@Nullable Console console, DataFolder folder) {
        if (console == null || !console.isTerminal()) {
            throw new LaunchException("There is nobody to ask whether to delete " + folder.path() + "; add --yes");
        }
        var answer = console.readLine("Delete everything in %s? [y/N] ", folder.path());
        return answer != null && answer.strip().toLowerCase(Locale.ROOT).equals("y");
    }
}
