package com.multisafepay.benchmarks.stripe;

import com.multisafepay.benchmarks.Candidate;
import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.param.PaymentIntentCreateParams;
import com.stripe.param.PaymentIntentCreateParams.Shipping;
import java.net.URI;

/** A payment intent. */
public final class Stripe implements Candidate {

    private final StripeClient stripe;
    private final PaymentIntentCreateParams intent = PaymentIntentCreateParams.builder()
            .setAmount(1000L)
            .setCurrency("eur")
            .setDescription(
                    "Test Order Description, with a word or two more about what was ordered and when it can be expected")
            .setReceiptEmail("test@example.com")
            .addPaymentMethodType("ideal")
            .setShipping(Shipping.builder()
                    .setName("Testperson-nl Approved")
                    .setPhone("0208500500")
                    .setAddress(Shipping.Address.builder()
                            .setLine1("Kraanspoor 39C")
                            .setPostalCode("1033SC")
                            .setCity("Amsterdam")
                            .setCountry("NL")
                            .build())
                    .build())
            .putMetadata("order_id", "my-order-id-1")
            .putMetadata("notification", "https://www.example.com/client/notification?type=notification")
            .putMetadata("redirect", "https://www.example.com/client/notification?type=redirect")
            .putMetadata("cancel", "https://www.example.com/client/notification?type=cancel")
            .putMetadata(
                    "agent",
                    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)"
                            + " Chrome/138.0.0.0 Safari/537.36")
            .putMetadata("referrer", "https://www.example.com/a/page/of/the/shop?that=came&before=it")
            .build();

    /**
     * Takes an API.
     *
     * @param api where it is
     */
    public Stripe(URI api) {
        stripe = StripeClient.builder()
                .setApiKey("sk_test_key")
                .setApiBase(api.toString())
                .build();
    }

    @Override
    public Object createOrder() throws StripeException {
        return stripe.v1().paymentIntents().create(intent);
    }
}
