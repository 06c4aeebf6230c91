package org.witan.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.boot.web.server.reactive.context.ReactiveWebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.util.FileSystemUtils;
import org.witan.testservers.TestKeycloak;
import org.witan.testservers.TestOpenSearch;
import org.witan.testservers.TestRealm;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The whole application, all rooms of it, on real servers: a database, an index and a realm of its own. One serves all
 * tests of a run, so a test makes tenants of its own with {@link TenantFixture} and leaves those of others alone.
 *
 * <p>A test gets it as a parameter with {@code @ExtendWith(RunningApplication.Shared.class)}.
 */
public final class RunningApplication implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final AtomicInteger names = new AtomicInteger();
    private final Path folder;
    private final TestRealm realm;
    private final StoreProbe store;
    private final ReactiveWebServerApplicationContext context;
    private final WebTestClient client;
    private final Account operator;
    private @Nullable TwoTenants twoTenants;

    private RunningApplication(Path folder) {
        this.folder = folder;
        var database = WitanDatabase.fresh();
        realm = TestKeycloak.freshRealm();
        context = RunningContext.start(settings(database, realm, folder));
        store = new StoreProbe(database.database());
        client = WebTestClient.bindToServer()
                .baseUrl("http://127.0.0.1:" + port())
                .responseTimeout(PATIENCE)
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(32 << 20))
                .entityExchangeResultConsumer(ApiFixture.CONTRACT::check)
                .build();
        operator = account("operator", "openid");
        realm.addOperator(operator.subject());
    }

    /** A client without a token; every answer is held against the OpenAPI document. */
    public WebTestClient anonymous() {
        return client;
    }

    /** A client with that token. */
    public WebTestClient as(String token) {
        return client.mutate().defaultHeader("Authorization", "Bearer " + token).build();
    }

    /** Sends a write, which must be accepted, and returns the answer; a null body is none. */
    public JsonNode write(Account sender, HttpMethod method, String path, @Nullable Object body) {
        var request = as(sender.token()).method(method).uri(path);
        var answer = (body == null ? request : request.bodyValue(body))
                .exchange()
                .expectStatus()
                .is2xxSuccessful()
                .expectBody()
                .returnResult();
        return JsonMapper.shared().readTree(answer.getResponseBodyContent());
    }

    /** The platform's operator, who is a member of no tenant. */
    public Account operator() {
        return operator;
    }

    /** Two tenants with people for every role, made when they are first asked for. */
    public synchronized TwoTenants twoTenants() {
        if (twoTenants == null) {
            twoTenants = new TwoTenants(this);
        }
        return twoTenants;
    }

    /** What was stored. */
    public StoreProbe store() {
        return store;
    }

    /** The beans of the application. */
    public ApplicationContext context() {
        return context;
    }

    /** Where the application listens, on 127.0.0.1. */
    public int port() {
        return context.getWebServer().getPort();
    }

    /** A person with an account at the identity provider and no membership yet; asks for tokens with that scope. */
    public Account account(String name, String scope) {
        return Account.create(realm, unique(name) + "@people.example", scope);
    }

    /** An agent that is registered with a tenant, and has that secret. */
    public Account agent(String memberId, String secret, String slug) {
        return Account.ofAgent(realm, memberId, secret, "openid organization:" + slug);
    }

    /** A name that nobody else gets, beginning with those letters. */
    public String unique(String letters) {
        return letters + "-" + names.incrementAndGet();
    }

    @Override
    public void close() {
        context.close();
        store.close();
        FileSystemUtils.deleteRecursively(folder.toFile());
    }

    private static Map<String, Object> settings(WitanDatabase database, TestRealm realm, Path folder) {
        var settings = new TreeMap<>(database.settings());
        settings.put("server.address", "127.0.0.1");
        settings.put("server.port", "0");
        settings.put("spring.main.banner-mode", "off");
        settings.put("logging.level.root", "warn");
        settings.put("witan.search.url", TestOpenSearch.url().toString());
        settings.put("witan.search.index", database.database().name());
        settings.put("witan.identity.issuer", realm.issuer().toString());
        settings.put("witan.identity.provisioning.server-url", realm.serverUrl().toString());
        settings.put("witan.identity.provisioning.realm", realm.name());
        settings.put("witan.identity.provisioning.client-secret", TestKeycloak.PROVISIONER_SECRET);
        settings.put(
                "witan.audit.signing-key-file",
                folder.resolve("audit-signing-key").toString());
        return settings;
    }

    /** Hands the one application to every test that asks for it, and ends it after the last. */
    public static final class Shared implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext extension) {
            return parameter.getParameter().getType() == RunningApplication.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext extension) {
            return extension
                    .getRoot()
                    .getStore(ExtensionContext.Namespace.GLOBAL)
                    .computeIfAbsent(RunningApplication.class, _ -> start(), RunningApplication.class);
        }

        private static RunningApplication start() {
            try {
                return new RunningApplication(Files.createTempDirectory("witan-running-application-"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
