package com.multisafepay.contract.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.multisafepay.MultiSafepay;
import com.multisafepay.client.TolerantModel;
import com.multisafepay.sandbox.Sandbox;
import com.multisafepay.sandbox.pages.BundledPages;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The compiled classes of domain and sandbox keep the rules. */
class ArchitectureTest {

    /** Classes of others that travel inside the library's jar. */
    private static final String EMBEDDED = "/com/multisafepay/internal/hc/";

    /** Classes that are written from the pages' templates. */
    private static final Pattern TEMPLATE = Pattern.compile(".*/Jte\\w+Generated\\.class");

    private static final JavaClasses DOMAIN = classesBeside(MultiSafepay.class);
    private static final JavaClasses SANDBOX = classesBeside(Sandbox.class);
    private static final JavaClasses PAGES = classesBeside(BundledPages.class);

    static Stream<ArchRule> ofTheDomain() {
        return Stream.concat(
                ofBoth(),
                Stream.of(
                        Rules.GENERATED_TYPES_STAY_INSIDE,
                        Rules.NO_BINARY_FRACTIONS,
                        Rules.NO_BINARY_FRACTIONS_PASSED,
                        Rules.INTERNALS_HAVE_TWO_DOORS,
                        Rules.WIRE_HAS_ONE_DOOR,
                        Rules.SERVICE_HAS_ONE_DOOR,
                        Rules.TRANSPORT_HAS_ONE_DOOR,
                        Rules.WIRE_KNOWS_NEITHER_SERVICES_NOR_TRANSPORT,
                        Rules.TRANSPORT_KNOWS_NEITHER_SERVICES_NOR_WIRE,
                        Rules.HTTP_CLIENT_IS_KNOWN_BY_THE_TRANSPORT_ALONE,
                        Rules.DOMAIN_KNOWS_NO_SANDBOX,
                        Rules.FEIGN_IS_NAMED_BY_THE_ENTRY_POINT_ALONE));
    }

    static Stream<ArchRule> ofTheSandbox() {
        return Stream.concat(ofBoth(), Stream.of(Rules.SANDBOX_KNOWS_NO_DOMAIN, Rules.SANDBOX_HAS_ROOMS));
    }

    static Stream<ArchRule> ofThePages() {
        return Stream.concat(
                ofBoth().filter(rule -> rule != Rules.INTERNAL_TYPES_STAY_INSIDE),
                Stream.of(Rules.SANDBOX_KNOWS_NO_DOMAIN, Rules.PAGES_HAVE_ONE_DOOR));
    }

    private static Stream<ArchRule> ofBoth() {
        return Stream.of(
                Rules.INTERNAL_TYPES_STAY_INSIDE,
                Rules.PACKAGES_WITHOUT_CYCLES,
                Rules.NO_STANDARD_STREAMS,
                Rules.NO_JAVA_UTIL_LOGGING,
                Rules.NO_PRINTED_STACKS,
                Rules.NO_GENERIC_EXCEPTIONS,
                Rules.VALUES_ARE_CLOSED,
                Rules.NULLNESS_IS_STATED,
                Rules.STATICS_NEVER_CHANGE,
                Rules.NAMES_SAY_WHAT_IT_IS,
                Rules.TIME_IS_INJECTED);
    }

    @ParameterizedTest
    @MethodSource("ofTheDomain")
    void theDomainKeeps(ArchRule rule) {
        rule.check(DOMAIN);
    }

    @ParameterizedTest
    @MethodSource("ofTheSandbox")
    void theSandboxKeeps(ArchRule rule) {
        rule.check(SANDBOX);
    }

    @ParameterizedTest
    @MethodSource("ofThePages")
    void thePagesKeep(ArchRule rule) {
        rule.check(PAGES);
    }

    @Test
    void theGeneratedClientStatesNullness() {
        Rules.NULLNESS_IS_STATED.check(classesBeside(TolerantModel.class));
    }

    @Test
    void theDomainShowsFewTypesBetweenItsPackages() {
        assertThat(Conditions.publicTypes(DOMAIN, Rules.INTERNAL))
                .hasSizeLessThanOrEqualTo(Rules.MOST_PUBLIC_INTERNALS_OF_DOMAIN);
    }

    @Test
    void theSandboxShowsFewTypesBetweenItsPackages() {
        assertThat(Conditions.publicTypes(SANDBOX, Rules.SANDBOX_INTERNAL))
                .hasSizeLessThanOrEqualTo(Rules.MOST_PUBLIC_INTERNALS);
    }

    private static JavaClasses classesBeside(Class<?> type) {
        return new ClassFileImporter()
                .withImportOption(location -> !location.contains(EMBEDDED) && !location.matches(TEMPLATE))
                .importUrl(type.getProtectionDomain().getCodeSource().getLocation());
    }
}
