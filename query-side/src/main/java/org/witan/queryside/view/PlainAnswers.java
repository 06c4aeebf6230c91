package org.witan.queryside.view;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.HandlerEnhancerDefinition;
import org.axonframework.messaging.annotation.MessageHandlingMember;
import org.axonframework.messaging.annotation.WrappedMessageHandlingMember;
import org.axonframework.queryhandling.QueryMessage;
import org.axonframework.queryhandling.annotation.QueryHandlingMember;
import org.jspecify.annotations.Nullable;
import org.witan.messages.Page;

/**
 * Registers handlers that answer a {@code Page<T>} or an {@code Optional<List<T>>} under plain {@code Page} or {@code List}.
 *
 * <p>A caller can name no parametrized type when it asks, and the bus would take the two for different answers.
 */
public final class PlainAnswers implements HandlerEnhancerDefinition {

    @Override
    public <T> MessageHandlingMember<T> wrapHandler(MessageHandlingMember<T> original) {
        var method = original.unwrap(Method.class).orElse(null);
        var query = original.unwrap(QueryHandlingMember.class).orElse(null);
        if (method == null || query == null) {
            return original;
        }
        var answer = argument(method.getGenericReturnType(), CompletableFuture.class);
        if (raw(answer) == Page.class) {
            return new PlainAnswer<>(original, query.getQueryName(), Page.class);
        }
        return raw(argument(answer, Optional.class)) == List.class
                ? new PlainAnswer<>(original, query.getQueryName(), List.class)
                : original;
    }

    private static @Nullable Type argument(@Nullable Type type, Class<?> of) {
        return raw(type) == of && type instanceof ParameterizedType parameterized
                ? parameterized.getActualTypeArguments()[0]
                : null;
    }

    private static @Nullable Type raw(@Nullable Type type) {
        return type instanceof ParameterizedType parameterized ? parameterized.getRawType() : type;
    }

    private static final class PlainAnswer<T> extends WrappedMessageHandlingMember<T>
            implements QueryHandlingMember<T> {

        private final String query;
        private final Class<?> answer;

        private PlainAnswer(MessageHandlingMember<T> handler, String query, Class<?> answer) {
            super(handler);
            this.query = query;
            this.answer = answer;
        }

        @Override
        public boolean canHandle(Message<?> message) {
            return message instanceof QueryMessage<?, ?> asked
                    && asked.getQueryName().equals(query)
                    && asked.getResponseType().matches(answer)
                    && canHandleType(asked.getPayloadType());
        }

        @Override
        public String getQueryName() {
            return query;
        }

        @Override
        public Type getResultType() {
            return answer;
        }
    }
}
