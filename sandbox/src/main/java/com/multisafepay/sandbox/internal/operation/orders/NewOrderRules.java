package com.multisafepay.sandbox.internal.operation.orders;

import static com.multisafepay.sandbox.internal.contract.ApiError.refused;

import com.multisafepay.sandbox.internal.contract.ErrorCode;
import com.multisafepay.sandbox.internal.simulation.TestPayments;
import com.multisafepay.spec.GatewayTable;
import com.multisafepay.spec.MethodSpec;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules that a schema cannot say, in the order in which they are looked at, each with the API's own code. */
final class NewOrderRules {
    private static final Set<String> ZERO_AMOUNT = Set.of("VISA", "MASTERCARD", "MAESTRO", "CREDITCARD");
    private static final long MOST_UNREFERENCED = 6000;
    /** Those of ISO 3166-1, and Kosovo, whose code is not of the standard but in use. */
    private static final Set<String> COUNTRIES =
            Stream.concat(Stream.of("XK"), Stream.of(Locale.getISOCountries())).collect(Collectors.toUnmodifiableSet());

    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]*>|<!--");

    private final GatewayTable gateways;
    private final List<Consumer<NewOrder>> rules;

    NewOrderRules(GatewayTable gateways) {
        this.gateways = gateways;
        this.rules = List.of(
                NewOrderRules::orderId,
                this::currency,
                NewOrderRules::amount,
                NewOrderRules::description,
                NewOrderRules::unreferencedRefund,
                NewOrderRules::gateway,
                NewOrderRules::currencyOfGateway,
                NewOrderRules::countries,
                NewOrderRules::addresses,
                NewOrderRules::addressOfDevice,
                NewOrderRules::issuer,
                NewOrderRules::cardNumber,
                new CartCheck(gateways)::check);
    }

    /** Refuses an order that breaks a rule, with the code of the first one it breaks. */
    void check(NewOrder order) {
        rules.forEach(rule -> rule.accept(order));
    }

    private static void orderId(NewOrder order) {
        if (order.orderId().codePoints().anyMatch(Character::isISOControl)) {
            throw refused(ErrorCode.ORDER_ID, "order_id: has to be printable text");
        }
    }

    private void currency(NewOrder order) {
        if (!gateways.currencies().contains(order.currency())) {
            throw refused(ErrorCode.CURRENCY, "currency: " + order.currency() + " is not supported");
        }
    }

    private static void amount(NewOrder order) {
        boolean zeroAuthorisation =
                order.gateway().filter(ZERO_AMOUNT::contains).isPresent();
        if (order.amount() == 0 && !zeroAuthorisation) {
            throw refused(ErrorCode.AMOUNT, "amount: has to be 1 or more; 0 is for a card's zero authorisation");
        }
    }

    private static void description(NewOrder order) {
        if (TAG.matcher(order.description()).find()) {
            throw refused(ErrorCode.DESCRIPTION, "description: HTML is not supported");
        }
    }

    private static void unreferencedRefund(NewOrder order) {
        if (!order.unreferencedRefund()) {
            return;
        }
        if (!order.currency().equals("EUR")) {
            throw refused(ErrorCode.CURRENCY, "currency: a refund without an order is paid in EUR");
        }
        if (order.amount() < 1 || order.amount() > MOST_UNREFERENCED) {
            throw refused(ErrorCode.AMOUNT, "amount: a refund without an order is EUR 0.01 to 60.00");
        }
    }

    private static void gateway(NewOrder order) {
        if (order.gateway().isEmpty()) {
            if (order.direct() && !order.withToken()) {
                throw noGateway("gateway: a direct order has to name a payment method");
            }
            return;
        }
        MethodSpec method = order.method().orElseThrow(() -> noGateway("gateway: is not the id of a payment method"));
        boolean byComponent = order.withComponent() && method.component();
        if (order.direct() && !method.direct() && !byComponent) {
            throw noGateway("gateway: " + method.id() + " does not take direct orders");
        }
    }

    private static RuntimeException noGateway(String why) {
        return refused(ErrorCode.GATEWAY, "No gateway (payment method) available. " + why);
    }

    private static void currencyOfGateway(NewOrder order) {
        order.method()
                .filter(method -> !method.currencies().contains(order.currency()))
                .ifPresent(method -> {
                    throw refused(
                            ErrorCode.CURRENCY, "currency: " + method.id() + " does not take " + order.currency());
                });
    }

    private static void countries(NewOrder order) {
        for (String field : List.of("/customer/country", "/delivery/country")) {
            order.text(field).filter(country -> !COUNTRIES.contains(country)).ifPresent(country -> {
                throw refused(ErrorCode.COUNTRY, dotted(field) + ": " + country + " is not a country");
            });
        }
    }

    private static void addresses(NewOrder order) {
        for (String field : List.of("/customer/ip_address", "/customer/forwarded_ip")) {
            order.text(field).filter(address -> !IpSyntax.holds(address)).ifPresent(address -> {
                throw refused(ErrorCode.IP_ADDRESS, dotted(field) + ": has to be an IPv4 or IPv6 address");
            });
        }
    }

    private static String dotted(String path) {
        return path.substring(1).replace('/', '.');
    }

    private static void addressOfDevice(NewOrder order) {
        boolean checked = order.direct()
                && order.method()
                        .filter(method -> method.card() || method.payLater())
                        .isPresent()
                && !order.withToken()
                && !order.withComponent()
                && !order.flag("/gateway_info/moto");
        if (checked && order.text("/customer/ip_address").isEmpty()) {
            throw refused(
                    ErrorCode.IP_ADDRESS,
                    "customer.ip_address: is required for a direct order of a card or pay-later method");
        }
    }

    private static void cardNumber(NewOrder order) {
        if (order.text("/gateway_info/card_number")
                .filter(number -> !TestPayments.cardNumber(number))
                .isPresent()) {
            throw refused(
                    ErrorCode.DECLINED, "gateway_info.card_number: is mistyped, by its length or its check digit");
        }
    }

    private static void issuer(NewOrder order) {
        Optional<String> issuer = order.text("/gateway_info/issuer_id");
        boolean ideal = order.gateway().filter("IDEAL"::equals).isPresent();
        if (ideal && issuer.isPresent() && !TestPayments.idealIssuers().containsKey(issuer.get())) {
            throw refused(ErrorCode.ISSUER, "gateway_info.issuer_id: is not the id of an iDEAL bank");
        }
    }
}
