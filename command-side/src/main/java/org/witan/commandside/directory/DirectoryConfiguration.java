package org.witan.commandside.directory;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.UUID;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sets up the directory on connections of its own, so that nobody else writes persons. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DirectoryDatabaseSettings.class)
class DirectoryConfiguration {

    private static final long CONNECTION_TIMEOUT_MILLIS = 2_000;

    @Bean(destroyMethod = "close")
    DirectoryDatabase directoryDatabase(DirectoryDatabaseSettings settings) {
        var config = new HikariConfig();
        config.setPoolName("directory");
        config.setJdbcUrl(settings.url());
        config.setUsername(settings.writer().username());
        config.setPassword(settings.writer().password());
        config.setMaximumPoolSize(settings.directoryConnections());
        config.setMinimumIdle(1);
        config.setConnectionTimeout(CONNECTION_TIMEOUT_MILLIS);
        // The database may come later than the application.
        config.setInitializationFailTimeout(-1);
        return new DirectoryDatabase(new HikariDataSource(config));
    }

    @Bean
    PersonDirectory personDirectory(DirectoryDatabase database) {
        return new PersonDirectory(database, UUID::randomUUID);
    }

    @Bean
    TokenFloors tokenFloors(DirectoryDatabase database) {
        return new TokenFloors(database);
    }

    @Bean
    PersonHandlers personHandlers(PersonDirectory directory, TokenFloors floors) {
        return new PersonHandlers(directory, floors);
    }
}
