package com.multisafepay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.multisafepay.sandbox.Calls.Answer;
import com.multisafepay.sandbox.fault.Fault;
import com.multisafepay.sandbox.fault.FaultKind;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaultsTest {
    private static final int CALLS = 2000;

    @RegisterExtension
    static final SandboxExtension SANDBOX =
            new SandboxExtension(Sandbox.builder().apiKey("the-key"));

    private static SandboxFaults faults() {
        return SANDBOX.sandbox().faults();
    }

    private static int create() {
        return Calls.post(SANDBOX.sandbox(), Bodies.redirect()).status();
    }

    private static int gateways() {
        return Calls.get(SANDBOX.sandbox(), "/gateways").status();
    }

    private static HttpRequest.Builder at(String path) {
        return HttpRequest.newBuilder(SANDBOX.baseUri().resolve("/sandbox" + path))
                .header("api_key", "the-key");
    }

    private static Answer control(String path, String body) {
        return Calls.send(
                at(path).POST(BodyPublishers.ofString(Bodies.json(body).toString())));
    }

    private static List<Integer> statuses() {
        List<Integer> statuses = new ArrayList<>();
        for (int i = 0; i < CALLS; i++) {
            statuses.add(gateways());
        }
        return statuses;
    }

    @Test
    void hitsAsManyCallsAsAreAskedFor() {
        faults().add(Fault.of(FaultKind.BAD_GATEWAY).times(2));

        assertThat(List.of(gateways(), gateways(), gateways())).containsExactly(502, 502, 200);
    }

    @Test
    void hitsOnlyTheOperationThatItIsFor() {
        faults().add(Fault.of(FaultKind.UNAVAILABLE).ofOperation("createOrder"));

        assertThat(List.of(gateways(), create(), create())).containsExactly(200, 503, 200);
        assertThat(faults().given("createOrder")).isEqualTo(Map.of(FaultKind.UNAVAILABLE, 1L));
        assertThat(faults().given("listGateways")).isEmpty();
        assertThat(faults().calls("listGateways")).isEqualTo(1);
    }

    @Test
    void givesFaultsInTheOrderInWhichTheyWereSet() {
        faults().add(Fault.of(FaultKind.GATEWAY_TIMEOUT));
        faults().add(Fault.of(FaultKind.BAD_GATEWAY));

        assertThat(List.of(gateways(), gateways())).containsExactly(504, 502);
    }

    @Test
    void hitsByChanceTheShareThatIsAskedFor() {
        faults().seed(1);
        faults().add(Fault.of(FaultKind.BAD_GATEWAY).rate(0.2));
        faults().add(Fault.of(FaultKind.UNAVAILABLE).rate(0.1));

        List<Integer> statuses = statuses();

        assertThat(statuses.stream().filter(status -> status == 502).count()).isBetween(320L, 480L);
        assertThat(statuses.stream().filter(status -> status == 503).count()).isBetween(140L, 260L);
        assertThat(faults().calls("listGateways")).isEqualTo(CALLS);
    }

    @Test
    void hitsTheSameCallsWithTheSameSeed() {
        faults().add(Fault.of(FaultKind.BAD_GATEWAY).rate(0.3));
        faults().seed(7);
        List<Integer> first = statuses();
        faults().seed(7);

        assertThat(statuses()).isEqualTo(first);
    }

    @Test
    void goesWellAgainOnceFaultsAreCleared() {
        faults().add(Fault.of(FaultKind.BAD_GATEWAY).rate(1));
        assertThat(gateways()).isEqualTo(502);

        control("/faults/clear", "{}");

        assertThat(gateways()).isEqualTo(200);
    }

    @Test
    void refusesAClientThatKeptAConnection() {
        assertThat(gateways()).isEqualTo(200);
        faults().add(Fault.of(FaultKind.REFUSE).lasting(Duration.ofMinutes(1)));

        assertThatThrownBy(FaultsTest::gateways)
                .isInstanceOf(UncheckedIOException.class)
                .hasCauseInstanceOf(ConnectException.class);

        faults().clear();
        assertThat(gateways()).isEqualTo(200);
    }

    @Test
    void listensAgainByItself() {
        faults().add(Fault.of(FaultKind.REFUSE).lasting(Duration.ofMillis(1)));

        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        int status = 0;
        while (status == 0 && System.nanoTime() < end) {
            try {
                status = gateways();
            } catch (UncheckedIOException refused) {
                assertThat(refused).hasCauseInstanceOf(ConnectException.class);
            }
        }

        assertThat(status).isEqualTo(200);
    }

    @Test
    void setsAndCountsFaultsOverHttp() {
        control("/faults", "{'fault':'bad_gateway','times':2,'operation':'listGateways'}");
        control("/faults", "{'fault':'too_many_requests','lasting':'PT7S'}");
        control("/faults", "{'fault':'unavailable','rate':1}");
        control("/faults/seed", "{'seed':3}");

        assertThat(List.of(create(), gateways(), gateways(), gateways())).containsExactly(429, 502, 502, 503);
        assertThat(Calls.send(at("/faults").GET()).at("/given"))
                .isEqualTo(Bodies.json("{'too_many_requests':1,'bad_gateway':2,'unavailable':1}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'fault':'fire'} | fault: must be one of refuse, reset_before,",
                "{'fault':'stall','lasting':'long'} | lasting: must be a duration such as PT0.5S, and is long",
                "{'fault':'stall','lasting':'-PT1S'} | lasting: must not be negative, and is PT-1S",
                "{'fault':'empty','times':0} | times: must be 1 or more, and is 0",
                "{'fault':'empty','times':'two'} | times: must be a whole number, and is \"two\"",
                "{'fault':'empty','rate':1.5} | rate: must be from 0 to 1, and is 1.5",
                "{'fault':'empty','operation':'buy'} | operation: must be one of the contract's, and is buy",
                "{'fault':'tls_failure'} | tls_failure: the sandbox serves no TLS"
            })
    void refusesFaultsThatMakeNoSense(String fault, String why) {
        Answer answer = control("/faults", fault);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.info()).startsWith(why);
    }

    @Test
    void tellsEffectsOverHttp() {
        create();
        Calls.post(SANDBOX.sandbox(), Bodies.redirect().put("order_id", "shop-2"));

        Answer all = Calls.send(at("/journal/effects").GET());
        Answer one = Calls.send(at("/journal/effects?order_id=shop-2").GET());

        assertThat(all.at("/effects")).hasSize(2);
        assertThat(one.at("/effects")).hasSize(1);
        assertThat(one.at("/effects/0/operation").asText()).isEqualTo("createOrder");
        assertThat(one.at("/effects/0/amount").asLong()).isEqualTo(1000);
    }

    @Test
    void leavesTheControlsAlone() {
        faults().add(Fault.of(FaultKind.BAD_GATEWAY).rate(1));

        assertThat(Calls.send(at("/clock").GET()).status()).isEqualTo(200);
    }
}
