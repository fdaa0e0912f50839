package com.multisafepay;

import com.multisafepay.capture.Capture;
import com.multisafepay.money.Money;
import com.multisafepay.order.OrderId;
import com.multisafepay.order.request.RedirectOrder;
import com.multisafepay.refund.Refund;
import com.multisafepay.shipment.Shipment;
import java.time.YearMonth;
import java.util.function.Consumer;
import org.junit.jupiter.api.Timeout;

/** Calls of every kind to a server, a client or a capability that does what none should. */
@Timeout(60)
abstract class ClosedListCase {
    static final OrderId ID = OrderId.of("o1");

    /** Every kind of write. */
    enum Write {
        ORDER(client -> client.orders().create(RedirectOrder.of("o1", Money.of("0.01", "EUR"), "Order"))),
        REFUND(client -> client.refunds().create(ID, Refund.of(Money.of("5.00", "EUR")))),
        REFUND_TAKEN_BACK(client -> client.refunds().cancel(ID, 7)),
        CAPTURE(client -> client.captures().create(ID, Capture.FULL)),
        RELEASE(client -> client.captures().release(ID, "Sold out")),
        SHIPMENT(client -> client.shipments().ship(ID, Shipment.PLAIN)),
        CANCEL(client -> client.orders().cancel(ID)),
        CANCEL_OPEN(client -> client.orders().cancelOpen(ID)),
        TOKEN(client -> client.tokens().updateExpiry("anna", "t1", YearMonth.of(2031, 2))),
        TOKEN_REMOVED(client -> client.tokens().remove("anna", "t1"));

        @SuppressWarnings("ImmutableEnumChecker") // holds nothing that changes
        private final Consumer<MultiSafepay> call;

        Write(Consumer<MultiSafepay> call) {
            this.call = call;
        }

        void on(MultiSafepay client) {
            call.accept(client);
        }
    }
}
