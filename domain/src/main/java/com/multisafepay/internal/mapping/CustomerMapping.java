package com.multisafepay.internal.mapping;

import com.multisafepay.customer.Browser;
import com.multisafepay.customer.Country;
import com.multisafepay.customer.Customer;
import com.multisafepay.customer.Delivery;
import com.multisafepay.customer.Email;
import com.multisafepay.customer.IpAddress;
import com.multisafepay.customer.LocaleCode;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who pays and where goods go, as they are sent. */
final class CustomerMapping {

    private CustomerMapping() {}

    static com.multisafepay.client.model.Customer toWire(Customer customer) {
        return new com.multisafepay.client.model.Customer()
                .locale(customer.locale().orElse(LocaleCode.DEFAULT).value())
                .ipAddress(customer.ipAddress().map(IpAddress::value).orElse(null))
                .forwardedIp(customer.forwardedIp().map(IpAddress::value).orElse(null))
                .firstName(customer.firstName().orElse(null))
                .lastName(customer.lastName().orElse(null))
                .companyName(customer.companyName().orElse(null))
                .gender(customer.gender().map(Enum::name).orElse(null))
                .birthday(customer.birthday().map(Object::toString).orElse(null))
                .address1(customer.address1().orElse(null))
                .address2(customer.address2().orElse(null))
                .houseNumber(customer.houseNumber().orElse(null))
                .zipCode(customer.zipCode().orElse(null))
                .city(customer.city().orElse(null))
                .state(customer.state().orElse(null))
                .country(customer.country().map(Country::code).orElse(null))
                .phone(customer.phone().orElse(null))
                .email(customer.email().map(Email::address).orElse(null))
                .disableSendEmail(customer.disableSendEmail().orElse(null))
                .userAgent(customer.userAgent().orElse(null))
                .referrer(customer.referrer().orElse(null))
                .reference(customer.reference().orElse(null))
                .browser(customer.browser().map(CustomerMapping::toWire).orElse(null));
    }

    static com.multisafepay.client.model.Delivery toWire(Delivery delivery) {
        return new com.multisafepay.client.model.Delivery()
                .firstName(delivery.firstName().orElse(null))
                .lastName(delivery.lastName().orElse(null))
                .companyName(delivery.companyName().orElse(null))
                .address1(delivery.address1().orElse(null))
                .address2(delivery.address2().orElse(null))
                .houseNumber(delivery.houseNumber().orElse(null))
                .zipCode(delivery.zipCode().orElse(null))
                .city(delivery.city().orElse(null))
                .state(delivery.state().orElse(null))
                .country(delivery.country().map(Country::code).orElse(null))
                .phone(delivery.phone().orElse(null))
                .email(delivery.email().map(Email::address).orElse(null));
    }

    private static com.multisafepay.client.model.Browser toWire(Browser browser) {
        return new com.multisafepay.client.model.Browser()
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
                .acceptHeader(browser.acceptHeader().orElse(null));
    }

    private static @Nullable BigDecimal number(Optional<Integer> value) {
        return value.map(BigDecimal::valueOf).orElse(null);
    }
}
