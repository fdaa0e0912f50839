package com.multisafepay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.multisafepay.sandbox.Calls.Answer;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GatewaysTest {
    @RegisterExtension
    static final SandboxExtension SANDBOX = new SandboxExtension();

    private static List<String> ids(String query) {
        Answer answer = Calls.get(SANDBOX.sandbox(), "/gateways" + query);
        return StreamSupport.stream(answer.at("/data").spliterator(), false)
                .map(each -> each.path("id").asText())
                .toList();
    }

    @Test
    void listsTheMethodsAndOneGiftCard() {
        assertThat(ids("")).contains("IDEAL", "VISA").doesNotContain("CREDITCARD", "COUPON");
        assertThat(ids("?include=coupons").size() - ids("").size()).isGreaterThan(30);
    }

    @Test
    void listsTheMethodsOfACountry() {
        assertThat(ids("?country=BE")).contains("BELFIUS", "VISA").doesNotContain("IDEAL");
    }

    @Test
    void refusesACountryThatIsNone() {
        assertThat(Calls.get(SANDBOX.sandbox(), "/gateways?country=belgium").code())
                .isEqualTo(1018);
    }

    @ParameterizedTest
    @ValueSource(strings = {"IDEAL", "ideal", "iDEAL"})
    void findsAMethodInAnyCase(String id) {
        Answer answer = Calls.get(SANDBOX.sandbox(), "/gateways/" + id);

        assertThat(answer.at("/data/id").asText()).isEqualTo("IDEAL");
        assertThat(answer.at("/data/description").asText()).isEqualTo("iDEAL");
    }

    @Test
    void knowsNoMethodOfAnotherId() {
        Answer answer = Calls.get(SANDBOX.sandbox(), "/gateways/PIGEON");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.code()).isEqualTo(1023);
        assertThat(answer.info()).isEqualTo("No gateway (payment method) available");
    }
}
