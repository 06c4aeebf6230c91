package org.witan.standalone;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The people of the demo. */
final class DemoPeople {

    static final String PASSWORD = "witan-demo";
    static final String OPERATOR = "operator@witan.example";

    private DemoPeople() {}

    /**
     * A person in one tenant.
     *
     * @param email where invitations go, and the name to sign in with
     * @param name  what others see
     * @param roles what the person may do
     */
    record Person(String email, String name, List<String> roles) {

        private static Person of(String email, String name, String... roles) {
            return new Person(email, name, List.of(roles));
        }
    }

    /**
     * A tenant with its people, the first of whom is its owner.
     *
     * @param slug   the tenant's key
     * @param name   the tenant's name
     * @param people owner first
     */
    record Tenant(String slug, String name, List<Person> people) {

        Person owner() {
            return people.getFirst();
        }
    }

    static final List<Tenant> TENANTS = List.of(
            new Tenant(
                    "acme",
                    "Acme",
                    List.of(
                            Person.of("owner@acme.example", "Ines Okafor", "owner"),
                            Person.of("chair@acme.example", "Marta Lindqvist", "chair"),
                            Person.of("author@acme.example", "Tomas Rivera", "author"),
                            Person.of("security@acme.example", "Priya Nair", "expert"),
                            Person.of("data@acme.example", "Jonas Weber", "expert"),
                            Person.of("reliability@acme.example", "Aiko Tanaka", "expert"),
                            Person.of("reader@acme.example", "Samuel Adeyemi", "reader"),
                            Person.of("auditor@acme.example", "Helena Costa", "auditor"),
                            Person.of("kim@both.example", "Kim Larsen", "author"))),
            new Tenant(
                    "globex",
                    "Globex",
                    List.of(
                            Person.of("owner@globex.example", "Nadia Haddad", "owner"),
                            Person.of("chair@globex.example", "Peter Novak", "chair"),
                            Person.of("author@globex.example", "Lucia Moretti", "author"),
                            Person.of("security@globex.example", "Owen Byrne", "expert"),
                            Person.of("data@globex.example", "Mei Chen", "expert"),
                            Person.of("reliability@globex.example", "Rafael Souza", "expert"),
                            Person.of("reader@globex.example", "Anna Kowalska", "reader"),
                            Person.of("auditor@globex.example", "Ruth Feldman", "auditor"),
                            Person.of("kim@both.example", "Kim Larsen", "reader"))));

    /** The application's settings that let its first page offer these people and the operator, in this order. */
    static Map<String, String> settings() {
        var settings = new LinkedHashMap<String, String>();
        for (var tenant : TENANTS) {
            tenant.people()
                    .forEach(person ->
                            offer(settings, person.email(), tenant.name(), String.join(", ", person.roles())));
        }
        offer(settings, OPERATOR, "Platform", "operator");
        return settings;
    }

    private static void offer(Map<String, String> settings, String email, String tenant, String role) {
        var account = "witan.demo.accounts[" + settings.size() / 4 + "].";
        settings.put(account + "email", email);
        settings.put(account + "password", PASSWORD);
        settings.put(account + "tenant", tenant);
        settings.put(account + "role", role);
    }
}
