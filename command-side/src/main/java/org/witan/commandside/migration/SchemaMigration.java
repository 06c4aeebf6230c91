package org.witan.commandside.migration;

import java.util.Map;
import org.flywaydb.core.Flyway;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Migrates the schema when the application starts, before any bean exists.
 *
 * <p>Runs only where {@code witan.database.owner.username} is set: where a deployment migrates in a step of its own, the
 * application does not know the owner's password at all.
 */
public final class SchemaMigration implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String DATABASE = "witan.database.";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var settings = context.getEnvironment();
        var owner = settings.getProperty(DATABASE + "owner.username");
        if (owner == null) {
            return;
        }
        Flyway.configure()
                .dataSource(
                        settings.getRequiredProperty(DATABASE + "url"),
                        owner,
                        settings.getRequiredProperty(DATABASE + "owner.password"))
                .locations("classpath:db/migration")
                // Each room numbers its own migrations, so a lower number may come later than a higher one.
                .outOfOrder(true)
                .placeholders(Map.of(
                        "writer", settings.getRequiredProperty(DATABASE + "writer.username"),
                        "reader", settings.getRequiredProperty(DATABASE + "reader.username")))
                .load()
                .migrate();
    }
}
