package com.multisafepay.contract.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.multisafepay.MultiSafepay;
import com.multisafepay.answer.Answers;
import com.multisafepay.capture.CreatedCapture;
import com.multisafepay.client.TolerantJson;
import com.multisafepay.gateway.Gateway;
import com.multisafepay.gateway.GatewayId;
import com.multisafepay.gateway.Issuer;
import com.multisafepay.gateway.PaymentMethod;
import com.multisafepay.gateway.PaymentMethodFilter;
import com.multisafepay.order.CreatedOrder;
import com.multisafepay.order.Order;
import com.multisafepay.payment.ApiToken;
import com.multisafepay.payment.Token;
import com.multisafepay.refund.CreatedRefund;
import com.multisafepay.reporting.Category;
import com.multisafepay.reporting.ClosingBalance;
import com.multisafepay.reporting.ClosingBalanceList;
import com.multisafepay.reporting.KeyOwner;
import com.multisafepay.reporting.Transaction;
import com.multisafepay.reporting.TransactionPage;
import com.multisafepay.reporting.UnreadableEntry;
import com.multisafepay.shipment.ShippedPart;
import feign.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads the body of an operation as the library's users get it.
 *
 * @param money the members of its data, as a pattern of their paths, whose other forms are errors of the answer
 * @param entries true where the data are a list, of which only entries can be errors
 * @param read returns the JSON of what was read, entry by entry
 */
record DomainReader(String money, boolean entries, Function<JsonNode, List<String>> read) {

    private static final JsonMapper MAPPER = TolerantJson.newMapper();
    private static final String ORDER =
            "order_id|status|amount|currency|amount_refunded|financial_status|type|payment_details\\.capture_remain";

    private static final Map<String, DomainReader> ALL = Map.ofEntries(
            one("GET /orders/{}", Order.class, ORDER, Order::json),
            one("POST /orders", CreatedOrder.class, "order_id", CreatedOrder::json),
            one("POST /orders/{}/refunds", CreatedRefund.class, "", CreatedRefund::json),
            one("POST /orders/{}/capture", CreatedCapture.class, "order_id", CreatedCapture::json),
            one("PATCH /orders/{}", ShippedPart.class, "order_id", ShippedPart::json),
            one("GET /payment-methods/{}", PaymentMethod.class, "id", PaymentMethod::json),
            one("GET /gateways/{}", Gateway.class, "id", Gateway::json),
            one("GET /recurring/{}/token/{}", Token.class, "token", Token::json),
            one("GET /auth/api_token", ApiToken.class, "api_token", ApiToken::json),
            one("GET /me", KeyOwner.class, "", KeyOwner::json),
            one(
                    "GET /transactions/{}",
                    Transaction.class,
                    "transaction_id|amount|currency|type|status|financial_status|debit_credit|costs(\\[\\d+](\\.amount)?)?",
                    Transaction::json),
            list("GET /transactions", body -> {
                TransactionPage page = Answers.read(TransactionPage.class, body.toString());
                return entries(page.transactions().stream().map(Transaction::json), page.unreadable());
            }),
            list("GET /closing-balances", body -> {
                ClosingBalanceList list = Answers.read(ClosingBalanceList.class, body.toString());
                return entries(list.stream().map(ClosingBalance::json), list.unreadable());
            }),
            list(
                    "GET /payment-methods",
                    body -> answering(body).paymentMethods().list(PaymentMethodFilter.ALL).stream()
                            .map(PaymentMethod::json)
                            .toList()),
            list(
                    "GET /gateways",
                    body -> answering(body).gateways().list().stream()
                            .map(Gateway::json)
                            .toList()),
            list(
                    "GET /issuers/{}",
                    body -> answering(body).paymentMethods().issuers(GatewayId.IDEAL).stream()
                            .map(Issuer::json)
                            .toList()),
            list(
                    "GET /categories",
                    body -> answering(body).account().categories().stream()
                            .map(Category::json)
                            .toList()),
            list(
                    "GET /recurring/{}",
                    body -> answering(body).tokens().list("customer").stream()
                            .map(Token::json)
                            .toList()));

    /** Returns the reader of an operation; empty where users get no type of the library, or nothing at all. */
    static Optional<DomainReader> of(String method, String path) {
        return Optional.ofNullable(ALL.get(method.toUpperCase(Locale.ROOT) + " " + path.replaceAll("\\{[^}]*}", "{}")));
    }

    /** The same for a notification, whose body is a bare order. */
    static DomainReader order() {
        return Objects.requireNonNull(ALL.get("GET /orders/{}"));
    }

    /** Answers that users of the generated interface get, such as receipts of terminals. */
    static DomainReader generated(Class<?> model) {
        return new DomainReader("", false, body -> {
            try {
                JsonNode kept = MAPPER.valueToTree(MAPPER.treeToValue(body, model));
                return List.of(kept.path("data").toString());
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static <T> Map.Entry<String, DomainReader> one(
            String operation, Class<T> type, String money, Function<T, String> json) {
        return Map.entry(
                operation,
                new DomainReader(money, false, body -> List.of(json.apply(Answers.read(type, body.toString())))));
    }

    private static Map.Entry<String, DomainReader> list(String operation, Function<JsonNode, List<String>> read) {
        return Map.entry(operation, new DomainReader("", true, read));
    }

    private static List<String> entries(Stream<String> readable, List<UnreadableEntry> unreadable) {
        return Stream.concat(readable, unreadable.stream().map(UnreadableEntry::json))
                .toList();
    }

    private static MultiSafepay answering(JsonNode body) {
        return MultiSafepay.builder()
                .apiKey("key-of-a-test")
                .httpClient((request, options) -> Response.builder()
                        .request(request)
                        .status(200)
                        .headers(Map.of("Content-Type", List.of("application/json")))
                        .body(body.toString(), UTF_8)
                        .build())
                .build();
    }
}
