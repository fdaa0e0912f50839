package com.multisafepay.internal.wire;

import com.multisafepay.client.model.CreateOrderRequest;
import com.multisafepay.customer.Address;
import com.multisafepay.customer.Country;
import com.multisafepay.customer.Customer;
import com.multisafepay.customer.Delivery;
import com.multisafepay.customer.Email;
import com.multisafepay.customer.IpAddress;
import com.multisafepay.customer.LocaleCode;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes the customer and the delivery address. */
final class CustomerToWire {

    private CustomerToWire() {}

    static void apply(CreateOrderRequest wire, Customer customer) {
        Address address = customer.address();
        var model = NewModels.customer()
                .locale(customer.locale().orElse(LocaleCode.DEFAULT).value())
                .ipAddress(customer.ipAddress().map(IpAddress::value).orElse(null))
                .forwardedIp(customer.forwardedIp().map(IpAddress::value).orElse(null))
                .firstName(customer.firstName().orElse(null))
                .lastName(customer.lastName().orElse(null))
                .companyName(customer.companyName().orElse(null))
                .gender(customer.gender().map(Enum::name).orElse(null))
                .birthday(customer.birthday().map(Object::toString).orElse(null))
                .address1(address.address1().orElse(null))
                .address2(address.address2().orElse(null))
                .houseNumber(address.houseNumber().orElse(null))
                .zipCode(address.zipCode().orElse(null))
                .city(address.city().orElse(null))
                .state(address.state().orElse(null))
                .country(address.country().map(Country::code).orElse(null))
                .phone(customer.phone().orElse(null))
                .email(customer.email().map(Email::address).orElse(null))
                .disableSendEmail(customer.disableSendEmail().orElse(null))
                .userAgent(customer.userAgent().orElse(null))
                .referrer(customer.referrer().orElse(null))
                .reference(customer.reference().orElse(null));
        customer.browser()
                .ifPresent(browser -> model.browser(NewModels.browser()
                        .javascriptEnabled(browser.javascriptEnabled().orElse(null))
                        .javaEnabled(browser.javaEnabled().orElse(null))
                        .cookiesEnabled(browser.cookiesEnabled().orElse(null))
                        .language(browser.language().orElse(null))
                        .screenColorDepth(number(browser.screenColorDepth()))
                        .screenHeight(number(browser.screenHeight()))
                        .screenWidth(number(browser.screenWidth()))
                        .timeZone(number(browser.timeZone()))
                        .userAgent(browser.userAgent().orElse(null))
                        .platform(browser.platform().orElse(null))
                        .ipAddress(browser.ipAddress().map(IpAddress::value).orElse(null))
                        .acceptHeader(browser.acceptHeader().orElse(null))));
        wire.customer(model);
    }

    static void apply(CreateOrderRequest wire, Delivery delivery) {
        Address address = delivery.address();
        wire.delivery(NewModels.delivery()
                .firstName(delivery.firstName().orElse(null))
                .lastName(delivery.lastName().orElse(null))
                .companyName(delivery.companyName().orElse(null))
                .address1(address.address1().orElse(null))
                .address2(address.address2().orElse(null))
                .houseNumber(address.houseNumber().orElse(null))
                .zipCode(address.zipCode().orElse(null))
                .city(address.city().orElse(null))
                .state(address.state().orElse(null))
                .country(address.country().map(Country::code).orElse(null))
                .phone(delivery.phone().orElse(null))
                .email(delivery.email().map(Email::address).orElse(null)));
    }

    private static @Nullable BigDecimal number(Optional<Integer> value) {
        return value.map(BigDecimal::valueOf).orElse(null);
    }
}
