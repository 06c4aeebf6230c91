package org.witan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Checks the rules between the rooms on the product, and each rule on a counter-example that breaks it. */
class ArchitectureTest {

    private static final String COUNTER_EXAMPLES = "org.witan.architecture.counterexample";
    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.witan");
    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages(COUNTER_EXAMPLES);

    static Stream<Arguments> rules() {
        return Stream.of(
                rule("messagesDependOnNothing", Rooms::messagesDependOnNothing),
                rule("reviewRulesDependOnNothing", Rooms::reviewRulesDependOnNothing),
                rule("reviewRulesReadNoClock", Rooms::reviewRulesReadNoClock),
                rule("onlyTheTwoSidesUseReviewRules", Rooms::onlyTheTwoSidesUseReviewRules),
                rule("commandFeaturesDoNotImportEachOther", Rooms::commandFeaturesDoNotImportEachOther),
                rule("commandFeaturesKnowNoInfrastructure", Rooms::commandFeaturesKnowNoInfrastructure),
                rule("querySideKnowsNoCommandSide", Rooms::querySideKnowsNoCommandSide),
                rule("viewsDoNotImportEachOther", Rooms::viewsDoNotImportEachOther),
                rule("dossierKnowsNoView", Rooms::dossierKnowsNoView),
                rule("webKnowsNoOtherRoom", Rooms::webKnowsNoOtherRoom),
                rule("onlyTheGatewayTouchesAxon", Rooms::onlyTheGatewayTouchesAxon),
                rule("nobodyImportsStandaloneOrBenchmarks", Rooms::nobodyImportsStandaloneOrBenchmarks),
                rule("onlyTheSearchGatewayTalksToTheEngine", Rooms::onlyTheSearchGatewayTalksToTheEngine),
                rule("projectionsReadNoClock", Rooms::projectionsReadNoClock),
                rule("decidersReadNoClock", Rooms::decidersReadNoClock),
                rule("namesAvoidEmptyWords", Rooms::namesAvoidEmptyWords),
                rule("packagesAreNullMarked", Rooms::packagesAreNullMarked));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void holdsInTheProduct(String name, Function<Rooms, ArchRule> rule) {
        rule.apply(new Rooms("org.witan")).check(PRODUCT);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void isBrokenByItsCounterExample(String name, Function<Rooms, ArchRule> rule) {
        var result = rule.apply(new Rooms(COUNTER_EXAMPLES)).evaluate(BROKEN);
        assertThat(result.hasViolation())
                .as("%s must fail on its counter-example", name)
                .isTrue();
    }

    private static Arguments rule(String name, Function<Rooms, ArchRule> rule) {
        return Arguments.of(name, rule);
    }
}
