package com.multisafepay.webhook;

import com.multisafepay.customer.Country;
import com.multisafepay.error.MultiSafepayException;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.internal.wire.OrderWire;
import com.multisafepay.money.Money;
import com.multisafepay.order.OrderId;
import com.multisafepay.shipment.ShippingOptions;
import com.multisafepay.shipment.ShippingRequest;
import com.multisafepay.webhook.Verification.Reason;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Answers FastCheckout's question for the ways to ship an order ("FastCheckout", shipping). The customer waits for the answer, at most 10
 * seconds; where there is none the answer is that nothing ships there. When the merchant's code throws, the exception goes on: answer
 * with status 500. Immutable and thread-safe.
 *
 * <pre>{@code
 * ShippingHandler shipping = ShippingHandler.of(WebhookVerifier.of(apiKey), question -> optionsTo(question.country()));
 * server.createContext("/notification", new WebhookHttpHandler(notifications, shipping));
 * }</pre>
 */
public final class ShippingHandler {

    private final WebhookVerifier verifier;
    private final Function<? super ShippingRequest, ShippingOptions> options;

    private ShippingHandler(WebhookVerifier verifier, Function<? super ShippingRequest, ShippingOptions> options) {
        this.verifier = verifier;
        this.options = options;
    }

    /**
     * Makes a handler.
     *
     * @param verifier verifies questions by POST
     * @param options tells the ways to ship an order
     * @return the handler
     */
    public static ShippingHandler of(
            WebhookVerifier verifier, Function<? super ShippingRequest, ShippingOptions> options) {
        return new ShippingHandler(
                Objects.requireNonNull(verifier, "verifier"), Objects.requireNonNull(options, "options"));
    }

    /**
     * Answers a question by POST, whose body is signed as that of a notification.
     *
     * @param auth the header {@code Auth}, null when there is none
     * @param body the body's bytes as they came
     * @return the answer to give
     */
    public ShippingAnswer post(@Nullable String auth, byte[] body) {
        Objects.requireNonNull(body, "body");
        Optional<Reason> distrust = verifier.distrusts(body, auth);
        if (distrust.isPresent()) {
            return ShippingAnswer.refused(403, "rejected: " + distrust.get());
        }
        ShippingRequest question;
        try {
            question = OrderWire.shippingRequest(body);
        } catch (IOException | MultiSafepayException e) {
            return ShippingAnswer.refused(400, "the body does not tell order, amount and country");
        }
        return answer(question);
    }

    /**
     * Answers a question by GET, which carries no signature: prices are no secret.
     *
     * @param query the request's query as it came, null when there is none
     * @return the answer to give
     */
    public ShippingAnswer get(@Nullable String query) {
        NotificationQuery parameters = NotificationQuery.of(query);
        ShippingRequest question;
        try {
            question = new ShippingRequest(
                    OrderId.of(parameters.first("transactionid")),
                    Money.ofMinor(Long.parseLong(parameters.first("amount")), parameters.first("currency")),
                    Country.of(parameters.first("countrycode")),
                    "",
                    "{}");
        } catch (NumberFormatException | RequestRefusedException e) {
            return ShippingAnswer.refused(400, "the query does not tell order, amount and country");
        }
        return answer(question);
    }

    private ShippingAnswer answer(ShippingRequest question) {
        ShippingOptions told = Objects.requireNonNull(options.apply(question), "the ways of shipping");
        return new ShippingAnswer(200, "application/json", OrderWire.shippingOptions(told.rates(), told.pickup()));
    }
}
