package org.witan.queryside.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EngineAvailabilityTest {

    private final EngineAvailability engine = new EngineAvailability();

    static Exception[] whatSaysThatTheEngineIsAway() {
        return new Exception[] {new IOException("Connection refused"), new SocketTimeoutException("Read timed out")};
    }

    static Exception[] whatSaysNothingOfTheEngine() {
        return new Exception[] {
            new InterruptedIOException(), new InterruptedException(), new TimeoutException("The index is behind")
        };
    }

    @ParameterizedTest
    @MethodSource("whatSaysThatTheEngineIsAway")
    void isNotAskedForAMomentOnceItDidNotAnswer(Exception failure) {
        engine.failed(failure);
        assertThat(engine.worthAsking()).isFalse();
        engine.answered();
        assertThat(engine.worthAsking()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("whatSaysNothingOfTheEngine")
    void isAskedAgainWhenASearchWasGivenUp(Exception failure) {
        engine.failed(failure);
        assertThat(engine.worthAsking()).isTrue();
    }
}
