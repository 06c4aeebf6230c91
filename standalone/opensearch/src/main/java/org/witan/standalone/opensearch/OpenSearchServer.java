package org.witan.standalone.opensearch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.opensearch.Version;
import org.opensearch.common.logging.LogConfigurator;
import org.opensearch.common.settings.Settings;
import org.opensearch.env.Environment;
import org.opensearch.http.HttpServerTransport;
import org.opensearch.node.InternalSettingsPreparer;
import org.opensearch.node.Node;
import org.opensearch.plugins.PluginInfo;

/**
 * Runs one OpenSearch node until its standard input ends or it is told to stop.
 *
 * <p>The only argument is the node's home directory, whose {@code config} folder must hold {@code opensearch.yml} and
 * {@code log4j2.properties}. Once the node listens, its HTTP address stands in {@code http.address} in that directory.
 * The node has no authentication, so its configuration must keep it on the loopback address.
 */
public final class OpenSearchServer {

    private static final List<String> MODULES = List.of(
            "org.opensearch.transport.Netty4ModulePlugin",
            "org.opensearch.analysis.common.CommonAnalysisModulePlugin",
            "org.opensearch.painless.PainlessModulePlugin",
            "org.opensearch.index.mapper.MapperExtrasModulePlugin",
            "org.opensearch.join.ParentJoinModulePlugin",
            "org.opensearch.percolator.PercolatorModulePlugin",
            "org.opensearch.index.reindex.ReindexModulePlugin");

    private OpenSearchServer() {}

    /** Starts the node; returns only when the virtual machine ends. */
    public static void main(String[] arguments) throws Exception {
        var home = Path.of(arguments[0]).toAbsolutePath();
        for (var folder : List.of("config", "data", "logs", "modules", "plugins")) {
            Files.createDirectories(home.resolve(folder));
        }
        var environment = InternalSettingsPreparer.prepareEnvironment(
                Settings.builder().put("path.home", home).build(), Map.of(), home.resolve("config"), () -> "localhost");
        LogConfigurator.setNodeName(Node.NODE_NAME_SETTING.get(environment.settings()));
        LogConfigurator.configure(environment);

        var node = new FlatNode(environment);
        var stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(node, stopped), "stop"));
        node.start();
        announce(home, node);
        Thread.ofPlatform().daemon().name("parent-watch").start(OpenSearchServer::endWithParent);
        stopped.await();
    }

    private static void announce(Path home, Node node) throws IOException {
        var address = node.injector()
                .getInstance(HttpServerTransport.class)
                .boundAddress()
                .publishAddress();
        var unfinished = home.resolve("http.address.new");
        Files.writeString(unfinished, address.getAddress() + ":" + address.getPort());
        Files.move(unfinished, home.resolve("http.address"), StandardCopyOption.ATOMIC_MOVE);
    }

    /** The parent holds the other end of standard input; when the parent dies in any way, the stream ends. */
    private static void endWithParent() {
        try {
            while (System.in.read() >= 0) {
                // Nothing is ever sent; only the end matters.
            }
        } catch (IOException e) {
            // A broken pipe means the same as its end.
        }
        System.exit(0);
    }

    private static void close(Node node, CountDownLatch stopped) {
        try {
            node.close();
            node.awaitClose(10, TimeUnit.SECONDS);
        } catch (IOException e) {
            System.err.println("The node did not close cleanly: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            stopped.countDown();
        }
    }

    private static final class FlatNode extends Node {
        private FlatNode(Environment environment) {
            super(environment, modules(), true);
        }

        private static List<PluginInfo> modules() {
            var java = Integer.toString(Runtime.version().feature());
            return MODULES.stream()
                    .map(type -> new PluginInfo(
                            type,
                            "module",
                            "NA",
                            Version.CURRENT,
                            java,
                            type,
                            List.of(), /* has native controller */
                            false))
                    .toList();
        }
    }
}
