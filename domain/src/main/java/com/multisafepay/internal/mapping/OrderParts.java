package com.multisafepay.internal.mapping;

import com.multisafepay.client.model.OrderCartItem;
import com.multisafepay.order.Cost;
import com.multisafepay.order.OrderAdjustment;
import com.multisafepay.order.OrderCustomer;
import com.multisafepay.order.OrderLine;
import com.multisafepay.order.RelatedTransaction;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The parts of an order beside its payment, as they are read. */
final class OrderParts {

    private OrderParts() {}

    static OrderCustomer customer(com.multisafepay.client.model.OrderCustomer wire) {
        return new OrderCustomer(
                Read.text(wire.getFirstName()).or(() -> Read.text(wire.getFirstname())),
                Read.text(wire.getLastName()).or(() -> Read.text(wire.getLastname())),
                Read.text(wire.getCompanyName()),
                Read.text(wire.getAddress1()),
                Read.text(wire.getAddress2()),
                Read.text(wire.getHouseNumber()),
                Read.text(wire.getZipCode()),
                Read.text(wire.getCity()),
                Read.text(wire.getState()),
                Read.text(wire.getCountry()),
                Read.text(wire.getCountryName()),
                Read.text(wire.getPhone1()).or(() -> Read.text(wire.getPhone())),
                Read.text(wire.getPhone2()),
                Read.text(wire.getEmail()),
                Read.text(wire.getLocale()));
    }

    static Cost cost(com.multisafepay.client.model.Cost wire) {
        return new Cost(
                orZero(wire.getAmount()),
                Read.orEmpty(wire.getDescription()),
                Read.text(wire.getType()),
                Read.number(wire.getTransactionId()),
                Read.time(wire.getCreated()),
                Read.status(wire.getStatus()));
    }

    static OrderLine line(OrderCartItem wire) {
        return new OrderLine(
                Read.orEmpty(wire.getName()),
                orZero(wire.getUnitPrice()),
                orZero(wire.getQuantity()),
                Read.text(wire.getMerchantItemId()),
                Read.text(wire.getTaxTableSelector()),
                Read.text(wire.getDescription()),
                Optional.ofNullable(wire.getWeight()).flatMap(OrderParts::weight),
                Read.uri(wire.getImage()),
                Read.uri(wire.getProductUrl()));
    }

    private static Optional<OrderLine.Weight> weight(com.multisafepay.client.model.Weight wire) {
        return Optional.ofNullable(wire.getValue())
                .map(value -> new OrderLine.Weight(value, Read.text(wire.getUnit())));
    }

    static RelatedTransaction related(com.multisafepay.client.model.RelatedTransaction wire, Currency currency) {
        return new RelatedTransaction(
                Read.number(wire.getTransactionId()),
                Read.number(wire.getReferenceTransactionId()),
                Read.text(wire.getType()),
                Read.status(wire.getStatus()),
                Read.money(wire.getAmount(), wire.getCurrency(), currency),
                Read.text(wire.getOrderId()),
                Read.text(wire.getRefundOrderId()),
                Read.text(wire.getDescription()),
                Read.time(wire.getCreated()),
                Read.time(wire.getModified()),
                Read.list(wire.getCosts(), OrderParts::cost),
                Optional.ofNullable(wire.getDispute()).map(OrderParts::dispute));
    }

    static RelatedTransaction.Dispute dispute(com.multisafepay.client.model.Dispute wire) {
        return new RelatedTransaction.Dispute(
                Read.text(wire.getStatus()),
                Read.text(wire.getReasonCode()),
                Read.text(wire.getReasonDescription()),
                Read.text(wire.getMerchantResponseDate()));
    }

    private static BigDecimal orZero(@Nullable BigDecimal value) {
        return value == null ? BigDecimal.ZERO : value;
    }

    static OrderAdjustment adjustment(com.multisafepay.client.model.OrderAdjustment wire) {
        return new OrderAdjustment(
                Optional.ofNullable(wire.getTotalAdjustment()), Optional.ofNullable(wire.getTotalTax()));
    }
}
