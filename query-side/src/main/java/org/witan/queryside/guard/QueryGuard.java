package org.witan.queryside.guard;

import java.util.Objects;
import java.util.stream.Collectors;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.queryhandling.QueryMessage;
import org.witan.messages.CommonError;
import org.witan.messages.MetadataKeys;
import org.witan.messages.RefusedException;
import org.witan.messages.Role;
import org.witan.messages.TenantMessage;

/**
 * Refuses every query that its asker has no right to, before its handler sees it.
 *
 * <p>What it refuses: a query of another tenant than its asker's, as if that tenant did not exist; one that the table of
 * rights does not know; and one that takes a right the asker lacks.
 */
public final class QueryGuard implements MessageHandlerInterceptor<QueryMessage<?, ?>> {

    @Override
    public Object handle(UnitOfWork<? extends QueryMessage<?, ?>> unitOfWork, InterceptorChain interceptorChain)
            throws Exception {
        check(unitOfWork.getMessage());
        return interceptorChain.proceed();
    }

    private static void check(QueryMessage<?, ?> query) {
        var metadata = query.getMetaData();
        if (query.getPayload() instanceof TenantMessage message
                && !message.tenant().value().equals(metadata.get(MetadataKeys.TENANT))) {
            throw new RefusedException(CommonError.NOT_FOUND, "There is no such thing here.");
        }
        switch (QueryRights.of(query.getPayloadType())) {
            case QueryRights.Right.AnyOf anyOf -> checkRoles(anyOf, metadata);
            case QueryRights.Right.Operator() -> require("true".equals(metadata.get(MetadataKeys.OPERATOR)));
            case QueryRights.Right.System() -> require(MetadataKeys.SYSTEM.equals(metadata.get(MetadataKeys.ACTOR)));
            case null -> require(false);
        }
    }

    private static void checkRoles(QueryRights.Right.AnyOf right, MetaData metadata) {
        if (!right.includes(Objects.toString(metadata.get(MetadataKeys.ROLES), ""))) {
            throw new RefusedException(
                    CommonError.ROLE_REQUIRED,
                    "This takes one of the roles: "
                            + right.roles().stream().map(Role::label).sorted().collect(Collectors.joining(", ")) + ".");
        }
    }

    private static void require(boolean right) {
        if (!right) {
            throw new RefusedException(CommonError.ROLE_REQUIRED, "This takes a right that no member has.");
        }
    }
}
