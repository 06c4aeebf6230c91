package org.witan.queryside.search;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the search engine is.
 *
 * @param url      its HTTP address
 * @param username the user to sign in as; null for none
 * @param password that user's password; null for none
 * @param alias    the name that searches go to; indices behind it are named after it
 * @param replicas how many copies of the index are kept beside the first
 * @param patience how long a search waits before the database answers instead
 */
@ConfigurationProperties("witan.search")
record SearchSettings(
        @DefaultValue("http://localhost:9200") URI url,
        @Nullable String username,
        @Nullable String password,
        @DefaultValue("witan-search") String alias,
        @DefaultValue("0") int replicas,
        @DefaultValue("3s") Duration patience) {

    @Override
    public String toString() {
        return "SearchSettings[url=" + url + ", alias=" + alias + "]";
    }
}
