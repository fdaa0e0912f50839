package com.multisafepay.shipment;

import com.multisafepay.client.model.UpdateOrderRequest;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.internal.check.Check;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A shipment ("Update an order"). Immutable and thread-safe.
 *
 * @param carrier who brings the parcel
 * @param trackTraceCode code by which the customer can follow it
 * @param trackTraceUrl address at which the customer can follow it
 * @param shipDate the day it was shipped
 * @param invoiceId number of the invoice, at most 50 characters
 * @param invoiceUrl address of the invoice
 * @param poNumber the customer's purchase order
 * @param reason the reason
 * @param additional members that the contract does not state
 */
public record Shipment(
        Optional<String> carrier,
        Optional<String> trackTraceCode,
        Optional<String> trackTraceUrl,
        Optional<LocalDate> shipDate,
        Optional<String> invoiceId,
        Optional<String> invoiceUrl,
        Optional<String> poNumber,
        Optional<String> reason,
        Map<String, Object> additional) {

    /** A shipment without details. */
    public static final Shipment PLAIN = new Shipment(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Map.of());

    private static final int LONGEST_INVOICE_ID = 50;

    /** Refuses an invoice number that is too long. */
    public Shipment {
        Objects.requireNonNull(carrier, "carrier");
        Objects.requireNonNull(trackTraceCode, "trackTraceCode");
        Objects.requireNonNull(trackTraceUrl, "trackTraceUrl");
        Objects.requireNonNull(shipDate, "shipDate");
        Objects.requireNonNull(invoiceId, "invoiceId");
        Objects.requireNonNull(invoiceUrl, "invoiceUrl");
        Objects.requireNonNull(poNumber, "poNumber");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(additional, "additional");
        additional = Map.copyOf(additional);
        invoiceId.ifPresent(id -> Check.text("invoice_id", id, 1, LONGEST_INVOICE_ID));
    }

    /**
     * Creates a shipment that the customer can track.
     *
     * @param carrier who brings it
     * @param trackTraceCode code by which the customer can follow it
     * @return the shipment
     */
    public static Shipment by(String carrier, String trackTraceCode) {
        Objects.requireNonNull(carrier, "carrier");
        Objects.requireNonNull(trackTraceCode, "trackTraceCode");
        return new Shipment(
                Optional.of(carrier),
                Optional.of(trackTraceCode),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of());
    }

    /**
     * Returns a copy with the given tracking URL.
     *
     * @param url the address
     * @return a copy
     */
    public Shipment withTrackTraceUrl(String url) {
        Objects.requireNonNull(url, "url");
        return new Shipment(
                carrier,
                trackTraceCode,
                Optional.of(url),
                shipDate,
                invoiceId,
                invoiceUrl,
                poNumber,
                reason,
                additional);
    }

    /**
     * Returns a copy with the given shipping date.
     *
     * @param date the day
     * @return a copy
     */
    public Shipment withShipDate(LocalDate date) {
        Objects.requireNonNull(date, "date");
        return new Shipment(
                carrier,
                trackTraceCode,
                trackTraceUrl,
                Optional.of(date),
                invoiceId,
                invoiceUrl,
                poNumber,
                reason,
                additional);
    }

    /**
     * Returns a copy with the given invoice.
     *
     * @param id its number, at most 50 characters
     * @param url its address
     * @return a copy
     */
    public Shipment withInvoice(String id, String url) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(url, "url");
        return new Shipment(
                carrier,
                trackTraceCode,
                trackTraceUrl,
                shipDate,
                Optional.of(id),
                Optional.of(url),
                poNumber,
                reason,
                additional);
    }

    /**
     * Returns a copy with the given purchase order number.
     *
     * @param number the customer's own number
     * @return a copy
     */
    public Shipment withPoNumber(String number) {
        Objects.requireNonNull(number, "number");
        return new Shipment(
                carrier,
                trackTraceCode,
                trackTraceUrl,
                shipDate,
                invoiceId,
                invoiceUrl,
                Optional.of(number),
                reason,
                additional);
    }

    /**
     * Returns a copy with a member of the request that this version of the library does not know.
     *
     * @param member the name of the member in the API, at the top level of the request
     * @param value a text, a number, a boolean, or a list or map of these
     * @return a copy
     * @throws RequestRefusedException when the contract states the member, or the value is none of JSON
     */
    public Shipment additional(String member, Object value) {
        Objects.requireNonNull(member, "member");
        Objects.requireNonNull(value, "value");
        Map<String, Object> more = Check.additional(UpdateOrderRequest.class, additional, member, value);
        return new Shipment(
                carrier, trackTraceCode, trackTraceUrl, shipDate, invoiceId, invoiceUrl, poNumber, reason, more);
    }

    /** Tells the carrier alone. */
    @Override
    public String toString() {
        return "Shipment[" + carrier.orElse("") + "]";
    }
}
