package com.multisafepay.order.request;

import com.multisafepay.customer.Address;
import com.multisafepay.customer.Customer;
import com.multisafepay.customer.Delivery;
import com.multisafepay.payment.CardPayment;
import com.multisafepay.payment.ComponentPayment;
import com.multisafepay.payment.DirectDebit;
import com.multisafepay.payment.MyBankPayment;
import com.multisafepay.payment.PayLater;
import com.multisafepay.payment.Payment;
import com.multisafepay.payment.WalletPayment;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** Tells whether an order has the fields that the table of payment methods names by their paths. */
final class RequiredFields {

    private static final String GATEWAY_INFO = "gateway_info.";

    private final OrderDetails details;
    private final Payment payment;

    RequiredFields(OrderDetails details, Payment payment) {
        this.details = details;
        this.payment = payment;
    }

    /** Returns whether a path is present; {@code a|b} asks for one of the two. Paths that are not known here count as present. */
    boolean has(String path) {
        return Arrays.stream(path.split("\\|")).anyMatch(this::hasOne);
    }

    private boolean hasOne(String path) {
        if (path.startsWith(GATEWAY_INFO)) {
            return payment instanceof ComponentPayment || info(path.substring(GATEWAY_INFO.length()));
        }
        return switch (path) {
            case "customer" -> details.customer().isPresent();
            case "customer.ip_address" -> byPhone() || customer(Customer::ipAddress);
            case "customer.browser" -> byPhone() || payment instanceof ComponentPayment || customer(Customer::browser);
            case "customer.first_name" -> customer(Customer::firstName);
            case "customer.last_name" -> customer(Customer::lastName);
            case "customer.address1" -> address(Address::address1);
            case "customer.house_number" -> address(Address::houseNumber);
            case "customer.zip_code" -> address(Address::zipCode);
            case "customer.city" -> address(Address::city);
            case "customer.country" -> address(Address::country);
            case "customer.phone" -> customer(Customer::phone);
            case "customer.email" -> customer(Customer::email);
            case "delivery" -> details.delivery().isPresent();
            case "delivery.email" -> details.delivery().flatMap(Delivery::email).isPresent();
            case "checkout_options.tax_tables" -> CartRules.hasTaxTables(details);
            default -> true;
        };
    }

    /** Fields that a payment's own type requires are present once the payment is of that type. */
    private boolean info(String member) {
        return switch (member) {
            case "birthday" -> later(PayLater::birthday);
            case "phone" -> later(PayLater::phone);
            case "email" -> later(PayLater::email);
            case "gender" -> later(PayLater::title);
            case "bank_account" -> later(PayLater::bankAccount);
            case "card_number", "card_holder_name", "card_expiry_date", "card_cvc" -> payment instanceof CardPayment;
            case "payment_token" -> payment instanceof WalletPayment;
            case "issuer_id" -> payment instanceof MyBankPayment;
            case "account_id", "account_holder_name", "account_holder_iban", "emandate" ->
                payment instanceof DirectDebit;
            default -> true;
        };
    }

    /** Nobody sits at a browser when an order is taken by mail or telephone. */
    private boolean byPhone() {
        return payment instanceof CardPayment card && card.moto();
    }

    private boolean customer(Function<Customer, Optional<?>> field) {
        return details.customer().flatMap(field).isPresent();
    }

    private boolean address(Function<Address, Optional<?>> field) {
        return customer(customer -> field.apply(customer.address()));
    }

    private boolean later(Function<PayLater, Optional<?>> field) {
        return payment instanceof PayLater details && field.apply(details).isPresent();
    }
}
