package org.witan.benchmarks;

import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Instant;
import java.util.concurrent.Executors;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;

/** A node in a process of its own that only handles events, with the processor that projections use. */
public final class TailReader {

    private TailReader() {}

    /** Arguments: ours or stock, and the database's address. Prints one line for each event that it handles. */
    public static void main(String[] arguments) throws Exception {
        var settings = BenchmarkServer.settings(arguments[1]);
        try (var node = arguments[0].equals("ours") ? Node.ours(settings) : Node.stock(settings, null);
                var coordinator = Executors.newScheduledThreadPool(1);
                var worker = Executors.newScheduledThreadPool(1)) {
            var processor = PooledStreamingEventProcessor.builder()
                    .name("tail")
                    .eventHandlerInvoker(SimpleEventHandlerInvoker.builder()
                            .eventHandlers(new Handler(System.out))
                            .build())
                    .errorHandler(PropagatingErrorHandler.instance())
                    .messageSource(node.eventStore())
                    .initialToken(source -> source.createHeadToken())
                    .initialSegmentCount(1)
                    .batchSize(256)
                    .tokenStore(new InMemoryTokenStore())
                    .transactionManager(NoTransactionManager.INSTANCE)
                    .coordinatorExecutor(coordinator)
                    .workerExecutor(worker)
                    .build();
            processor.start();
            System.out.println("ready");
            // Ends with its parent.
            System.in.transferTo(OutputStream.nullOutputStream());
            processor.shutDown();
        }
    }

    /** Notes when it has handled what. */
    static final class Handler {

        private final PrintStream out;

        Handler(PrintStream out) {
            this.out = out;
        }

        @EventHandler
        void on(NoteAmended event) {
            var now = Instant.now();
            out.println(event.text() + " " + (now.getEpochSecond() * 1_000_000 + now.getNano() / 1_000));
        }
    }
}
