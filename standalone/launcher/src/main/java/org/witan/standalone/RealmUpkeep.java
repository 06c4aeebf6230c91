package org.witan.standalone;

import java.util.Properties;

/**
 * Brings Witan's realm up to what this start needs. The import of the realm happens once only, but the application's port
 * and the demo switch may change from start to start.
 */
final class RealmUpkeep {

    private static final String FILE = "realm.properties";

    private final DataFolder data;
    private final Endpoints endpoints;
    private final Secrets secrets;

    RealmUpkeep(DataFolder data, Endpoints endpoints, Secrets secrets) {
        this.data = data;
        this.endpoints = endpoints;
        this.secrets = secrets;
    }

    /** Does nothing when the last start left the realm as this one needs it. */
    void run() {
        var wanted = new Properties();
        wanted.setProperty("application", endpoints.application().toString());
        wanted.setProperty("demo", Boolean.toString(endpoints.demo()));
        if (wanted.equals(data.recall(FILE))) {
            return;
        }
        var admin = new RealmAdmin(endpoints, secrets);
        var origin = endpoints.application().toString();
        admin.change("witan-web", client -> {
            client.put("rootUrl", origin);
            client.putArray("redirectUris").add(origin + "/*");
        });
        admin.change("witan-scripts", client -> client.put("enabled", endpoints.demo()));
        operator(admin);
        data.remember(FILE, wanted);
    }

    private void operator(RealmAdmin admin) {
        var password = endpoints.demo() ? DemoPeople.PASSWORD : secrets.secret("operator-password");
        var id = admin.person(DemoPeople.OPERATOR);
        if (id.isEmpty()) {
            admin.create(DemoPeople.OPERATOR, "Olive", "Marsh");
            id = admin.person(DemoPeople.OPERATOR);
        }
        var operator = id.orElseThrow();
        admin.setPassword(operator, password);
        admin.join(operator, "witan-operators");
    }
}
