package com.multisafepay.internal.wire;

import com.multisafepay.client.model.Cost;
import com.multisafepay.client.model.Dispute;
import com.multisafepay.client.model.OrderAdjustment;
import com.multisafepay.client.model.OrderCartItem;
import com.multisafepay.client.model.OrderCustomer;
import com.multisafepay.client.model.OrderSplitPayment;
import com.multisafepay.client.model.RelatedTransaction;
import com.multisafepay.client.model.Weight;
import com.multisafepay.order.OrderLine;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the parts of an order beside its payment. */
final class OrderPartsFromWire {

    private OrderPartsFromWire() {}

    static OrderCustomerData customer(OrderCustomer wire) {
        return new OrderCustomerData(
                WireValues.text(wire.getFirstName()),
                WireValues.text(wire.getLastName()),
                WireValues.text(wire.getCompanyName()),
                WireValues.text(wire.getCocnumber()),
                WireValues.text(wire.getAddress1()),
                WireValues.text(wire.getAddress2()),
                WireValues.text(wire.getHouseNumber()),
                WireValues.text(wire.getZipCode()),
                WireValues.text(wire.getCity()),
                WireValues.text(wire.getState()),
                WireValues.text(wire.getCountry()),
                WireValues.text(wire.getCountryName()),
                WireValues.text(wire.getPhone1()).or(() -> WireValues.text(wire.getPhone())),
                WireValues.text(wire.getPhone2()),
                WireValues.text(wire.getEmail()),
                WireValues.text(wire.getLocale()));
    }

    static CostData cost(Cost wire) {
        return new CostData(
                orZero(wire.getAmount()),
                WireValues.orEmpty(wire.getDescription()),
                WireValues.text(wire.getType()),
                WireValues.number(wire.getTransactionId()),
                WireValues.time(wire, "created", wire.getCreated()),
                WireValues.status(wire.getStatus()));
    }

    static OrderLineData line(OrderCartItem wire) {
        return new OrderLineData(
                WireValues.orEmpty(wire.getName()),
                orZero(wire.getUnitPrice()),
                orZero(wire.getQuantity()),
                WireValues.text(wire.getMerchantItemId()),
                WireValues.text(wire.getTaxTableSelector()),
                WireValues.text(wire.getDescription()),
                WireValues.text(wire.getCurrency()),
                WireValues.text(wire.getCashback()),
                Optional.ofNullable(wire.getOptions()).map(AnswerJson::text),
                Optional.ofNullable(wire.getWeight()).flatMap(OrderPartsFromWire::weight),
                WireValues.uri(OrderCartItem.class, "image", wire.getImage()),
                WireValues.uri(OrderCartItem.class, "product_url", wire.getProductUrl()));
    }

    private static Optional<OrderLine.Weight> weight(Weight wire) {
        return Optional.ofNullable(wire.getValue())
                .map(value -> new OrderLineData.WeightData(value, WireValues.text(wire.getUnit())));
    }

    static RelatedTransactionData related(RelatedTransaction wire, Currency currency) {
        return new RelatedTransactionData(
                WireValues.number(wire.getTransactionId()),
                WireValues.number(wire.getReferenceTransactionId()),
                WireValues.text(wire.getType()),
                WireValues.status(wire.getStatus()),
                WireValues.money(wire, wire.getAmount(), wire.getCurrency(), currency),
                WireValues.text(wire.getOrderId()),
                WireValues.text(wire.getRefundOrderId()),
                WireValues.text(wire.getDescription()),
                WireValues.time(wire, "created", wire.getCreated()),
                WireValues.time(wire, "modified", wire.getModified()),
                WireValues.list(wire.getCosts(), OrderPartsFromWire::cost),
                Optional.ofNullable(wire.getDispute()).map(OrderPartsFromWire::dispute));
    }

    static RelatedTransactionData.DisputeData dispute(Dispute wire) {
        return new RelatedTransactionData.DisputeData(
                WireValues.text(wire.getStatus()),
                WireValues.text(wire.getReasonCode()),
                WireValues.text(wire.getReasonDescription()),
                WireValues.text(wire.getMerchantResponseDate()));
    }

    static OrderSplitPaymentData splitPayment(OrderSplitPayment wire, Currency currency) {
        return new OrderSplitPaymentData(
                WireValues.text(wire.getMerchant()),
                WireValues.money(wire, wire.getFixed(), null, currency),
                Optional.ofNullable(wire.getPercentage()),
                WireValues.text(wire.getDescription()));
    }

    private static BigDecimal orZero(@Nullable BigDecimal value) {
        return value == null ? BigDecimal.ZERO : value;
    }

    static OrderAdjustmentData adjustment(OrderAdjustment wire) {
        return new OrderAdjustmentData(
                Optional.ofNullable(wire.getTotalAdjustment()), Optional.ofNullable(wire.getTotalTax()));
    }
}
