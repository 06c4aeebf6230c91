package org.witan.queryside.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.hc.client5.http.auth.AuthScope;
import org.apache.hc.client5.http.auth.UsernamePasswordCredentials;
import org.apache.hc.client5.http.impl.async.HttpAsyncClientBuilder;
import org.apache.hc.client5.http.impl.auth.BasicCredentialsProvider;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.util.Timeout;
import org.opensearch.client.json.jackson3.JacksonJsonpMapper;
import org.opensearch.client.opensearch.OpenSearchAsyncClient;
import org.opensearch.client.opensearch.OpenSearchClient;
import org.opensearch.client.transport.OpenSearchTransport;
import org.opensearch.client.transport.httpclient5.ApacheHttpClient5TransportBuilder;

/** The connection to the search engine; gives up early, because the database answers in its place. */
final class SearchEngine implements AutoCloseable {

    private static final Timeout CONNECT = Timeout.ofSeconds(1);
    private static final Timeout READ_ANSWER = Timeout.ofSeconds(3);
    private static final Timeout WRITE_ANSWER = Timeout.ofSeconds(20);
    private static final int CONNECTIONS = 32;

    private final OpenSearchTransport reads;
    private final OpenSearchTransport writes;

    SearchEngine(SearchSettings settings) {
        reads = transport(settings, READ_ANSWER);
        writes = transport(settings, WRITE_ANSWER);
    }

    /** For queries; never blocks. */
    OpenSearchAsyncClient reads() {
        return new OpenSearchAsyncClient(reads);
    }

    /** For the one thread that fills indexes. */
    OpenSearchClient writes() {
        return new OpenSearchClient(writes);
    }

    private static OpenSearchTransport transport(SearchSettings settings, Timeout answer) {
        var url = settings.url();
        return ApacheHttpClient5TransportBuilder.builder(new HttpHost(url.getScheme(), url.getHost(), url.getPort()))
                .setMapper(new JacksonJsonpMapper())
                .setConnectionConfigCallback(
                        config -> config.setConnectTimeout(CONNECT).setSocketTimeout(answer))
                .setRequestConfigCallback(
                        config -> config.setConnectionRequestTimeout(CONNECT).setResponseTimeout(answer))
                .setHttpClientConfigCallback(client -> authenticated(client, settings)
                        .setConnectionManager(PoolingAsyncClientConnectionManagerBuilder.create()
                                .setMaxConnPerRoute(CONNECTIONS)
                                .setMaxConnTotal(CONNECTIONS)
                                .build()))
                .build();
    }

    private static HttpAsyncClientBuilder authenticated(HttpAsyncClientBuilder client, SearchSettings settings) {
        var username = settings.username();
        var password = settings.password();
        if (username == null || password == null) {
            return client;
        }
        var credentials = new BasicCredentialsProvider();
        credentials.setCredentials(
                new AuthScope(null, -1), new UsernamePasswordCredentials(username, password.toCharArray()));
        return client.setDefaultCredentialsProvider(credentials);
    }

    @Override
    public void close() {
        try (reads;
                writes) {
            // Both are closed here.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
