package com.multisafepay.benchmarks.mollie;

import be.woutschoovaerts.mollie.Client;
import be.woutschoovaerts.mollie.ClientBuilder;
import be.woutschoovaerts.mollie.data.common.AddressRequest;
import be.woutschoovaerts.mollie.data.common.Amount;
import be.woutschoovaerts.mollie.data.common.Locale;
import be.woutschoovaerts.mollie.data.payment.PaymentRequest;
import be.woutschoovaerts.mollie.exception.MollieException;
import be.woutschoovaerts.mollie.handler.PaymentHandler;
import com.multisafepay.benchmarks.Candidate;
import java.math.BigDecimal;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** A payment. */
public final class Mollie implements Candidate {

    private final PaymentHandler payments;
    private final PaymentRequest payment = PaymentRequest.builder()
            .amount(new Amount("EUR", new BigDecimal("10.00")))
            .description(
                    "Test Order Description, with a word or two more about what was ordered and when it can be expected")
            .redirectUrl(Optional.of("https://www.example.com/client/notification?type=redirect"))
            .webhookUrl(Optional.of("https://www.example.com/client/notification?type=notification"))
            .locale(Optional.of(Locale.nl_NL))
            .billingEmail(Optional.of("test@example.com"))
            .billingAddress(Optional.of(address()))
            .shippingAddress(Optional.of(address()))
            .consumerName(Optional.of("Testperson-nl Approved"))
            .customerReference(Optional.of("a-customer-who-is-known-to-the-shop-for-long"))
            .metadata(Map.of(
                    "order_id",
                    "my-order-id-1",
                    "cancel_url",
                    "https://www.example.com/client/notification?type=cancel",
                    "user_agent",
                    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)"
                            + " Chrome/138.0.0.0 Safari/537.36"))
            .build();

    /**
     * Takes an API.
     *
     * @param api where it is
     */
    public Mollie(URI api) {
        // Its own handler of payments leads to Mollie alone; the client sets up what all handlers use.
        Client client = new ClientBuilder().withApiKey("test_key").build();
        payments = new PaymentHandler(api.toString(), client.getConfig());
    }

    private static AddressRequest address() {
        return AddressRequest.builder()
                .streetAndNumber("Kraanspoor 39C")
                .postalCode("1033SC")
                .city("Amsterdam")
                .region(Optional.of("Noord-Holland"))
                .country("NL")
                .build();
    }

    @Override
    public Object createOrder() throws MollieException {
        return payments.createPayment(payment);
    }
}
