package com.multisafepay.contract.badinput;

import com.multisafepay.OrderSamples;
import com.multisafepay.gateway.GatewayId;
import com.multisafepay.money.Money;
import com.multisafepay.order.request.ActiveFor;
import com.multisafepay.order.request.OrderRequest;
import com.multisafepay.order.request.PageSettings;
import com.multisafepay.order.request.PageTemplate;
import com.multisafepay.order.request.Plugin;
import com.multisafepay.order.request.RedirectOrder;
import com.multisafepay.order.request.SplitPayment;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;

/** Fields of the order itself, of its page and of whoever sends it. */
final class OrderFields {

    private static final String[] NO_ADDRESS = {
        "shop.example/hook",
        "ftp://shop.example/hook",
        "javascript:alert(1)",
        "//shop.example",
        "https://shop .example/"
    };

    private OrderFields() {}

    static List<Field> all() {
        return List.of(
                Field.form("order_id", v -> OrderSamples.redirect().orderId(v).build())
                        .code(1006)
                        .required(() -> RedirectOrder.builder()
                                .amount(OrderSamples.EUR_121)
                                .description("Order 1")
                                .build())
                        .length(1, 50)
                        .breaks("a\u0000b", "a\u0007b", "a\nb")
                        .oursBreaks(" shop-1", "shop-1 "),
                Field.form("currency", v -> amount(1000, v))
                        .code(1002)
                        .required()
                        .empty()
                        .breaks("EU", "EURO", "eur", "E1R", "\u20ac", "EUR\u0007", "\u202eEUR", "\ud83d\udcb6")
                        .breaks("\u0395UR", "ABC", "XXX"),
                amount(),
                Field.text(
                                "description",
                                v -> OrderSamples.redirect().description(v).build())
                        .code(1008)
                        .required(() -> RedirectOrder.builder()
                                .orderId("shop-1")
                                .amount(OrderSamples.EUR_121)
                                .build())
                        .length(1, 200)
                        .oursBreaks(" ")
                        .breaks("<b>Lamp</b>", "<script>alert(1)</script>", "<!-- Lamp -->", "<img src=x>"),
                Field.form(
                                "gateway",
                                v -> OrderSamples.redirect()
                                        .gateway(GatewayId.of(v))
                                        .build())
                        .code(1023)
                        .breaks("I", "I DEAL", "IDEAL;", "\u0130DEAL", "A".repeat(21), "IDEAL\n", "\ud83c\udfe6"),
                Field.typed("type", Bad.word("unknown", "subscribe"), Bad.word("wrong case", "Redirect"), Bad.object()),
                Field.text("items", v -> OrderSamples.redirect().items(v).build()),
                url("notification_url", RedirectOrder.Builder::notificationUrl)
                        .bad(Bad.text("too long by one", Fault.RULE, "https://shop.example/" + "x".repeat(130))),
                url("redirect_url", RedirectOrder.Builder::redirectUrl),
                url("cancel_url", RedirectOrder.Builder::cancelUrl),
                Field.typed("payment_options.notification_method", Bad.word("unknown", "PUT"), Bad.object()),
                Field.typed("payment_options.notification_method", Bad.word("wrong case", "post")),
                Field.typed("payment_options.close_window", Bad.word("unknown", "perhaps"), Bad.object()),
                Field.text(
                                "payment_options.template_id",
                                v -> OrderSamples.redirect().templateId(v).build())
                        .ours(1, 100),
                Field.text(
                                "payment_options.template.version",
                                v -> OrderSamples.redirect()
                                        .template(PageTemplate.of(v))
                                        .build())
                        .ours(1, 20),
                Field.form(
                                "payment_options.settings.gateways.MISTERCASH.qr_size",
                                v -> OrderSamples.redirect()
                                        .settings(PageSettings.builder()
                                                .bancontactQrSize(v)
                                                .build())
                                        .build())
                        .empty()
                        .breaks("10", "px", "10em", "-10px", "99999px"),
                Field.text(
                                "google_analytics.account",
                                v -> OrderSamples.redirect().googleAnalytics(v).build())
                        .ours(1, 100),
                Field.typed("second_chance.send_email", Bad.word("unknown", "perhaps"), Bad.object(), Bad.array()),
                Field.text("var1", v -> OrderSamples.redirect().vars(v).build())
                        .code(1010)
                        .bad(Bad.text("longer than is sent", Fault.OURS, "x".repeat(101)))
                        .bad(Bad.text("too long by one", Fault.RULE, "x".repeat(501))),
                Field.text(
                                "var3",
                                v -> OrderSamples.redirect().vars("a", "b", v).build())
                        .code(1010)
                        .bad(Bad.text("too long by one, in emoji", Fault.RULE, "\ud83d\ude00".repeat(501))),
                Field.text(
                                "custom_info.custom_1",
                                v -> OrderSamples.redirect().customInfo(v).build())
                        .ours(0, 255),
                Field.whole(
                                "days_active",
                                v -> OrderSamples.redirect()
                                        .activeFor(ActiveFor.days(v))
                                        .build())
                        .bounds(1, 365),
                Field.whole(
                                "seconds_active",
                                v -> OrderSamples.redirect()
                                        .activeFor(ActiveFor.seconds(v))
                                        .build())
                        .bounds(1, 31_536_000),
                Field.text(
                                "invoice_id",
                                v -> OrderSamples.redirect().invoiceId(v).build())
                        .length(1, 50),
                Field.text("plugin.shop", v -> plugin(Plugin.of(v, "1", "1"))).ours(1, 255),
                Field.text("plugin.shop_version", v -> plugin(Plugin.of("Shop", v, "1")))
                        .ours(1, 255),
                Field.text("plugin.plugin_version", v -> plugin(Plugin.of("Shop", "1", v)))
                        .ours(1, 255),
                Field.text(
                                "plugin.partner",
                                v -> plugin(new Plugin(
                                        "Shop",
                                        "1",
                                        "1",
                                        Optional.of(Objects.requireNonNull(v, "plugin.partner")),
                                        Optional.empty())))
                        .ours(1, 255),
                Field.text(
                                "affiliate.split_payments[0].merchant",
                                v -> split(SplitPayment.fixed(v, Money.of("1.00", "EUR"))))
                        .in(split(SplitPayment.percentage("1001", "5")))
                        .required()
                        .ours(1, 50),
                Field.whole(
                                "affiliate.split_payments[0].fixed",
                                v -> split(SplitPayment.fixed("1001", Money.ofMinor(v, "EUR"))))
                        .in(split(SplitPayment.percentage("1001", "5")))
                        .bad(Bad.whole("zero", Fault.RULE, 0), Bad.whole("negative", Fault.RULE, -7)),
                Field.decimal("affiliate.split_payments[0].percentage", v -> split(SplitPayment.percentage("1001", v)))
                        .in(split(SplitPayment.fixed("1001", Money.of("1.00", "EUR"))))
                        .bad(
                                Bad.decimal("zero", Fault.OURS, "0"),
                                Bad.decimal("negative", Fault.RULE, "-0.01"),
                                Bad.decimal("above 100", Fault.RULE, "100.01"))
                        .bad(Bad.text("text", Fault.RULE, "half")),
                Field.typed("capture", Bad.word("unknown", "later"), Bad.word("wrong case", "MANUAL"), Bad.object()),
                Field.typed("recurring_model", Bad.word("unknown", "weekly"), Bad.object())
                        .bad(Bad.word("wrong case", "cardonfile")));
    }

    private static Field amount() {
        return Field.decimal(
                        "amount",
                        v -> OrderSamples.redirect().amount(Money.of(v, "EUR")).build())
                .code(1001)
                .required(() -> RedirectOrder.builder()
                        .orderId("shop-1")
                        .description("Order 1")
                        .build())
                .bad(
                        cents("zero", "0", "0"),
                        cents("negative", "-1", "-0.01"),
                        cents("negative and huge", "-9223372036854775808", "-92233720368547758.08"),
                        cents("one above the largest long", "9223372036854775808", "92233720368547758.08"),
                        cents("half a cent", "1000.5", "10.005"),
                        Bad.text("text of a decimal", Fault.RULE, "10.00.0"),
                        Bad.text("with a thousands separator", Fault.RULE, "1,000"),
                        Bad.text("with a currency", Fault.RULE, "\u20ac10"),
                        Bad.text("hexadecimal", Fault.RULE, "0x10"),
                        Bad.text("not a number", Fault.RULE, "NaN"));
    }

    private static Bad cents(String words, String json, String euros) {
        Bad wire = Bad.number(words, json);
        return new Bad(words, Fault.RULE, wire.json(), true, euros);
    }

    private static OrderRequest amount(long minor, String currency) {
        return OrderSamples.redirect().amount(Money.ofMinor(minor, currency)).build();
    }

    private static Field url(String name, BiFunction<RedirectOrder.Builder, String, RedirectOrder.Builder> set) {
        return Field.form(
                        "payment_options." + name,
                        v -> set.apply(OrderSamples.redirect(), v).build())
                .empty()
                .breaks(NO_ADDRESS);
    }

    private static OrderRequest plugin(Plugin plugin) {
        return OrderSamples.redirect().plugin(plugin).build();
    }

    private static OrderRequest split(SplitPayment part) {
        return OrderSamples.redirect().splitPayments(part).build();
    }
}
