package com.multisafepay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;

/** A sandbox lives from class to class and ends with its test plan. */
class SandboxExtensionPlanTest {
    private static final Queue<URI> SEEN = new ConcurrentLinkedQueue<>();

    @BeforeEach
    void forget() {
        SEEN.clear();
    }

    private static EngineExecutionResults run(boolean parallel, Class<?>... classes) {
        EngineExecutionResults results = EngineTestKit.engine("junit-jupiter")
                .configurationParameter("junit.jupiter.execution.parallel.enabled", Boolean.toString(parallel))
                .configurationParameter("junit.jupiter.execution.parallel.mode.default", "concurrent")
                .configurationParameter("junit.jupiter.execution.parallel.config.strategy", "fixed")
                .configurationParameter("junit.jupiter.execution.parallel.config.fixed.parallelism", "4")
                .selectors(Stream.of(classes).map(each -> selectClass(each)).toArray(DiscoverySelector[]::new))
                .execute();
        assertThat(results.allEvents().failed().stream()).isEmpty();
        assertThat(results.testEvents().succeeded().count()).isPositive();
        return results;
    }

    private static boolean answers(URI sandbox) {
        try {
            return Calls.raw(HttpRequest.newBuilder(URI.create(sandbox + "/gateways"))
                                    .header("api_key", "any"))
                            .statusCode()
                    == 200;
        } catch (UncheckedIOException nobody) {
            return false;
        }
    }

    /** Sees the sandbox of a test that finds it without orders, and leaves one there. */
    private static void use(Sandbox sandbox) {
        SEEN.add(sandbox.baseUri());
        assertThat(Calls.get(sandbox, "/orders/" + Bodies.ORDER_ID).status()).isEqualTo(404);
        assertThat(Calls.post(sandbox, Bodies.redirect()).status()).isEqualTo(200);
    }

    abstract static class Base {
        @RegisterExtension
        static final SandboxExtension SHARED = new SandboxExtension();

        /** A cached application context that holds the sandbox's address. */
        static List<URI> cached = List.of();

        @BeforeAll
        static void cache() {
            if (cached.isEmpty()) {
                cached = List.of(SHARED.baseUri());
            }
        }

        @Test
        void one() {
            use(SHARED.sandbox());
        }

        @Test
        void another() {
            assertThat(cached).containsExactly(SHARED.baseUri());
            use(SHARED.sandbox());
        }
    }

    static class First extends Base {
        @Nested
        class Inside {
            @Test
            void nested() {
                use(SHARED.sandbox());
            }
        }
    }

    static class Second extends Base {}

    static class WhileOthersListen {
        @Test
        void findsThem() {
            assertThat(SEEN).isNotEmpty().allMatch(SandboxExtensionPlanTest::answers);
        }
    }

    @Test
    void servesAllClassesBelowABaseClassOnOnePortAndStopsWithThePlan() {
        run(false, First.class, WhileOthersListen.class, Second.class);

        assertThat(SEEN).hasSize(5);
        assertThat(SEEN.stream().distinct()).hasSize(1).noneMatch(SandboxExtensionPlanTest::answers);
    }

    @Test
    void comesBackOnItsPortInAPlanOfItsOwn() {
        run(false, First.class);
        run(false, Second.class);

        assertThat(SEEN.stream().distinct()).hasSize(1).noneMatch(SandboxExtensionPlanTest::answers);
    }

    static class OnceOthersStopped {
        @Test
        void findsNobody() {
            assertThat(SEEN).isNotEmpty().noneMatch(SandboxExtensionPlanTest::answers);
        }
    }

    static class Alone {
        @RegisterExtension
        static final SandboxExtension OWN = new SandboxExtension();

        @RegisterExtension
        final SandboxExtension each = new SandboxExtension();

        @Test
        void one() {
            use(OWN.sandbox());
            use(each.sandbox());
        }

        @Test
        void another() {
            use(OWN.sandbox());
            use(each.sandbox());
        }
    }

    @Test
    void stopsWithTheClassOrTheTestThatHasItAlone() {
        run(false, Alone.class, OnceOthersStopped.class);

        assertThat(SEEN).hasSize(4);
        assertThat(SEEN.stream().distinct()).hasSize(3);
    }

    interface Constants {
        @RegisterExtension
        SandboxExtension SHARED = new SandboxExtension();
    }

    static class ByInterface implements Constants {
        @Test
        void test() {
            use(SHARED.sandbox());
        }
    }

    @Test
    void countsAnInterfaceAsABaseClass() {
        run(false, ByInterface.class, WhileOthersListen.class);

        assertThat(SEEN.stream().distinct()).hasSize(1).noneMatch(SandboxExtensionPlanTest::answers);
    }

    /** Meets another class in the midst of a test, so that both run at the same time for certain. */
    abstract static class Meeting {
        @RegisterExtension
        static final SandboxExtension SHARED = new SandboxExtension();

        static final CyclicBarrier BARRIER = new CyclicBarrier(2);

        @Test
        void keepsItsOrderWhileAnotherTestBegins() throws Exception {
            String id = getClass().getSimpleName();
            Sandbox sandbox = SHARED.sandbox();
            SEEN.add(sandbox.baseUri());
            assertThat(Calls.post(sandbox, Bodies.redirect().put("order_id", id))
                            .status())
                    .isEqualTo(200);
            BARRIER.await(10, TimeUnit.SECONDS);
            assertThat(Calls.get(sandbox, "/orders/" + id).status()).isEqualTo(200);
            BARRIER.await(10, TimeUnit.SECONDS);
        }
    }

    static class Here extends Meeting {}

    static class There extends Meeting {}

    @Test
    void takesNothingFromATestThatRunsWhenAnotherBegins() {
        run(true, Here.class, There.class);

        assertThat(SEEN).hasSize(2);
        assertThat(SEEN.stream().distinct()).hasSize(1).noneMatch(SandboxExtensionPlanTest::answers);
    }

    @ExtendWith(SandboxExtension.class)
    static class Parameters {
        private final Sandbox sandbox;

        Parameters(Sandbox sandbox) {
            this.sandbox = sandbox;
        }

        @Test
        void one(Sandbox same) {
            assertThat(same).isSameAs(sandbox);
            use(sandbox);
        }
    }

    @Test
    void fillsInParametersOfConstructorsAndTests() {
        run(true, Parameters.class);

        assertThat(SEEN).hasSize(1).noneMatch(SandboxExtensionPlanTest::answers);
    }

    @Test
    void refusesToTellOfASandboxOutsideATest() {
        assertThatThrownBy(() -> new SandboxExtension().sandbox()).isInstanceOf(NullPointerException.class);
    }
}
