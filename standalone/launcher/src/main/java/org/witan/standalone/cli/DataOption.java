package org.witan.standalone.cli;

import java.nio.file.Path;
import org.witan.standalone.DataFolder;
import picocli.CommandLine.Option;

/** The option that names the data folder. */
final class DataOption {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${sys:witan.data:-data}",
            description = "Witan's data folder (${DEFAULT-VALUE}).")
    private Path path = Path.of("data");

    DataFolder folder() {
        return DataFolder.at(path);
    }
}
