package com.multisafepay.sandbox.internal.notification;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.contract.ApiError;
import com.multisafepay.sandbox.internal.contract.Json;
import com.multisafepay.sandbox.internal.state.StoredOrder;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks shops for the ways to ship a FastCheckout order. What cannot be read is logged, and counts as none. */
final class ShippingFeed {
    private static final Logger LOG = LoggerFactory.getLogger(ShippingFeed.class);
    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final int MOST_CHARACTERS = 1 << 16;
    private static final BigDecimal HIGHEST_PRICE = BigDecimal.valueOf(1_000_000);
    private static final List<String> TOLD =
            List.of("order_id", "amount", "currency", "customer", "delivery", "shopping_cart");

    private final Receiver receiver;
    private final Function<String, Optional<String>> siteUrl;
    private final InstantSource clock;

    ShippingFeed(Set<String> hosts, Function<String, Optional<String>> siteUrl, InstantSource clock) {
        this.receiver = new Receiver(TIMEOUT, hosts, MOST_CHARACTERS);
        this.siteUrl = siteUrl;
        this.clock = clock;
    }

    Optional<ObjectNode> ask(StoredOrder order) {
        Optional<ReceiverAnswer> answer = Notification.ofShipping(
                        order, siteUrl.apply(order.session().apiKey()))
                .map(shop -> shop.post() ? post(shop, order) : get(shop, order));
        if (answer.isEmpty()) {
            LOG.warn("No shop to ask for shipping: the order has neither feed_url nor notification_url");
            return Optional.empty();
        }
        String reason = answer.get().failure();
        if (reason.isEmpty() && answer.get().status() != 200) {
            reason = "answered " + answer.get().status() + " instead of 200";
        }
        Optional<ObjectNode> ways = reason.isEmpty() ? read(answer.get().text()) : Optional.empty();
        if (ways.isEmpty()) {
            LOG.warn(
                    "The shop told no ways of shipping: {}",
                    reason.isEmpty() ? "its answer is not as the contract has it" : reason);
        }
        return ways;
    }

    private ReceiverAnswer post(Notification shop, StoredOrder order) {
        ObjectNode told = order.body().retain(TOLD);
        byte[] body = Json.write(told.put("amount", order.ledger().amount()));
        String auth = AuthHeader.header(shop.key(), clock.instant().getEpochSecond(), body);
        return receiver.post(shop.url(Map.of("identifier", "shipping")), body, auth);
    }

    private ReceiverAnswer get(Notification shop, StoredOrder order) {
        ObjectNode body = order.body();
        String country = body.at("/delivery/country").asText("");
        String amount = Long.toString(order.ledger().amount());
        JsonNode items = body.at("/shopping_cart/items");
        Map<String, String> query = new LinkedHashMap<>();
        query.put("identifier", "shipping");
        query.put("country", new Locale.Builder().setRegion(country).build().getDisplayCountry(Locale.ENGLISH));
        query.put("countrycode", country);
        query.put("weight", sum(items, "/weight/value").toPlainString());
        query.put("transactionid", order.orderId());
        query.put("currency", order.ledger().currency());
        query.put("amount", amount);
        query.put("total_incl_vat", amount);
        query.put("total_incl_vat_excl_shipping", amount);
        query.put("items_count", sum(items, "").toPlainString());
        return receiver.get(shop.url(query));
    }

    /** Adds something up over all pieces of a cart; without a name, the pieces themselves. */
    private static BigDecimal sum(JsonNode items, String each) {
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> {
                    BigDecimal pieces = item.path("quantity").decimalValue();
                    return each.isEmpty()
                            ? pieces
                            : pieces.multiply(item.at(each).decimalValue());
                })
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Optional<ObjectNode> read(String text) {
        try {
            ObjectNode told = Json.readObject(text.getBytes(StandardCharsets.UTF_8));
            JsonNode rates = told.path("flat_rate_shipping");
            JsonNode pickup = told.path("pickup");
            boolean good = (rates.isMissingNode() || rates.isNull() || rates.isArray())
                    && StreamSupport.stream(rates.spliterator(), false)
                            .allMatch(rate -> priced(rate)
                                    && areas(rate.path("allowed_areas"))
                                    && areas(rate.path("excluded_areas")))
                    && (pickup.isMissingNode() || pickup.isNull() || priced(pickup));
            return good ? Optional.of(told.retain("pickup", "flat_rate_shipping")) : Optional.empty();
        } catch (ApiError unreadable) {
            return Optional.empty();
        }
    }

    private static boolean areas(JsonNode countries) {
        return countries.isMissingNode()
                || countries.isNull()
                || (countries.isArray()
                        && StreamSupport.stream(countries.spliterator(), false).allMatch(JsonNode::isTextual));
    }

    private static boolean priced(JsonNode way) {
        JsonNode price = way.path("price");
        return way.path("name").isTextual()
                && price.isNumber()
                && price.decimalValue().signum() >= 0
                && price.decimalValue().compareTo(HIGHEST_PRICE) < 0;
    }
}
