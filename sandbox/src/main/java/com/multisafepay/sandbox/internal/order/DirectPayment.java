package com.multisafepay.sandbox.internal.order;

import java.time.LocalDate;
import java.util.Set;

/**
 * What a direct order comes to at once.
 *
 * @param method the payment method that it went through
 * @param standing where it stands then
 * @param customerActs whether the customer has something left to do on a page
 */
record DirectPayment(String method, Standing standing, boolean customerActs) {
    private static final Set<String> PAID_ELSEWHERE = Set.of("EINVOICE", "ZINIA");
    private static final Set<String> WITHOUT_A_PAGE = Set.of("BANKTRANS", "DIRDEB", "MBWAY", "MULTIBANCO");
    private static final Set<String> WALLETS = Set.of("APPLEPAY", "GOOGLEPAY");
    private static final long SMALLEST_COMPLETED = 1000;
    private static final long LARGEST_COMPLETED = 2000;

    static DirectPayment of(NewOrder order, LocalDate today) {
        String method = order.gateway().orElse("CREDITCARD");
        if (order.withToken()) {
            return new DirectPayment(method, authorised(order, Standing.COMPLETED), false);
        }
        if (order.withComponent()) {
            return new DirectPayment(method, Standing.INITIALIZED, true);
        }
        if (order.method().filter(each -> each.payLater()).isPresent()) {
            return new DirectPayment(method, payLater(order, method), false);
        }
        if (order.text("/gateway_info/card_number").isPresent()
                && order.method().filter(each -> each.card()).isPresent()) {
            return card(order, method, today);
        }
        if (WALLETS.contains(method)
                && order.text("/gateway_info/payment_token").isPresent()) {
            return new DirectPayment(method, Standing.COMPLETED, false);
        }
        if (method.equals("MBWAY") || method.equals("MULTIBANCO")) {
            return new DirectPayment(method, byAmount(order.amount()), false);
        }
        return new DirectPayment(method, Standing.INITIALIZED, !WITHOUT_A_PAGE.contains(method));
    }

    private static DirectPayment card(NewOrder order, String method, LocalDate today) {
        String number = order.text("/gateway_info/card_number").orElse("");
        Standing standing = TestCards.outcome(
                number, order.text("/gateway_info/card_expiry_date").orElse(""), today);
        String brand = method.equals("CREDITCARD") ? TestCards.brand(number) : method;
        return new DirectPayment(brand, authorised(order, standing), false);
    }

    /** With manual capture a paid order is only authorised. */
    private static Standing authorised(NewOrder order, Standing standing) {
        boolean manual = order.text("/capture").filter("manual"::equals).isPresent();
        return manual && standing.completed() ? Standing.PAID_ELSEWHERE : standing;
    }

    private static Standing payLater(NewOrder order, String method) {
        boolean refused = switch (method) {
            case "AFTERPAY" -> mail(order).equals("rejection@afterpay.nl");
            case "IN3" ->
                order.text("/gateway_info/birthday").orElse("").equals("2000-01-01")
                        && order.text("/customer/zip_code")
                                .orElse("")
                                .replace(" ", "")
                                .equals("1111AB")
                        && order.text("/customer/house_number").orElse("").equals("1");
            default -> false;
        };
        if (refused) {
            return Standing.declined("", "Declined");
        }
        return PAID_ELSEWHERE.contains(method) ? Standing.PAID_ELSEWHERE : Standing.PAY_LATER;
    }

    private static String mail(NewOrder order) {
        return order.text("/gateway_info/email")
                .or(() -> order.text("/customer/email"))
                .orElse("");
    }

    private static Standing byAmount(long amount) {
        if (amount < SMALLEST_COMPLETED) {
            return Standing.declined("", "Declined");
        }
        return amount <= LARGEST_COMPLETED ? Standing.PAY_LATER : Standing.INITIALIZED;
    }
}
