package com.multisafepay.order;

import com.multisafepay.customer.Customer;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.gateway.GatewayId;
import com.multisafepay.payment.BancontactQr;
import com.multisafepay.payment.CardPayment;
import com.multisafepay.payment.ComponentPayment;
import com.multisafepay.payment.IdealQr;
import com.multisafepay.payment.PayLater;
import com.multisafepay.payment.Payment;
import com.multisafepay.payment.TokenPayment;
import java.util.Optional;
import java.util.Set;

/** The rules that hold between the fields of an order. Each refusal names the field, the rule and, where there is one, the value. */
final class OrderRules {

    private static final Set<GatewayId> ZERO_AUTHORISATION =
            Set.of(GatewayId.CREDITCARD, GatewayId.MAESTRO, GatewayId.MASTERCARD, GatewayId.VISA);
    private static final Set<GatewayId> MANUAL_CAPTURE =
            Set.of(GatewayId.CREDITCARD, GatewayId.MAESTRO, GatewayId.MASTERCARD, GatewayId.VISA, GatewayId.MISTERCASH);

    private OrderRules() {}

    /** Rules of the hosted page. */
    static void check(OrderDetails details, HostedPage page) {
        Optional<GatewayId> gateway = page.payment().flatMap(Payment::gateway);
        page.payment()
                .filter(payment -> payment instanceof TokenPayment || payment instanceof ComponentPayment)
                .ifPresent(payment -> {
                    throw RequestRefusedException.of("type", "must be direct for a stored token or a component");
                });
        amount(details, gateway);
        PaymentMethods.check(details, gateway, false);
        manualCapture(page.manualCapture(), gateway);
        secondChance(details, page.secondChance());
        recurring(details, page.recurringModel());
        details.cart().ifPresent(cart -> cart.requireTotal(details.amount()));
    }

    /** Rules of direct orders. */
    static void check(
            OrderDetails details, Payment payment, Optional<RecurringModel> recurringModel, boolean manualCapture) {
        Optional<GatewayId> gateway = payment.gateway();
        if (payment instanceof IdealQr || payment instanceof BancontactQr) {
            throw RequestRefusedException.of("type", "must be redirect for a QR code", "direct");
        }
        amount(details, gateway);
        PaymentMethods.check(details, gateway, true);
        manualCapture(manualCapture, gateway);
        recurring(details, recurringModel);
        if (payment instanceof TokenPayment && recurringModel.isEmpty()) {
            throw RequestRefusedException.of("recurring_model", "is required with recurring_id");
        }
        if (payment instanceof CardPayment || payment instanceof PayLater || payment instanceof ComponentPayment) {
            require(
                    "customer.ip_address",
                    details.customer().flatMap(Customer::ipAddress),
                    "is required for direct card, pay-later and component orders: the fraud filter needs it");
        }
        if (payment instanceof PayLater later) {
            PayLaterRules.check(later);
        }
        details.cart().ifPresent(cart -> cart.requireTotal(details.amount()));
    }

    /** Rules of FastCheckout. */
    static void check(OrderDetails details, boolean secondChance) {
        amount(details, Optional.empty());
        require("payment_options.redirect_url", details.redirectUrl(), "is required for FastCheckout");
        require("payment_options.cancel_url", details.cancelUrl(), "is required for FastCheckout");
        require("shopping_cart", details.cart(), "is required for FastCheckout").requireTotal(details.amount());
        secondChance(details, secondChance);
    }

    static <T> T require(String field, Optional<T> value, String rule) {
        return value.orElseThrow(() -> RequestRefusedException.of(field, rule));
    }

    private static void amount(OrderDetails details, Optional<GatewayId> gateway) {
        long units = details.amount().minorUnits();
        boolean zeroTaken = gateway.filter(ZERO_AUTHORISATION::contains).isPresent();
        if (units < 0 || (units == 0 && !zeroTaken)) {
            throw RequestRefusedException.of(
                    "amount",
                    units == 0
                            ? "must be above zero; zero is taken for the zero authorisation of a card"
                            : "must be above zero",
                    details.amount().toString());
        }
        details.splitPayments().stream()
                .flatMap(part -> part.fixed().stream())
                .reduce((a, b) -> a.plus(b))
                .filter(sum -> sum.compareTo(details.amount()) > 0)
                .ifPresent(sum -> {
                    throw RequestRefusedException.of(
                            "affiliate.split_payments",
                            "must not exceed the amount " + details.amount(),
                            sum.toString());
                });
    }

    private static void manualCapture(boolean manual, Optional<GatewayId> gateway) {
        if (manual && gateway.filter(MANUAL_CAPTURE::contains).isEmpty()) {
            throw RequestRefusedException.of(
                    "capture",
                    "can be manual for VISA, MASTERCARD, MAESTRO, CREDITCARD and MISTERCASH only",
                    gateway.map(GatewayId::value).orElse("no gateway"));
        }
    }

    private static void secondChance(OrderDetails details, boolean sendEmail) {
        if (sendEmail) {
            require(
                    "customer.email",
                    details.customer().flatMap(Customer::email),
                    "is required where second_chance.send_email is true: the mails go there");
        }
    }

    private static void recurring(OrderDetails details, Optional<RecurringModel> model) {
        if (model.isPresent()) {
            require(
                    "customer.reference",
                    details.customer().flatMap(Customer::reference),
                    "is required with recurring_model: details are stored under it");
        }
    }
}
