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
     * Tells that an order was shipped. For pay-later methods this is what gets the merchant paid, for others it is information.
     *
     * @param id the merchant's own key
     * @param shipment what is told of it
     * @return the address of the invoice, where the method makes one
     * @throws StateConflictException when its state does not allow it
     * @throws NotFoundException when there is none
     * @throws MultiSafepayException when the API refuses otherwise or cannot be reached
     */
    Optional<String> ship(OrderId id, Shipment shipment);

    /**
     * Tells that a part of a pay-later order was shipped, where the method takes that.
     *
     * @param id the merchant's own key
     * @param value what the part is worth; below what is open
     * @param shipment what is told of it
     * @return the order that the part became
     * @throws RequestRefusedException when the value is not below what is open
     * @throws StateConflictException when its state or method does not allow it
     * @throws NotFoundException when there is none
     * @throws MultiSafepayException when the API refuses otherwise or cannot be reached
     */
    ShippedPart shipPart(OrderId id, Money value, Shipment shipment);

    /**
     * Changes invoice or tracking, and nothing else.
     *
     * @param id the merchant's own key
     * @param shipment what is to be told from now on
     * @throws RequestRefusedException when nothing is to be told
     * @throws NotFoundException when there is none
     * @throws MultiSafepayException when the API refuses otherwise or cannot be reached
     */
    void update(OrderId id, Shipment shipment);

    /**
     * Gives a Klarna order six weeks more to be shipped.
     *
     * @param id the merchant's own key
     * @param reason why, not blank
     * @return the day until which it can be shipped; empty where the API does not tell it
     * @throws RequestRefusedException when the reason is blank
     * @throws StateConflictException when its state or method does not allow it
     * @throws NotFoundException when there is none
     * @throws MultiSafepayException when the API refuses otherwise or cannot be reached
     */
    Optional<LocalDate> extendExpiration(OrderId id, String reason);
}
