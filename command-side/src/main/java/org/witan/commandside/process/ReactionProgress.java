package org.witan.commandside.process;

import java.time.Duration;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** How far the reactions have come in the event log, and which node makes them. */
final class ReactionProgress {

    // A node that crashed holds the claim for so long; two nodes that overlap repeat themselves and no more.
    private static final Duration CLAIM_TIMEOUT = Duration.ofSeconds(15);

    private final DataSource connections;

    ReactionProgress(DataSource connections) {
        this.connections = connections;
    }

    TransactionManager transactions() {
        return new SpringTransactionManager(new DataSourceTransactionManager(connections));
    }

    TokenStore tokens(Serializer serializer) {
        return JdbcTokenStore.builder()
                .connectionProvider(new UnitOfWorkAwareConnectionProviderWrapper(
                        new SpringDataSourceConnectionProvider(connections)))
                .schema(TokenSchema.builder()
                        .setTokenTable("reaction_token")
                        .setProcessorNameColumn("processor_name")
                        .setTokenTypeColumn("token_type")
                        .build())
                .claimTimeout(CLAIM_TIMEOUT)
                .serializer(serializer)
                .build();
    }
}
