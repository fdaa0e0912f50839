package com.multisafepay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.multisafepay.sandbox.Calls.Answer;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProviderStatesTest {
    @RegisterExtension
    static final SandboxExtension SANDBOX =
            new SandboxExtension(Sandbox.builder().apiKey("the-key"));

    private static URI states() {
        return SANDBOX.baseUri().resolve("/sandbox/states?api_key=the-key");
    }

    private static Answer change(String body) {
        return Calls.send(HttpRequest.newBuilder(states()).POST(BodyPublishers.ofString(body.replace('\'', '"'))));
    }

    private static Answer order(String id) {
        return Calls.get(SANDBOX.sandbox(), "/orders/" + id);
    }

    private static List<JsonNode> catalogue() {
        JsonNode listed =
                Calls.send(HttpRequest.newBuilder(states()).GET()).body().path("states");
        return StreamSupport.stream(listed.spliterator(), false).toList();
    }

    @TestFactory
    Stream<DynamicTest> makesEachStateOfTheCatalogueAsOftenAsItIsAskedFor() {
        return catalogue().stream()
                .map(state -> DynamicTest.dynamicTest(state.path("state").asText(), () -> {
                    String setup = "{'state':'" + state.path("state").asText() + "','action':'setup'}";
                    for (int time = 0; time < 2; time++) {
                        Answer made = change(setup);
                        assertThat(made.status()).as(made.body().toString()).isEqualTo(200);
                        assertThat(state.path("values"))
                                .allSatisfy(value -> assertThat(
                                                made.body().path(value.asText()).asText())
                                        .isNotEmpty());
                    }
                }));
    }

    @ParameterizedTest
    @CsvSource({
        "an open order, initialized",
        "an open payment link, initialized",
        "a paid order, completed",
        "a pay-later order, completed",
        "a shipped order, shipped",
        "a charged-back order, void",
        "an authorised order, completed",
        "an uncleared order, uncleared",
        "a declined order, declined",
        "a cancelled order, void",
        "an expired order, expired",
        "an order with a refund under way, completed",
        "an order that was paid at a terminal, completed"
    })
    void leavesTheOrderWhereItsNameSays(String state, String status) {
        change("{'state':'" + state + "','params':{'order_id':'team-1','amount':4711}}");

        assertThat(order("team-1").at("/data/status").asText()).isEqualTo(status);
        assertThat(order("team-1").at("/data/amount").asLong()).isEqualTo(4711);
    }

    @Test
    void takesParametersBesideTheNameToo() {
        change("{'state':'an open order','order_id':'team-1','currency':'SEK'}");

        assertThat(order("team-1").at("/data/currency").asText()).isEqualTo("SEK");
    }

    @Test
    void forgetsTheOrderAtTheTeardown() {
        change("{'state':'a paid order','params':{'order_id':'team-1'}}");

        assertThat(change(
                                "{'consumer':'team','state':'a paid order','params':{'order_id':'team-1'},'action':'teardown'}")
                        .status())
                .isEqualTo(200);
        assertThat(order("team-1").code()).isEqualTo(1006);
        assertThat(Calls.get(SANDBOX.sandbox(), "/transactions").at("/data")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'state':'a paid ordre'} | state: has to be one of",
                "{'state':'a paid order','action':'set up'} | action: has to be setup or teardown, and is 'set up'",
                "{'state':'a paid order','params':{'amount':'ten'}} | amount: has to be a whole number, and is 'ten'",
                "{'state':'a paid order','params':{'currency':'euro'}} | params: currency"
            })
    void refusesWhatItCannotMakeInWords(String body, String message) {
        Answer refused = change(body);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.at("/error_info").asText()).startsWith(message);
    }
}
