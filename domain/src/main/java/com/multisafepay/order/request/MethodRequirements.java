package com.multisafepay.order.request;

import com.multisafepay.customer.Country;
import com.multisafepay.customer.Customer;
import com.multisafepay.customer.LocaleCode;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.gateway.GatewayId;
import com.multisafepay.gateway.MethodRules;
import com.multisafepay.payment.ComponentPayment;
import com.multisafepay.payment.Payment;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Checks an order against the requirements of its payment method, by the table beside the contract. A method that is not in the table asks for nothing. */
final class MethodRequirements {

    private final OrderDetails details;
    private final MethodRules method;

    private MethodRequirements(OrderDetails details, MethodRules method) {
        this.details = details;
        this.method = method;
    }

    /** Orders on the hosted page: the customer is asked there for what is missing. */
    static void checkHosted(OrderDetails details, Optional<GatewayId> gateway) {
        gateway.flatMap(MethodRules::of).ifPresent(method -> new MethodRequirements(details, method).hosted());
    }

    /** Direct orders: the customer is not asked for anything any more. */
    static void checkDirect(OrderDetails details, Optional<GatewayId> gateway, Payment payment) {
        gateway.flatMap(MethodRules::of).ifPresent(method -> new MethodRequirements(details, method).direct(payment));
    }

    private void hosted() {
        currency();
        if (method.group() == MethodRules.Group.BNPL) {
            country();
        }
        amount();
        cart();
    }

    private void direct(Payment payment) {
        boolean byComponent = payment instanceof ComponentPayment && method.component();
        if (!method.direct() && !byComponent) {
            throw RequestRefusedException.of(
                    "gateway", "cannot be paid with a direct order", method.id().value());
        }
        currency();
        // A bank's customers live abroad too, so that only methods that look at the country are held to theirs.
        if (method.group() == MethodRules.Group.BNPL || method.id().equals(GatewayId.DIRECTBANK)) {
            country();
        }
        amount();
        cart();
        RequiredFields fields = new RequiredFields(details, payment);
        method.requiredDirect().stream()
                .sorted()
                .filter(path -> !fields.has(path))
                .findFirst()
                .ifPresent(path -> {
                    throw RequestRefusedException.of(
                            path.replace("|", " or "), "is required for direct " + method.id());
                });
        if (method.requiredDirect().contains("delivery")) {
            details.delivery().ifPresent(delivery -> AddressRules.requireComplete(delivery, method.id()));
        }
        phone();
        locale();
    }

    private void currency() {
        String code = details.amount().currency().getCurrencyCode();
        if (!method.currencies().contains(code)) {
            throw RequestRefusedException.of(
                    "currency",
                    "must be one that " + method.id() + " takes: "
                            + String.join(
                                    ", ", method.currencies().stream().sorted().toList()),
                    code);
        }
    }

    private void country() {
        customer(customer -> customer.address().country())
                .filter(country ->
                        !method.countries().isEmpty() && !method.countries().contains(country))
                .ifPresent(country -> {
                    throw RequestRefusedException.of(
                            "customer.country",
                            "must be one that " + method.id() + " serves: "
                                    + String.join(
                                            ", ",
                                            method.countries().stream()
                                                    .map(Country::code)
                                                    .sorted()
                                                    .toList()),
                            country.code());
                });
    }

    private void amount() {
        MethodRules.Limits limits =
                method.limits().get(details.amount().currency().getCurrencyCode());
        if (limits != null && !limits.allow(details.amount().minorUnits())) {
            throw RequestRefusedException.of(
                    "amount",
                    "must be " + limits.in(details.amount().currency()) + " for " + method.id(),
                    details.amount().toString());
        }
    }

    private void cart() {
        if (method.cartRequired()) {
            CartRules.require(details, "is required for " + method.id());
        }
        details.cart().ifPresent(cart -> CartRules.rates(cart, method));
        if (method.deliveryEqualsBilling()) {
            AddressRules.requireEqual(details, method.id());
        }
    }

    private void phone() {
        method.phonePattern()
                .ifPresent(pattern -> customer(Customer::phone)
                        .filter(number -> !Pattern.matches(pattern, number))
                        .ifPresent(number -> {
                            throw RequestRefusedException.of(
                                    "customer.phone", "must match " + pattern + " for " + method.id(), number);
                        }));
    }

    private void locale() {
        method.locale().ifPresent(locale -> {
            String given = customer(Customer::locale).map(LocaleCode::toString).orElse("");
            if (!given.equals(locale)) {
                throw RequestRefusedException.of("customer.locale", "must be " + locale + " for " + method.id(), given);
            }
        });
    }

    private <T> Optional<T> customer(Function<Customer, Optional<T>> field) {
        return details.customer().flatMap(field);
    }
}
