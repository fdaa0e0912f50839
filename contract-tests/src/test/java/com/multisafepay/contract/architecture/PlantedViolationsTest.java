package com.multisafepay.contract.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.multisafepay.contract.architecture.planted.Planted;
import com.multisafepay.contract.architecture.planted.internal.state.KnowsOperations;
import com.multisafepay.contract.architecture.planted.one.One;
import com.multisafepay.contract.architecture.planted.other.Other;
import com.multisafepay.contract.architecture.planted.unmarked.Unmarked;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule fails where it is broken. */
class PlantedViolationsTest {

    static Stream<Arguments> planted() {
        return Stream.of(
                arguments(Rules.GENERATED_TYPES_STAY_INSIDE, Planted.ShowsGenerated.class),
                arguments(Rules.GENERATED_TYPES_STAY_INSIDE, Planted.IsGenerated.class),
                arguments(Rules.INTERNAL_TYPES_STAY_INSIDE, Planted.ShowsInternal.class),
                arguments(Rules.NO_BINARY_FRACTIONS, Planted.FractionKept.class),
                arguments(Rules.NO_BINARY_FRACTIONS_PASSED, Planted.FractionPassed.class),
                arguments(Rules.INTERNALS_HAVE_TWO_DOORS, Planted.ReachesInside.class),
                arguments(Rules.WIRE_HAS_ONE_DOOR, com.multisafepay.internal.wire.SecondDoor.class),
                arguments(Rules.SERVICE_HAS_ONE_DOOR, com.multisafepay.internal.service.SecondDoor.class),
                arguments(Rules.TRANSPORT_HAS_ONE_DOOR, com.multisafepay.internal.transport.CallsServices.class),
                arguments(
                        Rules.WIRE_KNOWS_NEITHER_SERVICES_NOR_TRANSPORT,
                        com.multisafepay.internal.wire.SecondDoor.class),
                arguments(
                        Rules.TRANSPORT_KNOWS_NEITHER_SERVICES_NOR_WIRE,
                        com.multisafepay.internal.transport.CallsServices.class),
                arguments(Rules.HTTP_CLIENT_IS_KNOWN_BY_THE_TRANSPORT_ALONE, Planted.UsesHttpClient.class),
                arguments(Rules.DOMAIN_KNOWS_NO_SANDBOX, Planted.UsesSandbox.class),
                arguments(Rules.SANDBOX_KNOWS_NO_DOMAIN, Planted.UsesDomain.class),
                arguments(Rules.SANDBOX_HAS_ROOMS, KnowsOperations.class),
                arguments(Rules.NO_STANDARD_STREAMS, Planted.Prints.class),
                arguments(Rules.NO_JAVA_UTIL_LOGGING, Planted.Logs.class),
                arguments(Rules.NO_PRINTED_STACKS, Planted.PrintsStack.class),
                arguments(Rules.NO_GENERIC_EXCEPTIONS, Planted.ThrowsAnything.class),
                arguments(Rules.VALUES_ARE_CLOSED, Planted.Open.class),
                arguments(Rules.NULLNESS_IS_STATED, Unmarked.class),
                arguments(Rules.STATICS_NEVER_CHANGE, Planted.SettableStatic.class),
                arguments(Rules.STATICS_NEVER_CHANGE, Planted.FilledStatic.class),
                arguments(Rules.NAMES_SAY_WHAT_IT_IS, Planted.MoneyUtil.class),
                arguments(Rules.NAMES_SAY_WHAT_IT_IS, Planted.OrdersImpl.class),
                arguments(Rules.TIME_IS_INJECTED, Planted.LooksAtTheClock.class),
                arguments(Rules.FEIGN_IS_NAMED_BY_THE_ENTRY_POINT_ALONE, Planted.ShowsFeign.class));
    }

    @ParameterizedTest
    @MethodSource("planted")
    void aPlantedViolationIsSeen(ArchRule rule, Class<?> violation) {
        assertThat(report(rule, violation)).isNotEmpty().allMatch(line -> line.contains(violation.getName()));
    }

    @Test
    void aPlantedCycleIsSeen() {
        assertThat(report(Rules.PACKAGES_WITHOUT_CYCLES, One.class, Other.class))
                .singleElement()
                .asString()
                .contains("Cycle detected", "planted.one", "planted.other");
    }

    @Test
    void aPlantedPublicTypeIsCounted() {
        assertThat(Conditions.publicTypes(
                        new ClassFileImporter().importClasses(KnowsOperations.class),
                        KnowsOperations.class.getPackageName()))
                .containsExactly(KnowsOperations.class.getName());
    }

    @Test
    void everyRuleHasAPlantedViolation() {
        List<ArchRule> shown = Stream.concat(
                        planted().map(each -> (ArchRule) each.get()[0]), Stream.of(Rules.PACKAGES_WITHOUT_CYCLES))
                .toList();
        assertThat(shown)
                .containsAll(ArchitectureTest.ofTheDomain().toList())
                .containsAll(ArchitectureTest.ofTheSandbox().toList());
    }

    private static List<String> report(ArchRule rule, Class<?>... violations) {
        EvaluationResult result =
                rule.allowEmptyShould(true).evaluate(new ClassFileImporter().importClasses(violations));
        return result.getFailureReport().getDetails();
    }
}
