package com.multisafepay.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.multisafepay.MultiSafepay;
import com.multisafepay.Wire;
import com.multisafepay.error.AnswerNotUnderstoodException;
import org.junit.jupiter.api.Test;

/** Payment methods as no order could name them: one of them does not spoil the list. */
class OddMethodsTest {

    private static final String METHODS =
            "[{\"id\":\"IDEAL\"},{\"id\":\"not an id\"},{\"id\":\"\"},{},{\"id\":\" visa \"}]";

    @Test
    void areLeftOutOfTheList() {
        assertThat(answering(METHODS).paymentMethods().list(PaymentMethodFilter.ALL))
                .extracting(PaymentMethod::id)
                .containsExactly(GatewayId.IDEAL, GatewayId.VISA);
    }

    @Test
    void areLeftOutOfTheOlderList() {
        assertThat(answering(METHODS).gateways().list())
                .extracting(Gateway::id)
                .containsExactly(GatewayId.IDEAL, GatewayId.VISA);
    }

    @Test
    void areNotUnderstoodAlone() {
        assertThatExceptionOfType(AnswerNotUnderstoodException.class)
                .isThrownBy(() -> answering("{\"id\":\"not an id\"}").gateways().get(GatewayId.IDEAL))
                .withMessageContaining("something else than what was asked for");
        assertThatExceptionOfType(AnswerNotUnderstoodException.class)
                .isThrownBy(() -> answering("{}").paymentMethods().get(GatewayId.IDEAL))
                .withMessageContaining("data.id");
    }

    @Test
    void tellWhetherTheyCanBeCapturedLaterWhateverElseIsOdd() {
        String methods = "[{\"id\":\"VISA\",\"manual_capture\":{\"is_enabled\":true,\"supported\":true}},"
                + "{\"id\":\"IDEAL\",\"manual_capture\":\"no\",\"brands\":7,\"allowed_countries\":[\"NL\",{}]}]";

        assertThat(answering(methods).paymentMethods().list(PaymentMethodFilter.ALL))
                .extracting(PaymentMethod::manualCapture)
                .containsExactly(true, false);
    }

    @Test
    void tellTheirKindTheirBanksAndTheirCodes() {
        PaymentMethod method = answering("{\"id\":\"IDEAL\",\"type\":\"payment-method\","
                        + "\"apps\":{\"fastcheckout\":{\"is_enabled\":true,\"qr\":{\"supported\":true}}},"
                        + "\"additional_data\":{\"issuers\":[{\"code\":\"0021\",\"bic\":\"RABONL2U\"}]}}")
                .paymentMethods()
                .get(GatewayId.IDEAL);

        assertThat(method.type()).contains("payment-method");
        assertThat(method.fastCheckoutQr()).isTrue();
        assertThat(method.issuers())
                .singleElement()
                .satisfies(bank -> assertThat(bank.bic()).contains("RABONL2U"));
    }

    private static MultiSafepay answering(String data) {
        return Wire.answering(data).client();
    }
}
