package org.witan.standalone;

import org.witan.standalone.cli.ImportCommand;
import org.witan.standalone.cli.ResetCommand;
import org.witan.standalone.cli.TokenCommand;
import org.witan.standalone.servers.ServerStartException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The entry of everything that the script {@code witan} does in Java. */
@Command(
        name = "witan",
        description = "Witan on one machine.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {RunCommand.class, ImportCommand.class, TokenCommand.class, ResetCommand.class})
public final class WitanStandalone {

    /** What a wrong use or a wrong environment ends with. */
    public static final int WRONG_USE = 2;

    private WitanStandalone() {}

    /** Runs one command and ends the virtual machine with its exit code. */
    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    static int run(String... arguments) {
        return new CommandLine(new WitanStandalone())
                .setExecutionExceptionHandler(WitanStandalone::report)
                .execute(arguments);
    }

    private static int report(Exception problem, CommandLine command, CommandLine.ParseResult parsed) throws Exception {
        if (problem instanceof LaunchException) {
            command.getErr().println("witan: " + problem.getMessage());
            return WRONG_USE;
        }
        if (problem instanceof ServerStartException) {
            command.getErr().println("witan: " + problem.getMessage());
            return 1;
        }
        throw problem;
    }
}
