package org.witan.standalone.cli;

import java.util.concurrent.Callable;
import org.witan.standalone.Endpoints;
import org.witan.standalone.JsonHttp;
import org.witan.standalone.LaunchException;
import org.witan.standalone.Secrets;
import org.witan.standalone.Tokens;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints an access token of a person of the demo, for scripts. */
@Command(
        name = "token",
        description = "Prints an access token for scripts; in the demo only.",
        mixinStandardHelpOptions = true)
public final class TokenCommand implements Callable<Integer> {

    static final String DEMO_PASSWORD = "witan-demo";

    @Mixin
    private final DataOption data = new DataOption();

    @Parameters(paramLabel = "USER", description = "The person, such as author@acme.example.")
    private String user = "";

    @Option(names = "--tenant", paramLabel = "T", defaultValue = "*", description = "Narrows the token to one tenant.")
    private String tenant = "*";

    @Override
    public Integer call() {
        var folder = data.folder();
        var endpoints = Endpoints.of(folder);
        if (!endpoints.demo()) {
            throw new LaunchException(
                    "Tokens for scripts are given in the demo only, and this Witan runs with --no-demo");
        }
        var tokens = new Tokens(new JsonHttp(), endpoints, Secrets.of(folder));
        System.out.println(tokens.ofPerson(user, DEMO_PASSWORD, "openid organization:" + tenant));
        return 0;
    }
}
