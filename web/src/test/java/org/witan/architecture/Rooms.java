package org.witan.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;

/**
 * The import rules between the rooms, as written in docs/architecture.md.
 *
 * @param root the package that the rooms lie in: the real one, or that of the counter-examples
 */
record Rooms(String root) {

    private static final String[] FEATURES = {"tenant", "log", "proposal", "discussion", "review"};

    ArchRule messagesDependOnNothing() {
        return classes()
                .that()
                .resideInAPackage(root + ".messages..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        root + ".messages..",
                        "java.lang..",
                        "java.time..",
                        "java.util..",
                        "org.jspecify..",
                        "org.axonframework.modelling.command",
                        "org.axonframework.serialization");
    }

    ArchRule reviewRulesDependOnNothing() {
        return classes()
                .that()
                .resideInAPackage(root + ".reviewrules..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        root + ".reviewrules..",
                        "java.io..",
                        "java.lang..",
                        "java.math..",
                        "java.nio.charset..",
                        "java.time..",
                        "java.util..",
                        "org.apache.commons.text.similarity",
                        "org.commonmark..",
                        "org.jspecify..");
    }

    ArchRule reviewRulesReadNoClock() {
        return noClasses()
                .that()
                .resideInAPackage(root + ".reviewrules..")
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.util.UUID.class, "randomUUID")
                .orShould()
                .callMethod(System.class, "currentTimeMillis");
    }

    ArchRule onlyTheTwoSidesUseReviewRules() {
        return noClasses()
                .that()
                .resideInAnyPackage(root + ".messages..", root + ".web..")
                .should()
                .dependOnClassesThat(resideIn(root + ".reviewrules."));
    }

    ArchRule commandFeaturesDoNotImportEachOther() {
        return slices().matching(root + ".commandside.(*)..")
                .that(areFeatures())
                .should()
                .notDependOnEachOther();
    }

    ArchRule commandFeaturesKnowNoInfrastructure() {
        return noClasses()
                .that()
                .resideInAnyPackage(features("commandside"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.sql..",
                        "javax.sql..",
                        "reactor..",
                        "io.r2dbc..",
                        "org.opensearch..",
                        "org.keycloak..",
                        "org.springframework.jdbc..",
                        "org.springframework.web..",
                        root + ".queryside..",
                        root + ".web..");
    }

    ArchRule querySideKnowsNoCommandSide() {
        return noClasses()
                .that()
                .resideInAPackage(root + ".queryside..")
                .should()
                .dependOnClassesThat(resideIn(root + ".commandside.", root + ".web.")
                        .or(resideIn("org.axonframework.commandhandling.")));
    }

    ArchRule viewsDoNotImportEachOther() {
        return slices().matching(root + ".queryside.(*)..")
                .that(areViews())
                .should()
                .notDependOnEachOther();
    }

    ArchRule webKnowsNoOtherRoom() {
        return noClasses()
                .that()
                .resideInAPackage(root + ".web..")
                .should()
                .dependOnClassesThat(resideIn(
                        root + ".commandside.",
                        root + ".queryside.",
                        "java.sql.",
                        "javax.sql.",
                        "io.r2dbc.",
                        "org.opensearch.",
                        "org.springframework.jdbc."));
    }

    ArchRule onlyTheGatewayTouchesAxon() {
        return noClasses()
                .that()
                .resideInAPackage(root + ".web..")
                .and()
                .resideOutsideOfPackage(root + ".web.gateway..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.axonframework..");
    }

    ArchRule nobodyImportsStandaloneOrBenchmarks() {
        return noClasses()
                .that()
                .resideInAnyPackage(
                        root + ".messages..", root + ".commandside..", root + ".queryside..", root + ".web..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(root + ".standalone..", root + ".benchmarks..", root + ".testservers..");
    }

    ArchRule onlyTheSearchGatewayTalksToTheEngine() {
        return noClasses()
                .that()
                .resideInAPackage(root + ".queryside..")
                .and()
                .resideOutsideOfPackage(root + ".queryside.search..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.opensearch..");
    }

    ArchRule projectionsReadNoClock() {
        return noClasses()
                .that()
                .haveSimpleNameEndingWith("Projection")
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.util.UUID.class, "randomUUID")
                .orShould()
                .callMethod(System.class, "currentTimeMillis");
    }

    ArchRule decidersReadNoClock() {
        return noClasses()
                .that()
                .resideInAnyPackage(features("commandside"))
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.util.UUID.class, "randomUUID")
                .orShould()
                .callMethod(System.class, "currentTimeMillis");
    }

    ArchRule namesAvoidEmptyWords() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameStartingWith("Base");
    }

    ArchRule packagesAreNullMarked() {
        return classes().that().resideInAPackage(root + "..").should(BeInNullMarkedPackage.ofTheirOwn());
    }

    private String[] features(String room) {
        return java.util.Arrays.stream(FEATURES)
                .map(feature -> root + "." + room + "." + feature + "..")
                .toArray(String[]::new);
    }

    private DescribedPredicate<com.tngtech.archunit.library.dependencies.Slice> areFeatures() {
        return DescribedPredicate.describe(
                "are features", slice -> java.util.Arrays.asList(FEATURES).contains(slice.getNamePart(1)));
    }

    private static DescribedPredicate<com.tngtech.archunit.library.dependencies.Slice> areViews() {
        var shared = java.util.Set.of("view", "guard", "replay");
        return DescribedPredicate.describe("are views", slice -> !shared.contains(slice.getNamePart(1)));
    }

    private static DescribedPredicate<JavaClass> resideIn(String... prefixes) {
        return DescribedPredicate.describe(
                "reside in " + String.join(", ", prefixes),
                type -> java.util.Arrays.stream(prefixes).anyMatch(type.getName()::startsWith));
    }
}
