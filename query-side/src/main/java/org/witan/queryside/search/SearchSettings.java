package org.witan.queryside.search;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the search engine is.
 *
 * @param url      its HTTP address
 * @param username the account, where it asks for one
 * @param password the account's password
 * @param index    the alias that is searched; the indexes behind it are named {@code <index>-v1} and so on
 * @param replicas how many copies of an index the engine keeps on further nodes
 */
@ConfigurationProperties("witan.search")
public record SearchSettings(
        URI url,
        @Nullable String username,
        @Nullable String password,
        @DefaultValue("witan-search") String index,
        @DefaultValue("0") int replicas) {

    @Override
    public String toString() {
        return url + " " + index;
    }
}
