package com.multisafepay.sandbox.internal.operation.orders;

import com.multisafepay.sandbox.internal.operation.tokens.TokenStore;
import com.multisafepay.sandbox.internal.simulation.PaymentScript;
import com.multisafepay.sandbox.internal.simulation.TestPayments;
import com.multisafepay.spec.MethodSpec;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The payment of a direct order.
 *
 * @param method the payment method that it goes through
 * @param script the script of the payment
 * @param customerActs whether the customer has something left to do on a page
 */
record DirectPayment(String method, PaymentScript script, boolean customerActs) {
    private static final Set<String> WITHOUT_A_PAGE = Set.of("BANKTRANS", "MBWAY", "MULTIBANCO");
    private static final Set<String> DEBITED_LATER = Set.of("DIRECTBANK", "IDEAL", "MISTERCASH");
    private static final Set<String> WALLETS = Set.of("APPLEPAY", "GOOGLEPAY");

    static DirectPayment of(NewOrder order, LocalDate today, TokenStore stored) {
        String method = order.gateway().orElse("CREDITCARD");
        if (order.withToken()) {
            return order.text("/recurring_id")
                    .flatMap(token -> stored.behind(token, YearMonth.from(today)))
                    .map(DirectPayment::again)
                    .orElseGet(() -> new DirectPayment(method, PaymentScript.PAID, false));
        }
        if (order.withComponent()) {
            return new DirectPayment(method, PaymentScript.OPEN, true);
        }
        if (order.method().filter(MethodSpec::payLater).isPresent()) {
            return new DirectPayment(method, TestPayments.payLater(method, person(order)), false);
        }
        if (order.text("/gateway_info/card_number").isPresent()
                && order.method().filter(MethodSpec::card).isPresent()) {
            return card(order, method, today);
        }
        if (WALLETS.contains(method)
                && order.text("/gateway_info/payment_token").isPresent()) {
            return new DirectPayment(method, PaymentScript.PAID, false);
        }
        return switch (method) {
            case "MBWAY", "MULTIBANCO" -> new DirectPayment(method, TestPayments.amount(order.amount()), false);
            case "DIRDEB" -> new DirectPayment(method, TestPayments.debit(account(order)), false);
            default -> new DirectPayment(method, PaymentScript.OPEN, !WITHOUT_A_PAGE.contains(method));
        };
    }

    /** A later payment: by the stored method itself, or by debit of the account that was stored with a payment of its bank. */
    private static DirectPayment again(TokenStore.Stored stored) {
        String method = DEBITED_LATER.contains(stored.method()) ? "DIRDEB" : stored.method();
        PaymentScript script = stored.removed()
                ? TestPayments.REMOVED_TOKEN
                : stored.expired() ? TestPayments.EXPIRED_CARD : PaymentScript.PAID;
        return new DirectPayment(method, script, false);
    }

    private static DirectPayment card(NewOrder order, String method, LocalDate today) {
        String number = order.text("/gateway_info/card_number").orElse("");
        String brand = method.equals("CREDITCARD") ? TestPayments.cardBrand(number) : method;
        boolean asked = order.body().at("/customer").has("browser")
                && !order.flag("/gateway_info/moto")
                && TestPayments.enrolled(number, brand);
        if (asked) {
            return new DirectPayment(brand, PaymentScript.OPEN, true);
        }
        String expiry = order.text("/gateway_info/card_expiry_date").orElse("");
        return new DirectPayment(brand, TestPayments.card(number, expiry, today), false);
    }

    private static TestPayments.Person person(NewOrder order) {
        return new TestPayments.Person(
                Stream.of("/gateway_info/email", "/customer/email")
                        .flatMap(place -> order.text(place).stream())
                        .toList(),
                order.text("/gateway_info/birthday")
                        .or(() -> order.text("/customer/birthday"))
                        .orElse(""),
                order.text("/customer/zip_code").orElse(""),
                order.text("/customer/house_number").orElse(""));
    }

    private static String account(NewOrder order) {
        return order.text("/gateway_info/account_holder_iban")
                .or(() -> order.text("/gateway_info/account_id"))
                .orElse("");
    }
}
