package com.multisafepay.contract.architecture;

import static com.multisafepay.contract.architecture.Conditions.beFinalOrSealed;
import static com.multisafepay.contract.architecture.Conditions.beHiddenFromSignatures;
import static com.multisafepay.contract.architecture.Conditions.involve;
import static com.multisafepay.contract.architecture.Conditions.lieInANullMarkedPackage;
import static com.multisafepay.contract.architecture.Conditions.neverChange;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.core.domain.properties.HasParameterTypes.Predicates.rawParameterTypes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.multisafepay.MultiSafepayBuilder;
import com.multisafepay.answer.Answers;
import com.multisafepay.answer.SampleOrder;
import com.multisafepay.sandbox.internal.state.OrderBook;
import com.multisafepay.webhook.ShippingHandler;
import com.multisafepay.webhook.WebhookVerifier;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** Rules for the classes of domain and sandbox. */
final class Rules {

    static final String GENERATED = "com.multisafepay.client..";
    static final String INTERNAL = "com.multisafepay.internal..";
    static final String TRANSPORT = "com.multisafepay.internal.transport..";
    static final String SANDBOX = "com.multisafepay.sandbox..";
    static final String CONTRACT = "com.multisafepay.spec..";
    static final String SANDBOX_INTERNAL = "com.multisafepay.sandbox.internal..";

    private static final DescribedPredicate<JavaClass> DOMAIN = resideInAPackage("com.multisafepay..")
            .and(not(resideInAnyPackage(SANDBOX, GENERATED, CONTRACT)))
            .as("belong to the domain");

    /** {@code MultiSafepay.api(Class)} is the documented way to the generated interfaces; being generic, it names none. */
    static final ArchRule GENERATED_TYPES_STAY_INSIDE =
            classes().should(beHiddenFromSignatures(GENERATED)).as("no public signature names a generated type");

    static final ArchRule INTERNAL_TYPES_STAY_INSIDE = classes()
            .should(beHiddenFromSignatures(INTERNAL, SANDBOX_INTERNAL))
            .as("no public signature names an internal type");

    static final ArchRule NO_BINARY_FRACTIONS = noFields()
            .should(involve(double.class, float.class, Double.class, Float.class))
            .as("money and rates are never binary fractions: fields");
    static final ArchRule NO_BINARY_FRACTIONS_PASSED = noCodeUnits()
            .should(involve(double.class, float.class, Double.class, Float.class))
            .as("money and rates are never binary fractions: parameters and results");

    static final ArchRule PACKAGES_WITHOUT_CYCLES =
            slices().assignedFrom(new EachPackage()).should().beFreeOfCycles();

    /** The classes outside of the internal packages that may reach them; checks and masks are shared by all of the domain. */
    static final ArchRule INTERNALS_HAVE_TWO_DOORS = noClasses()
            .that(not(resideInAPackage(INTERNAL))
                    .and(not(resideInAPackage("com.multisafepay")))
                    .and(not(belongToAnyOf(
                            WebhookVerifier.class, ShippingHandler.class, Answers.class, SampleOrder.class))))
            .should()
            .dependOnClassesThat(resideInAPackage(INTERNAL)
                    .and(not(resideInAnyPackage("com.multisafepay.internal.check", "com.multisafepay.internal.mask"))))
            .as(
                    "only the clients in com.multisafepay, WebhookVerifier, ShippingHandler and the package answer reach internal packages; internal.check and internal.mask are for all of the domain");

    /** A package of internals is reached through one class, so that the rest of it can change. */
    static final ArchRule WIRE_HAS_ONE_DOOR = classes()
            .that()
            .resideInAPackage("com.multisafepay.internal.wire..")
            .and()
            .arePublic()
            .should()
            .haveNameMatching("com\\.multisafepay\\.internal\\.wire\\.(Order|Account|Affiliate)Wire")
            .as("internal.wire is reached through OrderWire, AccountWire and AffiliateWire");

    static final ArchRule SERVICE_HAS_ONE_DOOR = classes()
            .that()
            .resideInAPackage("com.multisafepay.internal.service..")
            .and()
            .arePublic()
            .should()
            .haveNameMatching("com\\.multisafepay\\.internal\\.service\\.Services(\\$(Apis|Streams))?")
            .as("internal.service is reached through Services");

    static final ArchRule TRANSPORT_HAS_ONE_DOOR = classes()
            .that()
            .resideInAPackage(TRANSPORT)
            .and()
            .arePublic()
            .should()
            .haveNameMatching(
                    "com\\.multisafepay\\.internal\\.transport\\.(ConnectionPool|FeignApi(\\$EventStream(\\$Event)?)?|TransportSettings(\\$Timeouts)?)")
            .as(
                    "internal.transport is reached through ConnectionPool, which takes settings and answers a FeignApi for each key");

    static final ArchRule WIRE_KNOWS_NEITHER_SERVICES_NOR_TRANSPORT = noClasses()
            .that()
            .resideInAPackage("com.multisafepay.internal.wire..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.multisafepay.internal.service..", TRANSPORT)
            .as("internal.wire knows neither internal.service nor the transport");

    static final ArchRule TRANSPORT_KNOWS_NEITHER_SERVICES_NOR_WIRE = noClasses()
            .that()
            .resideInAPackage(TRANSPORT)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.multisafepay.internal.service..", "com.multisafepay.internal.wire..")
            .as("the transport knows neither internal.service nor internal.wire");

    /** HttpClient travels inside the jar under another name: one package knows it, so that it can be replaced. */
    static final ArchRule HTTP_CLIENT_IS_KNOWN_BY_THE_TRANSPORT_ALONE = noClasses()
            .that()
            .resideOutsideOfPackage(TRANSPORT)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.hc..", "com.multisafepay.internal.hc..")
            .as("only internal.transport knows HttpClient");

    static final ArchRule DOMAIN_KNOWS_NO_SANDBOX =
            noClasses().should().dependOnClassesThat().resideInAPackage(SANDBOX);

    static final ArchRule SANDBOX_KNOWS_NO_DOMAIN =
            noClasses().should().dependOnClassesThat(DOMAIN).as("the sandbox does not use the domain");

    /** A call comes in at the server and goes down to the state; what listens stands above the state too, and knows nothing of the operations. */
    static final ArchRule SANDBOX_HAS_ROOMS = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("server")
            .definedBy("..internal.server..")
            .layer("control")
            .definedBy("..internal.control..")
            .layer("proxy")
            .definedBy("..internal.proxy..")
            .layer("pages")
            .definedBy("..internal.pages..")
            .layer("mail")
            .definedBy("..internal.mail..")
            .layer("notification")
            .definedBy("..internal.notification..")
            .layer("operation")
            .definedBy("..internal.operation..")
            .layer("simulation")
            .definedBy("..internal.simulation..")
            .layer("api")
            .definedBy("..internal.api..")
            .layer("state")
            .definedBy("..internal.state..")
            .layer("contract")
            .definedBy("..internal.contract..")
            .whereLayer("contract")
            .mayNotAccessAnyLayer()
            .whereLayer("state")
            .mayOnlyAccessLayers("contract")
            .whereLayer("api")
            .mayOnlyAccessLayers("contract")
            .whereLayer("simulation")
            .mayOnlyAccessLayers("state", "contract")
            .whereLayer("operation")
            .mayOnlyAccessLayers("api", "simulation", "state", "contract")
            .whereLayer("notification")
            .mayOnlyAccessLayers("api", "state", "contract")
            .whereLayer("mail")
            .mayOnlyAccessLayers("state", "contract")
            .whereLayer("proxy")
            .mayOnlyAccessLayers("api", "contract")
            .whereLayer("pages")
            .mayOnlyAccessLayers("api", "operation", "simulation", "notification", "mail", "state", "contract")
            .whereLayer("control")
            .mayOnlyAccessLayers("api", "operation", "simulation", "notification", "mail", "state", "contract")
            .as("the packages of the sandbox know only those below them");

    /** Whatever else they need of a sandbox has to be asked for through {@code PageBackend}, which takes a search as it is; public records and faults are everybody's. */
    static final ArchRule PAGES_HAVE_ONE_DOOR = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage(SANDBOX)
                    .and(not(resideInAnyPackage(
                            "com.multisafepay.sandbox.pages..",
                            "com.multisafepay.sandbox.fault",
                            "com.multisafepay.sandbox.record",
                            "com.multisafepay.sandbox.internal.pages")))
                    .and(not(equivalentTo(OrderBook.Search.class))))
            .as(
                    "pages reach the sandbox through internal.pages with the search that it takes, its public records and faults alone");

    /** As many as there are; a package that opens another door takes one from elsewhere. */
    static final int MOST_PUBLIC_INTERNALS = 45;

    /** The same of the domain. */
    static final int MOST_PUBLIC_INTERNALS_OF_DOMAIN = 12;

    static final ArchRule NO_STANDARD_STREAMS =
            noClasses().that().doNotHaveSimpleName("SandboxMain").should(ACCESS_STANDARD_STREAMS);
    static final ArchRule NO_JAVA_UTIL_LOGGING =
            noClasses().should().dependOnClassesThat().resideInAPackage("java.util.logging..");
    static final ArchRule NO_PRINTED_STACKS = noClasses()
            .should()
            .callMethodWhere(target(name("printStackTrace")))
            .as("no stack is printed");
    static final ArchRule NO_GENERIC_EXCEPTIONS = noClasses().should(THROW_GENERIC_EXCEPTIONS);

    static final ArchRule VALUES_ARE_CLOSED =
            classes().that().arePublic().should(beFinalOrSealed()).as("public classes are final, sealed or interfaces");
    static final ArchRule NULLNESS_IS_STATED = classes().should(lieInANullMarkedPackage());
    static final ArchRule STATICS_NEVER_CHANGE = fields().that()
            .areStatic()
            .and()
            .doNotHaveModifier(JavaModifier.SYNTHETIC)
            .should(neverChange());
    static final ArchRule NAMES_SAY_WHAT_IT_IS =
            classes().should().haveNameNotMatching(".*(Utils?|Helpers?|Managers?|Impl)(\\$.*)?");

    /** A clock is passed in, so that no test has to wait. */
    static final ArchRule TIME_IS_INJECTED = noClasses()
            .should()
            .callMethodWhere(target(name("now"))
                    .and(target(owner(resideInAPackage("java.time.."))))
                    .and(target(rawParameterTypes(List.of()))))
            .as("nobody looks at the wall clock by themselves");

    /** A transport of the user's own can be passed in; nothing else of Feign shows. */
    static final ArchRule FEIGN_IS_NAMED_BY_THE_ENTRY_POINT_ALONE = codeUnits()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat(not(resideInAPackage(INTERNAL)))
            .and()
            .areDeclaredInClassesThat(not(equivalentTo(MultiSafepayBuilder.class)))
            .should(Conditions.notInvolve("feign.."))
            .as("Feign is named by MultiSafepayBuilder.httpClient alone");

    private Rules() {}
}
