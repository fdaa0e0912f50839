package com.multisafepay.contract.badinput;

import com.multisafepay.customer.CustomerBuilder;
import com.multisafepay.customer.DeliveryBuilder;
import com.multisafepay.order.request.OrderRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Fields of the customer, of the customer's browser and of the delivery. */
final class PeopleFields {

    private static final String[] NO_COUNTRIES = {
        "N", "NLD", "N1", "XX", "\u00df", "\ud83c\uddf3\ud83c\uddf1", "\u202eNL"
    };
    private static final String[] NO_ADDRESSES = {
        "198.51.100",
        "198.51.100.256",
        "198.51.100.7.1",
        "0198.51.100.7",
        "\u0661.1.1.1",
        "localhost",
        "1::2::3",
        ":::",
        "12345::"
    };

    private PeopleFields() {}

    static List<Field> all() {
        List<Field> all = new ArrayList<>(customer());
        all.addAll(delivery());
        all.addAll(browser());
        return all;
    }

    private static List<Field> customer() {
        return List.of(
                Field.form("customer.locale", v -> OrderVariants.with(c -> c.locale(v)))
                        .empty()
                        .oursBreaks("nl", "nl-NL", "NL_nl", "nl_nl", "nld_NLD", "nl_N1", "\u202enl_NL", "\ud83c\uddf3"),
                address("customer.ip_address", v -> OrderVariants.with(c -> c.ipAddress(v))),
                address("customer.forwarded_ip", v -> OrderVariants.with(c -> c.forwardedIp(v))),
                customer("first_name", CustomerBuilder::firstName).ours(1, 255),
                customer("last_name", CustomerBuilder::lastName).ours(1, 255),
                customer("company_name", CustomerBuilder::companyName).ours(1, 255),
                Field.typed("customer.birthday", Bad.object(), Bad.truth(), Bad.array()),
                Field.typed("customer.gender", Bad.object(), Bad.truth()),
                customer("address1", CustomerBuilder::address1).length(1, 64),
                customer("address2", CustomerBuilder::address2).length(1, 64),
                customer("house_number", CustomerBuilder::houseNumber)
                        .length(1, 10)
                        .bad(Bad.text("longer than a delivery's", Fault.OURS, "x".repeat(10))),
                customer("zip_code", CustomerBuilder::zipCode).length(1, 10),
                customer("city", CustomerBuilder::city).length(1, 50),
                customer("state", CustomerBuilder::state).ours(1, 100),
                country("customer.country", v -> OrderVariants.with(c -> c.country(v))),
                customer("phone", CustomerBuilder::phone).length(1, 25),
                email("customer.email", v -> OrderVariants.with(c -> c.email(v))),
                Field.typed("customer.disable_send_email", Bad.word("unknown", "perhaps"), Bad.object()),
                customer("user_agent", CustomerBuilder::userAgent).ours(1, 1000),
                customer("referrer", CustomerBuilder::referrer).ours(1, 2000),
                customer("reference", CustomerBuilder::reference).ours(1, 255));
    }

    private static List<Field> delivery() {
        return List.of(
                delivery("first_name", DeliveryBuilder::firstName).ours(1, 255),
                delivery("last_name", DeliveryBuilder::lastName).ours(1, 255),
                delivery("company_name", DeliveryBuilder::companyName).ours(1, 255),
                delivery("address1", DeliveryBuilder::address1).length(1, 64),
                delivery("address2", DeliveryBuilder::address2).length(1, 64),
                delivery("house_number", DeliveryBuilder::houseNumber).length(1, 10),
                delivery("zip_code", DeliveryBuilder::zipCode).length(1, 10),
                delivery("city", DeliveryBuilder::city).length(1, 50),
                delivery("state", DeliveryBuilder::state).ours(1, 100),
                country("delivery.country", v -> OrderVariants.to(d -> d.country(v))),
                delivery("phone", DeliveryBuilder::phone).length(1, 25),
                email("delivery.email", v -> OrderVariants.to(d -> d.email(v))));
    }

    private static List<Field> browser() {
        return List.of(
                Field.text("customer.browser.language", v -> OrderVariants.at(b -> b.language(v)))
                        .ours(1, 35),
                Field.text("customer.browser.user_agent", v -> OrderVariants.at(b -> b.userAgent(v)))
                        .ours(1, 1000),
                Field.text("customer.browser.platform", v -> OrderVariants.at(b -> b.platform(v)))
                        .ours(1, 100),
                Field.text("customer.browser.accept_header", v -> OrderVariants.at(b -> b.acceptHeader(v)))
                        .ours(1, 1000),
                Field.form("customer.browser.ip_address", v -> OrderVariants.at(b -> b.ipAddress(v)))
                        .code(1007)
                        .empty()
                        .oursBreaks("198.51.100", "localhost", "1::2::3"),
                Field.typed("customer.browser.screen_height", Bad.word("text", "tall"), Bad.object()),
                Field.typed("customer.browser.time_zone", Bad.word("text", "CET"), Bad.array()),
                Field.typed("customer.browser.java_enabled", Bad.word("unknown", "perhaps"), Bad.object()));
    }

    private static Field customer(String name, BiFunction<CustomerBuilder, String, CustomerBuilder> set) {
        return Field.text("customer." + name, v -> OrderVariants.with(c -> set.apply(c, v)));
    }

    private static Field delivery(String name, BiFunction<DeliveryBuilder, String, DeliveryBuilder> set) {
        return Field.text("delivery." + name, v -> OrderVariants.to(d -> set.apply(d, v)));
    }

    private static Field country(String path, Function<String, OrderRequest> set) {
        return Field.form(path, set).code(1018).empty().breaks(NO_COUNTRIES);
    }

    private static Field address(String path, Function<String, OrderRequest> set) {
        return Field.form(path, set).code(1007).empty().breaks(NO_ADDRESSES);
    }

    private static Field email(String path, Function<String, OrderRequest> set) {
        return Field.text(path, set)
                .bad(Bad.text("longer than is sent", Fault.OURS, "a".repeat(52) + "@shop.example"))
                .bad(Bad.text("too long by one", Fault.RULE, "a".repeat(88) + "@shop.example"))
                .empty()
                .oursBreaks("anna", "anna@", "@shop.example", "anna@@shop.example", "an na@shop.example", "anna@shop")
                .oursBreaks("anna@shop..example", "Anna <anna@shop.example>", "anna@shop.example\r\nBcc: x@y.example");
    }
}
