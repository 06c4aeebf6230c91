package org.witan.web.request;

import java.util.function.Function;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.witan.messages.CommonError;
import org.witan.messages.InvalidValueException;
import org.witan.messages.RefusedException;

/** Ids in paths. One of the wrong form names nothing, so it is answered like one that names nothing. */
final class PathIds {

    private PathIds() {}

    static <T> T made(ServerRequest request, String name, Function<String, T> form) {
        try {
            return form.apply(request.pathVariable(name));
        } catch (InvalidValueException e) {
            throw missing();
        }
    }

    static RefusedException missing() {
        return new RefusedException(CommonError.NOT_FOUND, "There is no such thing here.");
    }
}
