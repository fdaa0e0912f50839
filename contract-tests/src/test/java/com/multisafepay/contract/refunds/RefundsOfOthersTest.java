package com.multisafepay.contract.refunds;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.multisafepay.Environment;
import com.multisafepay.MultiSafepay;
import com.multisafepay.money.Money;
import com.multisafepay.order.Order;
import com.multisafepay.refund.Refund;
import com.multisafepay.sandbox.PaymentOutcome;
import com.multisafepay.sandbox.Sandbox;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Refunds, through the library to the sandbox, of orders that another system made over HTTP. */
class RefundsOfOthersTest {

    private final Sandbox sandbox = Sandbox.start();
    private final MultiSafepay client = MultiSafepay.builder()
            .apiKey(sandbox.apiKey())
            .environment(Environment.of(sandbox.baseUri()))
            .build();

    @AfterEach
    void stop() {
        client.close();
        sandbox.close();
    }

    @Test
    void aCartOfAnotherSystemGoesBackToTheCent() throws Exception {
        Order order = paid(
                4995,
                "{'name':'Fabric\\nblue','unit_price':10.00,'quantity':1.5,'merchant_item_id':'F1','tax_table_selector':'BTW21'},"
                        + "{'name':'Lamp','unit_price':8.264462809917355,'quantity':'1','merchant_item_id':'S1','tax_table_selector':'BTW21'},"
                        + "{'name':'Button','unit_price':'20.00','quantity':1,'merchant_item_id':'"
                        + "b".repeat(300) + "','tax_table_selector':'BTW9'}",
                "{'name':'BTW21','rules':[{'rate':0.20999999999999999,'country':'NL'}]},"
                        + "{'name':'BTW9','rules':[{'rate':0.089999999999999997}]}");

        client.refunds().create(order, Refund.ofItems(order, Map.of("F1", new BigDecimal("0.5"))));
        Order partly = client.orders().get(order.orderId());

        assertThat(partly.amountRefunded()).isEqualTo(Money.of("6.05", "EUR"));
        assertThat(Refund.wholeCart(partly).amount()).isEqualTo(order.amount());
    }

    @Test
    void theWholeCartGoesBack() throws Exception {
        Order order = paid(
                1815,
                "{'name':'Fabric\\nblue','unit_price':10.00,'quantity':1.5,'merchant_item_id':'F1','tax_table_selector':'BTW21'}",
                "{'name':'BTW21','rules':[{'rate':0.20999999999999999}]}");

        client.refunds().create(order, Refund.wholeCart(order));

        assertThat(client.orders().get(order.orderId()).amountRefunded()).isEqualTo(Money.of("18.15", "EUR"));
    }

    private Order paid(int amount, String lines, String tables) throws Exception {
        String body = ("{'type':'redirect','order_id':'other-1','currency':'EUR','amount':" + amount
                        + ",'description':'Basket','gateway':'VISA','shopping_cart':{'items':[" + lines
                        + "]},'checkout_options':{'tax_tables':{'default':{'rate':0},'alternate':[" + tables + "]}}}")
                .replace('\'', '"');
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(
                                        URI.create(sandbox.baseUri().toString().replaceAll("/$", "") + "/orders"))
                                .header("api_key", sandbox.apiKey())
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString(body, UTF_8))
                                .build(),
                        HttpResponse.BodyHandlers.ofString(UTF_8));
        assertThat(answer.body()).contains("\"success\":true");
        sandbox.orders().pay("other-1", PaymentOutcome.SUCCESS);
        return client.orders().get("other-1");
    }
}
