package com.multisafepay.shipment;

import com.multisafepay.error.MultiSafepayException;
import com.multisafepay.error.NotFoundException;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.error.StateConflictException;
import com.multisafepay.money.Money;
import com.multisafepay.order.OrderId;
import java.time.LocalDate;
import java.util.Optional;

/** Reports shipments of orders ("Update an order"). Thread-safe. */
public interface Shipments {

    /**
     * Reports that an order was shipped. Pay-later methods pay out after this; for other methods it is information.
     *
     * @param id the id of the order
     * @param shipment the details of the shipment
     * @return the address of the invoice, where the method makes one
     * @throws StateConflictException when its state does not allow it
     * @throws NotFoundException when there is none
     * @throws MultiSafepayException when the API refuses otherwise or cannot be reached
     */
    Optional<String> ship(OrderId id, Shipment shipment);

    /**
     * Reports that a part of a pay-later order was shipped, where the payment method supports it.
     *
     * @param id the id of the order
     * @param value the value of the part, below the open amount
     * @param shipment the details of the shipment
     * @return the order that the part became
     * @throws RequestRefusedException when the value is not below what is open
     * @throws StateConflictException when its state or method does not allow it
     * @throws NotFoundException when there is none
     * @throws MultiSafepayException when the API refuses otherwise or cannot be reached
     */
    ShippedPart shipPart(OrderId id, Money value, Shipment shipment);

    /**
     * Changes the invoice or tracking of an order, and nothing else.
     *
     * @param id the id of the order
     * @param shipment the new details of the shipment
     * @throws RequestRefusedException when the shipment states nothing
     * @throws NotFoundException when there is none
     * @throws MultiSafepayException when the API refuses otherwise or cannot be reached
     */
    void update(OrderId id, Shipment shipment);

    /**
     * Extends the time to ship a Klarna order by six weeks.
     *
     * @param id the id of the order
     * @param reason the reason, not blank
     * @return the day until which it can be shipped; empty where the API does not tell it
     * @throws RequestRefusedException when the reason is blank
     * @throws StateConflictException when its state or method does not allow it
     * @throws NotFoundException when there is none
     * @throws MultiSafepayException when the API refuses otherwise or cannot be reached
     */
    Optional<LocalDate> extendExpiration(OrderId id, String reason);
}
