package com.multisafepay.internal.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.multisafepay.capture.Capture;
import com.multisafepay.capture.CreatedCapture;
import com.multisafepay.client.model.AutoexpirePadOrderAnswer;
import com.multisafepay.client.model.CaptureOrderAnswer;
import com.multisafepay.client.model.CaptureOrderRequest;
import com.multisafepay.client.model.CreateOrderAnswer;
import com.multisafepay.client.model.CreateOrderRequest;
import com.multisafepay.client.model.GetOrderAnswer;
import com.multisafepay.client.model.GetPadOrderAnswer;
import com.multisafepay.client.model.PutPadOrderOnHoldAnswer;
import com.multisafepay.client.model.RefundOrderAnswer;
import com.multisafepay.client.model.RefundOrderRequest;
import com.multisafepay.client.model.UpdateOrderAnswer;
import com.multisafepay.client.model.UpdateOrderRequest;
import com.multisafepay.internal.SharedMapper;
import com.multisafepay.order.CreatedOrder;
import com.multisafepay.order.Order;
import com.multisafepay.order.OrderId;
import com.multisafepay.order.RelatedTransaction;
import com.multisafepay.order.StatusChange;
import com.multisafepay.order.request.CheckoutPage;
import com.multisafepay.order.request.OrderRequest;
import com.multisafepay.payafter.PayAfterDeliveryOrder;
import com.multisafepay.refund.CreatedRefund;
import com.multisafepay.refund.Refund;
import com.multisafepay.shipment.Shipment;
import com.multisafepay.shipment.ShippedPart;
import com.multisafepay.shipment.ShippingRequest;
import com.multisafepay.terminal.TerminalSession;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Maps requests and answers about orders, their refunds, captures and shipments, and what notifications tell of them. */
public final class OrderWire {

    private OrderWire() {}

    public static CreateOrderRequest order(OrderRequest order) {
        return OrderToWire.toWire(order);
    }

    public static RefundOrderRequest refund(Refund refund) {
        return RefundToWire.toWire(refund);
    }

    public static CaptureOrderRequest capture(Capture capture) {
        return ShipmentToWire.toWire(capture);
    }

    public static UpdateOrderRequest shipment(Shipment shipment) {
        return ShipmentToWire.toWire(shipment);
    }

    public static CreatedOrder created(CreateOrderAnswer answer) {
        return OrderFromWire.created(answer.getData());
    }

    /** Presents an order that a look-up found as the result of creating it. */
    public static CreatedOrder created(Order found) {
        return CreatedOrderData.of(found);
    }

    public static Order order(GetOrderAnswer answer) {
        return OrderFromWire.order(answer.getData());
    }

    public static <T> T read(Class<T> type, String json) {
        return JsonAnswers.read(type, json);
    }

    public static String json(Map<String, ?> members) {
        return JsonAnswers.write(members);
    }

    /** Reads the order of a notification. */
    public static Order order(byte[] json) throws IOException {
        return OrderFromWire.read(json);
    }

    public static CreatedRefund created(RefundOrderAnswer answer) {
        return ChangesFromWire.refund(answer.getData());
    }

    /** Presents a refund that a look-up found in an order as the result of creating it. */
    public static CreatedRefund createdRefund(Order order, RelatedTransaction refund, String orderId) {
        return new CreatedRefundData(
                refund.transactionId(), Optional.of(orderId), refund.status(), AnswerJson.of(order.json()));
    }

    public static CreatedCapture created(CaptureOrderAnswer answer) {
        return ChangesFromWire.capture(answer.getData());
    }

    public static CreatedCapture created(CaptureOrderAnswer answer, OrderId expected) {
        return ChangesFromWire.capture(answer.getData(), expected);
    }

    /** Presents a capture that a look-up found in an order as the result of creating it. */
    public static CreatedCapture createdCapture(Order order, RelatedTransaction capture, OrderId orderId) {
        return new CreatedCaptureData(orderId, capture.transactionId(), capture.status(), AnswerJson.of(order.json()));
    }

    public static Optional<String> invoiceUrl(UpdateOrderAnswer answer) {
        return ChangesFromWire.invoiceUrl(answer.getData());
    }

    public static Optional<LocalDate> expiration(UpdateOrderAnswer answer) {
        return ChangesFromWire.expiration(answer.getData());
    }

    public static ShippedPart shippedPart(UpdateOrderAnswer answer) {
        return ChangesFromWire.shippedPart(answer.getData());
    }

    /** Reads the data of an event of an order's stream; empty where they are of another kind. */
    public static Optional<StatusChange> statusChange(String data) {
        return StatusChangeFromWire.change(data);
    }

    /** Reads what a shop is asked for shipping. */
    public static ShippingRequest shippingRequest(byte[] json) throws IOException {
        return ShippingFromWire.request(json);
    }

    /** Writes the ways of shipping that a shop offers, as JSON. */
    public static String shippingOptions(List<CheckoutPage.FlatRate> rates, Optional<CheckoutPage.Pickup> pickup) {
        try {
            return SharedMapper.get().writeValueAsString(CheckoutToWire.shipping(rates, pickup));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("ways of shipping are always JSON", e);
        }
    }

    public static TerminalSession session(CreateOrderAnswer answer) {
        return SettingsFromWire.session(answer.getData());
    }

    public static LocalDateTime time(PutPadOrderOnHoldAnswer answer) {
        return SettingsFromWire.time(answer.getData());
    }

    public static LocalDateTime time(AutoexpirePadOrderAnswer answer) {
        return SettingsFromWire.time(answer.getData());
    }

    public static PayAfterDeliveryOrder padOrder(GetPadOrderAnswer answer) {
        return SettingsFromWire.padOrder(answer.getData());
    }
}
