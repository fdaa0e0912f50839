package com.multisafepay.contract.pact;

import static org.assertj.core.api.Assertions.assertThat;

import com.multisafepay.customer.Country;
import com.multisafepay.customer.Email;
import com.multisafepay.gateway.GatewayId;
import com.multisafepay.money.Money;
import com.multisafepay.order.request.DirectOrder;
import com.multisafepay.order.request.OrderRequest;
import com.multisafepay.order.request.RecurringModel;
import com.multisafepay.order.request.RedirectOrder;
import com.multisafepay.payment.BancontactQr;
import com.multisafepay.payment.BankTransfer;
import com.multisafepay.payment.CardPayment;
import com.multisafepay.payment.ComponentPayment;
import com.multisafepay.payment.DirectDebit;
import com.multisafepay.payment.IdealPayment;
import com.multisafepay.payment.IdealQr;
import com.multisafepay.payment.MyBankPayment;
import com.multisafepay.payment.PayLater;
import com.multisafepay.payment.Payment;
import com.multisafepay.payment.TokenPayment;
import com.multisafepay.payment.WalletPayment;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Requests with all that the library can send, held member by member to what {@code whole-requests.json} says. */
class WholeRequestsPactTest {

    private static final String IBAN = "NL91ABNA0417164300";

    @ParameterizedTest
    @MethodSource("orders")
    void createsAnOrderWithAllThatItCanHave(OrderRequest order) {
        String id = order.details().orderId().value();
        Conversation.about("create the order " + id)
                .asks("POST", "/orders")
                .sendsAsIn(id)
                .answers(body -> body.object("data", data -> data.stringValue("order_id", id)))
                .then(client -> assertThat(
                                client.orders().create(order).orderId().value())
                        .isEqualTo(id));
    }

    static Stream<Named<OrderRequest>> orders() {
        return Stream.concat(
                        Stream.of(
                                WholeOrders.redirect("pact-whole-redirect"),
                                WholeOrders.checkout("pact-whole-checkout"),
                                WholeOrders.withoutShipping("pact-whole-no-shipping")),
                        Stream.of(
                                direct("card", card()).manualCapture().build(),
                                direct("moto", moto()).build(),
                                direct("wallet", new WalletPayment(GatewayId.APPLEPAY, "token"))
                                        .build(),
                                direct("ideal", new IdealPayment(Optional.of("0031")))
                                        .build(),
                                direct("mybank", new MyBankPayment("0001"))
                                        .customer(WholeOrders.customer("it_IT"))
                                        .build(),
                                redirect("bancontact-qr", new BancontactQr()),
                                redirect("ideal-qr", idealQr()),
                                direct("debit", debit()).build(),
                                direct("transfer", transfer()).build(),
                                direct("component", new ComponentPayment(Optional.of(GatewayId.VISA), "payload", true))
                                        .recurringModel(RecurringModel.CARD_ON_FILE)
                                        .build(),
                                direct("token", new TokenPayment("Ab3dE5fG7hJ"))
                                        .recurringModel(RecurringModel.UNSCHEDULED)
                                        .build(),
                                direct("later", later())
                                        .delivery(WholeOrders.delivery())
                                        .cart(WholeOrders.cart())
                                        .build()))
                .map(order -> Named.of(order.details().orderId().value(), order));
    }

    private static DirectOrder.Builder direct(String name, Payment payment) {
        return DirectOrder.builder()
                .orderId("pact-whole-" + name)
                .amount(Money.of("121.00", "EUR"))
                .description("Two lamps")
                .customer(WholeOrders.customer("nl_NL"))
                .payment(payment);
    }

    private static RedirectOrder redirect(String name, Payment payment) {
        return RedirectOrder.builder()
                .orderId("pact-whole-" + name)
                .amount(Money.of("121.00", "EUR"))
                .description("Two lamps")
                .payment(payment)
                .build();
    }

    private static CardPayment card() {
        return new CardPayment(
                GatewayId.VISA,
                "4111111111111111",
                "A Bakker",
                YearMonth.of(2030, 12),
                Optional.of("123"),
                true,
                Optional.of("https://shop.example/3d"),
                false);
    }

    private static CardPayment moto() {
        return new CardPayment(
                GatewayId.VISA,
                "4111111111111111",
                "A Bakker",
                YearMonth.of(2030, 12),
                Optional.empty(),
                false,
                Optional.empty(),
                true);
    }

    private static IdealQr idealQr() {
        return new IdealQr(
                300, false, true, Optional.of(Money.of("1.00", "EUR")), Optional.of(Money.of("500.00", "EUR")));
    }

    private static DirectDebit debit() {
        return new DirectDebit(
                "A Bakker",
                IBAN,
                "mandate-1",
                Optional.of("Utrecht"),
                Optional.of(Country.of("NL")),
                Optional.of("ABNANL2A"));
    }

    private static BankTransfer transfer() {
        return new BankTransfer("A Bakker", "Utrecht", Country.of("NL"), IBAN, "ABNANL2A");
    }

    private static PayLater later() {
        return new PayLater(
                GatewayId.AFTERPAY,
                Optional.of(LocalDate.of(1990, 1, 2)),
                Optional.of("0612345678"),
                Optional.of(Email.of("anna@shop.example")),
                Optional.of(PayLater.Title.MRS),
                Optional.of(IBAN));
    }
}
