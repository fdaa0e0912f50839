package com.multisafepay.internal.wire;

import com.multisafepay.client.model.Order;
import com.multisafepay.client.model.PadOrder;
import com.multisafepay.client.model.Receipt;
import com.multisafepay.client.model.ReceiptMerchant;
import com.multisafepay.client.model.ReceiptPayment;
import com.multisafepay.client.model.Site;
import com.multisafepay.client.model.Terminal;
import com.multisafepay.money.Money;
import com.multisafepay.order.OrderId;
import java.time.LocalDateTime;
import java.util.Currency;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Reads answers about sites, terminals and orders of Pay After Delivery. */
final class SettingsFromWire {

    static final Class<Terminal> TERMINAL = Terminal.class;

    private static final Currency EURO = Currency.getInstance("EUR");

    private SettingsFromWire() {}

    static SiteData site(@Nullable Site wire) {
        var data = WireValues.data(wire);
        if (data.getId() == null) {
            throw MoneyValues.lacks("id");
        }
        return new SiteData(
                data.getId(),
                WireValues.number(data.getAccountId()),
                WireValues.text(data.getApiKey()),
                WireValues.text(data.getName()),
                WireValues.text(data.getUrl()),
                WireValues.text(data.getNotificationUrl()),
                euros(data.getPriceFrom()),
                euros(data.getPriceTill()),
                WireValues.text(data.getSupportEmail()),
                WireValues.text(data.getSupportPhone()),
                AnswerJson.of(data));
    }

    static TerminalData terminal(Terminal wire) {
        return new TerminalData(
                MoneyValues.text(wire, "id", wire.getId()),
                WireValues.text(wire.getName()),
                WireValues.text(wire.getProvider()),
                WireValues.number(wire.getGroupId()),
                WireValues.text(wire.getCountry()),
                Boolean.TRUE.equals(wire.getActive()),
                AnswerJson.of(wire));
    }

    static TerminalSessionData session(@Nullable Order wire) {
        var data = WireValues.data(wire);
        return new TerminalSessionData(
                OrderId.of(MoneyValues.text(data, "order_id", data.getOrderId())),
                WireValues.text(data.getSessionId()),
                WireValues.text(data.getEventsToken()),
                WireValues.text(data.getEventsStreamUrl()),
                AnswerJson.of(data));
    }

    static ReceiptData receipt(@Nullable Receipt wire) {
        var data = WireValues.data(wire);
        var order = WireValues.data(data.getOrder());
        Currency currency = MoneyValues.currency(order, order.getCurrency());
        Optional<ReceiptPayment> payment = Optional.ofNullable(data.getPayment());
        return new ReceiptData(
                Optional.ofNullable(data.getMerchant())
                        .map(ReceiptMerchant::getName)
                        .flatMap(WireValues::text),
                MoneyValues.amount(order, "amount", order.getAmount(), currency),
                MoneyValues.amountOrZero(order, "amountrefunded", order.getAmountrefunded(), currency),
                number(order.getTransactionId()),
                payment.map(ReceiptPayment::getPaymentMethod).flatMap(WireValues::text),
                payment.map(ReceiptPayment::getLast4).flatMap(WireValues::text),
                payment.map(ReceiptPayment::getTerminalId).flatMap(WireValues::text),
                payment.map(ReceiptPayment::getAuthorizationCode).flatMap(WireValues::text),
                AnswerJson.of(data));
    }

    static PayAfterDeliveryOrderData padOrder(@Nullable PadOrder wire) {
        var data = WireValues.data(wire);
        if (data.getAmount() == null) {
            throw MoneyValues.lacks("amount");
        }
        return new PayAfterDeliveryOrderData(
                MoneyValues.text(data, "id", data.getId()),
                data.getAmount(),
                orZero(data.getAmountPaid()),
                orZero(data.getAmountOutstanding()),
                WireValues.status(data.getStatus()),
                AnswerJson.of(data));
    }

    static LocalDateTime time(@Nullable String wire) {
        return WireValues.text(wire).flatMap(DutchTime::read).orElseThrow(() -> MoneyValues.lacks("a time"));
    }

    private static long orZero(@Nullable Long value) {
        return value == null ? 0 : value;
    }

    private static Optional<Money> euros(@Nullable Long minorUnits) {
        return Optional.ofNullable(minorUnits).map(cents -> new Money(cents, EURO));
    }

    private static OptionalLong number(@Nullable String text) {
        return text == null || !text.matches("[0-9]{1,18}")
                ? OptionalLong.empty()
                : OptionalLong.of(Long.parseLong(text));
    }
}
