package org.witan.queryside.view;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.HandlerEnhancerDefinition;
import org.axonframework.messaging.annotation.MessageHandlingMember;
import org.axonframework.messaging.annotation.WrappedMessageHandlingMember;
import org.axonframework.queryhandling.QueryMessage;
import org.axonframework.queryhandling.annotation.QueryHandlingMember;
import org.witan.messages.Page;

/**
 * Registers handlers that answer a {@code Page<T>} under plain {@code Page}.
 *
 * <p>A caller can name no parametrized type when it asks, and the bus would take the two for different answers.
 */
public final class PageAnswers implements HandlerEnhancerDefinition {

    @Override
    public <T> MessageHandlingMember<T> wrapHandler(MessageHandlingMember<T> original) {
        return original.unwrap(QueryHandlingMember.class)
                .filter(member -> isPage(member.getResultType()))
                .<MessageHandlingMember<T>>map(member -> new PageAnswer<>(original, member.getQueryName()))
                .orElse(original);
    }

    private static boolean isPage(Type type) {
        return type instanceof ParameterizedType parameterized && parameterized.getRawType() == Page.class;
    }

    private static final class PageAnswer<T> extends WrappedMessageHandlingMember<T> implements QueryHandlingMember<T> {

        private final String query;

        private PageAnswer(MessageHandlingMember<T> handler, String query) {
            super(handler);
            this.query = query;
        }

        @Override
        public boolean canHandle(Message<?> message) {
            return message instanceof QueryMessage<?, ?> asked
                    && asked.getQueryName().equals(query)
                    && asked.getResponseType().matches(Page.class)
                    && canHandleType(asked.getPayloadType());
        }

        @Override
        public String getQueryName() {
            return query;
        }

        @Override
        public Type getResultType() {
            return Page.class;
        }
    }
}
