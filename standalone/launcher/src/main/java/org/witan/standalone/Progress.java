package org.witan.standalone;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** Tells the person who started Witan what happens, one line for each thing. */
final class Progress {

    private final PrintStream output;
    private final long begin = System.nanoTime();

    Progress(PrintStream output) {
        this.output = output;
    }

    void line(String text) {
        output.printf(Locale.ROOT, "%6.1f s  %s%n", seconds(), text);
        output.flush();
    }

    void plain(String text) {
        output.println(text);
        output.flush();
    }

    double seconds() {
        return Duration.ofNanos(System.nanoTime() - begin).toMillis() / 1000.0;
    }
}
