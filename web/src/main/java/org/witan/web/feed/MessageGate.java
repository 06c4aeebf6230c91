package org.witan.web.feed;

import java.time.InstantSource;
import java.util.Optional;
import org.witan.messages.InvalidValueException;
import org.witan.messages.RefusedException;
import org.witan.web.problem.WebError;

/** Lets the messages of one client in that are valid and not too many. */
final class MessageGate {

    private final InstantSource clock;
    private final FeedSettings settings;
    private final MessageRate rate;

    MessageGate(InstantSource clock, FeedSettings settings) {
        this.clock = clock;
        this.settings = settings;
        this.rate = new MessageRate(settings.messagesPerSecond(), settings.messageBurst(), clock.instant());
    }

    /**
     * The message; none where it asks for nothing.
     *
     * @throws InvalidValueException when it is not valid
     * @throws RefusedException      when it is one too many, or should have a token and has none
     */
    Optional<ClientMessage> admit(FeedSession.Inbound message) {
        if (!rate.take(clock.instant())) {
            throw new RefusedException(
                    WebError.FEED_RATE_EXCEEDED, "More than " + settings.messagesPerSecond() + " messages a second.");
        }
        return switch (message.type()) {
            case PONG -> Optional.empty();
            case PING -> Optional.of(new ClientMessage.Ping(bytesOf(message)));
            case TEXT -> Optional.of(ClientMessageReader.read(bytesOf(message)));
            case BINARY -> throw new InvalidValueException("message", "is binary", "a text frame");
        };
    }

    private static byte[] bytesOf(FeedSession.Inbound message) {
        var bytes = message.bytes();
        if (bytes == null) {
            throw new InvalidValueException(
                    "message", "has " + message.length() + " bytes", "at most " + ClientMessageReader.LONGEST);
        }
        return bytes;
    }
}
