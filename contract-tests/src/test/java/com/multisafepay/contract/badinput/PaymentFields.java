package com.multisafepay.contract.badinput;

import com.multisafepay.OrderSamples;
import com.multisafepay.customer.Country;
import com.multisafepay.gateway.GatewayId;
import com.multisafepay.money.Money;
import com.multisafepay.order.request.OrderRequest;
import com.multisafepay.payment.BankTransfer;
import com.multisafepay.payment.ComponentPayment;
import com.multisafepay.payment.DirectDebit;
import com.multisafepay.payment.IdealPayment;
import com.multisafepay.payment.IdealQr;
import com.multisafepay.payment.TokenPayment;
import com.multisafepay.payment.WalletPayment;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Fields of the payment. */
final class PaymentFields {

    private PaymentFields() {}

    static List<Field> all() {
        return List.of(
                card("card_number", v -> OrderVariants.card(v, "A Bakker", "123"))
                        .breaks("41111111111", "41111111111111111111", "4111-1111-1111-111x", "\u0664111111111111111"),
                Field.typed("gateway_info.card_number", Bad.word("a wrong digit", "4111111111111112"))
                        .in(OrderVariants.paid(OrderVariants.card(OrderVariants.CARD, "A Bakker", "123")))
                        .code(1024),
                Field.text(
                                "gateway_info.card_holder_name",
                                v -> OrderVariants.paid(OrderVariants.card(OrderVariants.CARD, v, "123")))
                        .in(OrderVariants.paid(OrderVariants.card(OrderVariants.CARD, "A Bakker", "123")))
                        .ours(1, 100),
                card("card_cvc", v -> OrderVariants.card(OrderVariants.CARD, "A Bakker", v))
                        .breaks("12", "12345", "12a", "1.2", "\u0661\u0662\u0663", " 123"),
                Field.typed("gateway_info.card_expiry_date", Bad.word("five digits", "30121"), Bad.object())
                        .bad(Bad.word("not of its form", "12/30")),
                pays("payment_token", v -> new WalletPayment(GatewayId.GOOGLEPAY, v), "{}")
                        .empty()
                        .oursBreaks(" "),
                Field.form("gateway_info.issuer_id", v -> OrderVariants.paid(ideal(v)))
                        .in(OrderVariants.paid(new IdealPayment(Optional.of("0021"))))
                        .code(1036)
                        .breaks("21", "00211", "ING", "0021 ", "\u0660\u0660\u0662\u0661"),
                Field.whole(
                                "gateway_info.qr_size",
                                v -> OrderSamples.redirect()
                                        .payment(IdealQr.ofSize((int) v))
                                        .build())
                        .in(OrderSamples.redirect().payment(IdealQr.ofSize(250)).build())
                        .bad(Bad.whole("too small by one", Fault.OURS, 99))
                        .bad(Bad.whole("too large by one", Fault.OURS, 2001), Bad.whole("negative", Fault.OURS, -7)),
                Field.whole("gateway_info.min_amount", v -> changeable(Money.ofMinor(v, "EUR")))
                        .in(changeable(Money.of("1.00", "EUR")))
                        .bad(Bad.whole("negative", Fault.OURS, -7)),
                pays("account_holder_name", v -> DirectDebit.of(v, OrderVariants.IBAN, "M1"), "A Bakker")
                        .ours(1, 100),
                pays("account_holder_iban", v -> DirectDebit.of("A Bakker", v, "M1"), OrderVariants.IBAN)
                        .empty()
                        .oursBreaks("NL", "91ABNA0417164300NL", "NL91-ABNA-0417", "NL91\ud83c\udfe6"),
                pays("account_holder_city", v -> debit(v, "ABNANL2A"), "Utrecht")
                        .ours(1, 100),
                pays("account_holder_bic", v -> debit("Utrecht", v), "ABNANL2A").ours(8, 11),
                pays("emandate", v -> DirectDebit.of("A Bakker", OrderVariants.IBAN, v), "M1")
                        .ours(1, 100),
                pays("destination_holder_name", v -> transfer(v, "Utrecht", OrderVariants.IBAN, "ABNANL2A"), "A Bakker")
                        .ours(1, 100),
                pays("destination_holder_city", v -> transfer("A Bakker", v, OrderVariants.IBAN, "ABNANL2A"), "Utrecht")
                        .ours(1, 100),
                pays("destination_holder_iban", v -> transfer("A Bakker", "Utrecht", v, "ABNANL2A"), OrderVariants.IBAN)
                        .empty()
                        .oursBreaks("NL"),
                pays(
                                "destination_holder_swift",
                                v -> transfer("A Bakker", "Utrecht", OrderVariants.IBAN, v),
                                "ABNANL2A")
                        .ours(8, 11),
                later("phone", v -> OrderVariants.later(GatewayId.BILLINK, v, "anna@shop.example"))
                        .length(1, 25),
                later("email", v -> OrderVariants.later(GatewayId.BILLINK, "0612345678", v))
                        .empty()
                        .bad(Bad.text("too long by one", Fault.RULE, "a".repeat(88) + "@shop.example"))
                        .oursBreaks("anna", "anna@shop"),
                later(
                                "bank_account",
                                v -> OrderVariants.later(GatewayId.BILLINK, "0612345678", "anna@shop.example")
                                        .withBankAccount(v))
                        .empty()
                        .oursBreaks(" "),
                Field.typed("gateway_info.birthday", Bad.object(), Bad.truth()),
                Field.typed("gateway_info.moto", Bad.word("unknown", "perhaps"), Bad.object()),
                Field.form("recurring_id", v -> OrderVariants.stored(new TokenPayment(v)))
                        .in(OrderVariants.stored(new TokenPayment("token-1")))
                        .absent(1023)
                        .breaks(" ", "ab\u0007c"),
                Field.text(
                                "payment_data.payload",
                                v -> OrderVariants.paid(new ComponentPayment(Optional.of(GatewayId.IDEAL), v, false)))
                        .in(OrderVariants.paid(new ComponentPayment(Optional.of(GatewayId.IDEAL), "p", false)))
                        .oursBreaks(" "));
    }

    private static Field card(String name, Function<String, com.multisafepay.payment.Payment> payment) {
        return Field.form("gateway_info." + name, v -> OrderVariants.paid(payment.apply(v)))
                .in(OrderVariants.paid(OrderVariants.card(OrderVariants.CARD, "A Bakker", "123")));
    }

    private static Field pays(String name, Function<String, com.multisafepay.payment.Payment> payment, String good) {
        return Field.text("gateway_info." + name, v -> OrderVariants.paid(payment.apply(v)))
                .in(OrderVariants.paid(payment.apply(good)));
    }

    private static Field later(String name, Function<String, com.multisafepay.payment.Payment> payment) {
        return Field.text("gateway_info." + name, v -> OrderVariants.paid(payment.apply(v)))
                .in(OrderVariants.paid(OrderVariants.later(GatewayId.BILLINK, "0612345678", "anna@shop.example")));
    }

    private static DirectDebit debit(String city, String bic) {
        return new DirectDebit(
                "A Bakker",
                OrderVariants.IBAN,
                "M1",
                Optional.of(Objects.requireNonNull(city, "gateway_info.account_holder_city")),
                Optional.empty(),
                Optional.of(Objects.requireNonNull(bic, "gateway_info.account_holder_bic")));
    }

    private static BankTransfer transfer(String name, String city, String iban, String swift) {
        return new BankTransfer(name, city, new Country("NL"), iban, swift);
    }

    private static IdealPayment ideal(String issuer) {
        return new IdealPayment(Optional.of(Objects.requireNonNull(issuer, "gateway_info.issuer_id")));
    }

    private static OrderRequest changeable(Money least) {
        return OrderSamples.redirect()
                .payment(new IdealQr(250, false, true, Optional.of(least), Optional.empty()))
                .build();
    }
}
