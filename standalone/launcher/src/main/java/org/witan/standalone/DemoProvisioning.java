package org.witan.standalone;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * Brings in the demo through the API, as an operator and the owners would, so that it takes no way that people cannot
 * take. Passwords that last are the one thing that only Keycloak can give. May be cut short and run again.
 */
final class DemoProvisioning {

    private static final String FILE = "demo.properties";
    private static final String LOG = "ADR";
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final DataFolder data;
    private final Endpoints endpoints;
    private final Progress progress;
    private final RealmAdmin realm;
    private final Tokens tokens;

    DemoProvisioning(DataFolder data, Endpoints endpoints, Progress progress) {
        var secrets = Secrets.of(data);
        this.data = data;
        this.endpoints = endpoints;
        this.progress = progress;
        this.realm = new RealmAdmin(endpoints, secrets);
        this.tokens = new Tokens(new JsonHttp(), endpoints, secrets);
    }

    /** Does nothing when an earlier start has finished it. */
    void run() {
        if (!data.recall(FILE).isEmpty()) {
            return;
        }
        var operator = session(DemoPeople.OPERATOR, "openid");
        for (var tenant : DemoPeople.TENANTS) {
            register(operator, tenant);
            progress.line("Demo tenant " + tenant.slug() + " is ready");
        }
        var done = new Properties();
        done.setProperty("done", "true");
        data.remember(FILE, done);
    }

    private void register(ApiSession operator, DemoPeople.Tenant tenant) {
        var owner = tenant.owner();
        write(
                operator,
                "/tenants",
                Map.of(
                        "slug",
                        tenant.slug(),
                        "name",
                        tenant.name(),
                        "owner",
                        Map.of("email", owner.email(), "name", owner.name())),
                "demo-tenant-" + tenant.slug(),
                "TENANT_EXISTS");
        letIn(owner.email());
        var session = session(owner.email(), "openid organization:" + tenant.slug());
        await("the owner of " + tenant.slug() + " may enter", () -> enters(session, tenant));
        invite(session, tenant);
        fill(session, tenant);
    }

    private void invite(ApiSession owner, DemoPeople.Tenant tenant) {
        var others = tenant.people().subList(1, tenant.people().size());
        for (var person : others) {
            write(
                    owner,
                    "/tenants/" + tenant.slug() + "/members",
                    Map.of("email", person.email(), "name", person.name(), "roles", person.roles()),
                    "demo-member-" + tenant.slug() + "-" + person.email(),
                    "MEMBER_EXISTS");
        }
        others.forEach(person -> letIn(person.email()));
    }

    private void fill(ApiSession owner, DemoPeople.Tenant tenant) {
        write(
                owner,
                "/tenants/" + tenant.slug() + "/logs",
                Map.of("key", LOG, "name", "Architecture decisions"),
                "demo-log-" + tenant.slug(),
                "LOG_EXISTS");
        var decisions = Path.of(System.getProperty("witan.home", "."), "docs", "decisions");
        if (tenant.slug().equals("acme") && Files.isDirectory(decisions)) {
            var report = new DocumentImport(owner, tenant.slug(), LOG, "witan", 1, failuresTo(progress)).run(decisions);
            accept(owner, tenant, report.imported() + report.unchanged());
            progress.line("Imported " + report.imported() + " of Witan's own decisions");
        }
    }

    private static DocumentImport.Listener failuresTo(Progress progress) {
        return new DocumentImport.Listener() {
            @Override
            public void failed(String path, String reason) {
                progress.line(path + ": " + reason);
            }
        };
    }

    /** What stands in our repository has been decided: the demo's owner submits it and the chair says so. */
    private void accept(ApiSession owner, DemoPeople.Tenant tenant, int decisions) {
        var email = tenant.people().get(1).email();
        var chair = session(email, "openid organization:" + tenant.slug());
        await(email + " may enter", () -> enters(chair, tenant));
        for (var number = 1; number <= decisions; number++) {
            var proposal = "/tenants/" + tenant.slug() + "/proposals/" + LOG + "-" + number;
            var key = "demo-" + tenant.slug() + "-" + LOG + "-" + number;
            write(owner, proposal + "/submission", Map.of("revision", 1), key + "-submit", "PROPOSAL_MOVE_REFUSED");
            write(
                    chair,
                    proposal + "/decision",
                    Map.of("outcome", "accepted", "rationale", "Accepted in Witan's own repository."),
                    key + "-decide",
                    "PROPOSAL_MOVE_REFUSED");
        }
    }

    private static boolean enters(ApiSession session, DemoPeople.Tenant tenant) {
        session.renew();
        return session.get("/tenants/" + tenant.slug()).succeeded();
    }

    /** Accounts are made by the application a moment after the invitation; from then on the password works. */
    private void letIn(String email) {
        await(email + " has an account", () -> realm.person(email).isPresent());
        realm.setPassword(realm.person(email).orElseThrow(), DemoPeople.PASSWORD);
    }

    private ApiSession session(String email, String scope) {
        return new ApiSession(
                endpoints.application(), () -> tokens.ofPerson(email, DemoPeople.PASSWORD, scope), PATIENCE);
    }

    private static void write(ApiSession session, String path, Object body, String key, String doneBefore) {
        var answer = session.post(path, body, key);
        if (!answer.succeeded() && !Problems.hasCode(answer, doneBefore)) {
            throw new LaunchException("The demo could not be set up: POST " + path + " gave " + answer.status() + " "
                    + Problems.describe(answer));
        }
    }

    private static void await(String what, BooleanSupplier condition) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new LaunchException("The demo could not be set up: waited in vain until " + what);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }
}
