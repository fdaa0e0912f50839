package com.multisafepay.order.request;

import com.multisafepay.customer.Customer;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.gateway.GatewayId;
import com.multisafepay.gateway.MethodRules;
import com.multisafepay.payment.BancontactQr;
import com.multisafepay.payment.CardPayment;
import com.multisafepay.payment.ComponentPayment;
import com.multisafepay.payment.IdealQr;
import com.multisafepay.payment.PayLater;
import com.multisafepay.payment.Payment;
import com.multisafepay.payment.TokenPayment;
import com.multisafepay.payment.WalletPayment;
import java.util.Optional;
import java.util.Set;

/**
 * The rules that hold between the fields of an order: those of its flow, then those of its payment method, then the cart's total. Each
 * refusal names the field, the rule and, where there is one, the value.
 */
final class OrderRules {

    private static final Set<GatewayId> ZERO_AUTHORISATION =
            Set.of(GatewayId.CREDITCARD, GatewayId.MAESTRO, GatewayId.MASTERCARD, GatewayId.VISA);

    private OrderRules() {}

    /** Rules of the hosted page. */
    static void check(OrderDetails details, HostedPage page) {
        page.payment().ifPresent(OrderRules::requireForPage);
        Optional<GatewayId> gateway = page.payment().flatMap(Payment::gateway);
        amount(details, gateway);
        page.payment().ifPresent(payment -> changeableAmount(details, payment));
        SplitPaymentRules.check(details);
        MethodRequirements.checkHosted(details, gateway);
        itemIds(details, gateway, page.payment());
        if (page.manualCapture()) {
            manualCapture(gateway);
        }
        secondChance(details, page.secondChance());
        recurring(details, page.recurringModel());
        CartRules.total(details);
    }

    /** Rules of direct orders. */
    static void check(
            OrderDetails details, Payment payment, Optional<RecurringModel> recurringModel, boolean manualCapture) {
        if (payment instanceof IdealQr || payment instanceof BancontactQr) {
            throw RequestRefusedException.of("type", "must be redirect for a QR code", "direct");
        }
        Optional<GatewayId> gateway = method(payment);
        amount(details, gateway);
        SplitPaymentRules.check(details);
        address(details, payment);
        MethodRequirements.checkDirect(details, gateway, payment);
        itemIds(details, gateway, Optional.of(payment));
        if (manualCapture && !(payment instanceof TokenPayment)) {
            manualCapture(gateway);
        }
        recurring(details, recurringModel);
        if (payment instanceof TokenPayment && recurringModel.isEmpty()) {
            throw RequestRefusedException.of("recurring_model", "is required with recurring_id");
        }
        CartRules.total(details);
    }

    /** Rules of FastCheckout. */
    static void check(OrderDetails details, boolean secondChance) {
        amount(details, Optional.empty());
        SplitPaymentRules.check(details);
        require("payment_options.redirect_url", details.redirectUrl(), "is required for FastCheckout");
        require("payment_options.cancel_url", details.cancelUrl(), "is required for FastCheckout");
        CartRules.require(details, "is required for FastCheckout");
        secondChance(details, secondChance);
        CartRules.total(details);
    }

    static void require(String field, Optional<?> value, String rule) {
        if (value.isEmpty()) {
            throw RequestRefusedException.of(field, rule);
        }
    }

    /** The method that a payment names, which for a payment component stands in its own data. */
    private static Optional<GatewayId> method(Payment payment) {
        return payment instanceof ComponentPayment component ? component.method() : payment.gateway();
    }

    private static void requireForPage(Payment payment) {
        if (payment instanceof TokenPayment
                || payment instanceof ComponentPayment
                || payment instanceof CardPayment
                || payment instanceof WalletPayment) {
            throw RequestRefusedException.of(
                    "type", "must be direct for card details, a wallet's or stored token, or a payment component");
        }
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
    }

    /** Pay-later methods, those that the table does not know among them, tell lines apart by their ids. */
    private static void itemIds(OrderDetails details, Optional<GatewayId> gateway, Optional<Payment> payment) {
        gateway.filter(id -> MethodRules.of(id)
                        .map(rules -> rules.group() == MethodRules.Group.BNPL)
                        .orElse(payment.filter(PayLater.class::isInstance).isPresent()))
                .ifPresent(id -> details.cart().ifPresent(cart -> ItemIds.requireUnique(cart.items(), id)));
    }

    /** An amount that the customer may change lies between the two that bound it. */
    private static void changeableAmount(OrderDetails details, Payment payment) {
        if (payment instanceof IdealQr qr) {
            qr.minAmount()
                    .filter(min -> min.compareTo(details.amount()) >= 0)
                    .ifPresent(min -> refuseBound("min_amount", "below", details, min.toString()));
            qr.maxAmount()
                    .filter(max -> max.compareTo(details.amount()) <= 0)
                    .ifPresent(max -> refuseBound("max_amount", "above", details, max.toString()));
        }
    }

    private static void refuseBound(String field, String side, OrderDetails details, String value) {
        throw RequestRefusedException.of(
                "gateway_info." + field, "must be " + side + " the amount " + details.amount(), value);
    }

    private static void address(OrderDetails details, Payment payment) {
        boolean byPhone = payment instanceof CardPayment card && card.moto();
        boolean asked =
                payment instanceof CardPayment || payment instanceof PayLater || payment instanceof ComponentPayment;
        if (asked && !byPhone) {
            require(
                    "customer.ip_address",
                    details.customer().flatMap(Customer::ipAddress),
                    "is required for direct card, pay-later and component orders: the fraud filter needs it");
        }
    }

    private static void manualCapture(Optional<GatewayId> gateway) {
        boolean possible = gateway.isPresent()
                && MethodRules.of(gateway.get()).map(MethodRules::manualCapture).orElse(true);
        if (!possible) {
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
