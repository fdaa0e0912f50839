package com.multisafepay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.Calls.Answer;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefundsTest {
    private static final String ID = Bodies.ORDER_ID;
    private static final String REFUNDS = "/orders/" + ID + "/refunds";

    @RegisterExtension
    static final SandboxExtension SANDBOX = Sandboxes.startingAt("2026-06-01T10:00:00Z");

    private final Sandbox sandbox = SANDBOX.sandbox();
    private final LifeCalls calls = new LifeCalls(sandbox);

    private void paid() {
        calls.create(Bodies.card("4111111111111111"));
    }

    private long refund(String body) {
        Answer answer = calls.post(REFUNDS, body);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        return answer.at("/data/refund_id").asLong();
    }

    @Test
    void setsARefundAsideAndPaysItAtMidnight() {
        paid();

        refund("{'currency':'EUR','amount':400,'description':'Tea','refund_order_id':'r-1'}");

        JsonNode related = calls.order(ID).at("/related_transactions/0");
        assertThat(related.path("status").asText()).isEqualTo("reserved");
        assertThat(related.path("refund_order_id").asText()).isEqualTo("r-1");
        assertThat(calls.order(ID).path("amount_refunded").asLong()).isEqualTo(400);
        assertThat(calls.state(ID)).isEqualTo("completed/completed");

        sandbox.clock().advance(Duration.ofHours(14));

        assertThat(calls.order(ID).at("/related_transactions/0/status").asText())
                .isEqualTo("completed");
        assertThat(calls.order(ID).path("modified").asText()).isEqualTo("2026-06-02T00:00:00");
        assertThat(calls.state(ID)).isEqualTo("partial_refunded/completed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'currency':'EUR'}", "{'currency':'EUR','amount':0}", "{'currency':'EUR','amount':''}"})
    void refundsAllWhereNoAmountIsNamed(String body) {
        paid();

        sandbox.orders().acceptRefund(ID, refund(body));

        assertThat(calls.state(ID)).isEqualTo("refunded/completed");
        assertThat(calls.order(ID).path("amount_refunded").asLong()).isEqualTo(1000);
    }

    @Test
    void turnsRefundedWhenThePartsAddUp() {
        paid();
        sandbox.orders().acceptRefund(ID, refund("{'currency':'EUR','amount':400}"));
        sandbox.orders().acceptRefund(ID, refund("{'currency':'EUR','amount':600}"));

        assertThat(calls.state(ID)).isEqualTo("refunded/completed");
        assertThat(calls.post(REFUNDS, "{'currency':'EUR','amount':1}").code()).isEqualTo(1034);
    }

    @Test
    void keepsTheMoneyOfADeclinedRefund() {
        paid();

        sandbox.orders().declineRefund(ID, refund("{'currency':'EUR','amount':400}"));

        assertThat(calls.order(ID).path("amount_refunded").asLong()).isZero();
        assertThat(calls.state(ID)).isEqualTo("completed/completed");
    }

    @Test
    void stopsARefundUntilItIsPaid() {
        paid();
        long first = refund("{'currency':'EUR','amount':400}");
        long second = refund("{'currency':'EUR','amount':300}");

        assertThat(calls.patch(REFUNDS + "/" + first, "{'status':'void'}").status())
                .isEqualTo(200);
        sandbox.orders().acceptRefund(ID, second);

        assertThat(calls.order(ID).path("amount_refunded").asLong()).isEqualTo(300);
        assertThat(calls.patch(REFUNDS + "/" + second, "{'status':'void'}").code())
                .isEqualTo(1034);
        assertThat(calls.patch(REFUNDS + "/1", "{'status':'void'}").code()).isEqualTo(1000);
        assertThat(calls.patch(REFUNDS + "/" + first, "{'status':'completed'}").code())
                .isEqualTo(1000);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{'currency':'USD','amount':1} | 1026", "{'currency':'EUR','amount':1001} | 1034"})
    void refusesAnotherCurrencyAndMoreThanWasPaid(String body, int code) {
        paid();

        assertThat(calls.post(REFUNDS, body).code()).isEqualTo(code);
    }

    @Test
    void refusesTheSameAmountForFiveMinutes() {
        paid();
        refund("{'currency':'EUR','amount':100}");

        assertThat(calls.post(REFUNDS, "{'currency':'EUR','amount':100}").code())
                .isEqualTo(1034);
        refund("{'currency':'EUR','amount':101}");
        sandbox.clock().advance(Duration.ofMinutes(5));
        refund("{'currency':'EUR','amount':100}");

        assertThat(calls.order(ID).path("amount_refunded").asLong()).isEqualTo(301);
    }

    /** The hour from two to three comes twice on the last Sunday of October. */
    @Test
    void countsTheFiveMinutesByTheClockAndNotByLocalTimes() {
        sandbox.clock().advance(Duration.between(sandbox.clock().instant(), Instant.parse("2026-10-25T00:58:00Z")));
        paid();
        refund("{'currency':'EUR','amount':100}");

        sandbox.clock().advance(Duration.ofMinutes(10));
        refund("{'currency':'EUR','amount':100}");
        sandbox.clock().advance(Duration.ofMinutes(4));

        assertThat(calls.post(REFUNDS, "{'currency':'EUR','amount':100}").code())
                .isEqualTo(1034);
    }

    @Test
    void refusesToRefundWhatIsOpenOrOnlyAuthorised() {
        calls.create(Bodies.redirect());
        assertThat(calls.post(REFUNDS, "{'currency':'EUR','amount':1}").code()).isEqualTo(1034);

        calls.create(Bodies.card("4111111111111111").put("capture", "manual"));
        assertThat(calls.post(REFUNDS, "{'currency':'EUR','amount':1}").code()).isEqualTo(1034);
    }

    @ParameterizedTest
    @CsvSource({"BELFIUS, 0, 1034", "BELFIUS, 1, 0", "PAYPAL, 60, 0", "PAYPAL, 61, 1034", "IDEAL, 731, 1034"})
    void keepsTheMethodsTerms(String gateway, int days, int code) {
        calls.create(Bodies.redirect());
        sandbox.orders().pay(ID, gateway, PaymentOutcome.SUCCESS);

        sandbox.clock().advance(Duration.ofDays(days));

        assertThat(calls.post(REFUNDS, "{'currency':'EUR','amount':1}").code()).isEqualTo(code);
    }

    @Test
    void refundsABizumPaymentOnce() {
        calls.create(Bodies.redirect());
        sandbox.orders().pay(ID, "BIZUM", PaymentOutcome.SUCCESS);
        refund("{'currency':'EUR','amount':100}");

        assertThat(calls.post(REFUNDS, "{'currency':'EUR','amount':200}").code())
                .isEqualTo(1034);
    }

    @ParameterizedTest
    @CsvSource({"-90, 2, 21780", "90, -2, 21780", "-90, 3, 32670"})
    void refundsTheNegativeLinesOfACartWithTheirTax(String price, String quantity, long refunded) {
        calls.create(Bodies.withCart(Bodies.direct("BNPL_MF")));

        refund("{'checkout_data':{'items':["
                + "{'name':'Lamp','unit_price':90,'quantity':3,'merchant_item_id':'L1','tax_table_selector':'high','weight':{'unit':'kg','value':1}},"
                + "{'name':'Lamp','unit_price':" + price + ",'quantity':" + quantity
                + ",'merchant_item_id':'L1','tax_table_selector':'high'}]}}");

        assertThat(calls.order(ID).path("amount_refunded").asLong()).isEqualTo(refunded);
    }

    @Test
    void refundsAllForACartWithoutNegativeLines() {
        calls.create(Bodies.withCart(Bodies.direct("BNPL_MF")));

        refund("{'checkout_data':{'items':[{'name':'Lamp','unit_price':90,'quantity':3}]}}");

        assertThat(calls.order(ID).path("amount_refunded").asLong()).isEqualTo(37485);
    }

    @Test
    void refusesALineWithTwoNegativeFactors() {
        calls.create(Bodies.withCart(Bodies.direct("BNPL_MF")));

        assertThat(calls.post(REFUNDS, "{'checkout_data':{'items':[{'name':'Lamp','unit_price':-90,'quantity':-3}]}}")
                        .code())
                .isEqualTo(1031);
    }

    @Test
    void valuesAWholeCartWithADiscountByWhatFollowsTheOrdersOwnLines() {
        ObjectNode body = Bodies.direct("BNPL_MF").put("amount", 9000);
        String own = "{'name':'Lamp','unit_price':100,'quantity':1,'merchant_item_id':'L1'},"
                + "{'name':'Discount','unit_price':-10,'quantity':1,'merchant_item_id':'D1'}";
        body.set("shopping_cart", Bodies.json("{'items':[" + own + "]}"));
        calls.create(body);

        refund("{'checkout_data':{'items':[" + own + ",{'name':'Lamp','unit_price':100,'quantity':-1},"
                + "{'name':'Discount','unit_price':10,'quantity':1}]}}");

        assertThat(calls.order(ID).path("amount_refunded").asLong()).isEqualTo(9000);
    }
}
