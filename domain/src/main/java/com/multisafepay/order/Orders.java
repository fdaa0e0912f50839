package com.multisafepay.order;

import com.multisafepay.document.UploadedFile;
import com.multisafepay.error.DuplicateException;
import com.multisafepay.error.MismatchException;
import com.multisafepay.error.MultiSafepayException;
import com.multisafepay.error.NotFoundException;
import com.multisafepay.error.OutcomeUnknownException;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.error.StateConflictException;
import com.multisafepay.order.request.OrderRequest;
import java.time.Duration;
import java.util.Objects;

/** Creates, reads and changes orders. Thread-safe. */
public interface Orders {

    /**
     * Creates an order ("Create an order"). It is sent once, unless the client was built with {@link ExactlyOnce}: then an unknown
     * outcome is resolved as {@link #resolve} does before an error is thrown.
     *
     * @param order the order
     * @return the result: the URL to send the customer to or, for a direct order, the order
     * @throws RequestRefusedException when the API refuses the order as it is
     * @throws DuplicateException when a paid order has this id
     * @throws OutcomeUnknownException when no usable answer came: {@link #resolve} finds out
     * @throws MultiSafepayException when the API refuses otherwise or cannot be reached
     */
    CreatedOrder create(OrderRequest order);

    /**
     * Resolves the outcome of an order that was sent and not answered, so that it exists once: looks it up by its id, compares
     * amount and currency, and returns the order that exists, or sends it again where the bounds allow that.
     *
     * <p>One id has to stand for one order: what is found under it with the same amount and currency is taken for the order that was sent.
     * An order that was found lacks the 3-D Secure form and the stream of events, which the API tells only once.
     *
     * <p>A <em>redirect, payment link or checkout order</em> that is not there, that came to nothing, or that is open without a payment
     * address, is sent again. There is one order of an id even if the first request still arrives: until it is paid, each request that takes
     * effect, at any time and in any order, opens another session of the same order, and after a payment the API refuses further ones. The
     * address that is returned is of one of those sessions.
     *
     * <p>A <em>direct order</em> is sent again only by {@link ExactlyOnce#sendingAgain}. Once one of the requests is completed, the API
     * refuses the other under the same id, and what exists is returned. This is not so where the request that was answered did not end
     * completed, say declined, and the first one takes effect after all, later than the time to look up: the order is then paid
     * nevertheless, once, and a notification tells of it.
     *
     * @param order the order that was sent, unchanged
     * @param unknown the error that {@code create} threw
     * @param bounds the time to look up, and what may be sent again
     * @return the order as it exists or was made
     * @throws MismatchException when an order of another amount or currency has this id
     * @throws OutcomeUnknownException when the time is over and it is still not known; it tells what was seen
     */
    CreatedOrder resolve(OrderRequest order, OutcomeUnknownException unknown, ExactlyOnce bounds);

    /**
     * Resolves the outcome of an order that may have been sent, for example before this process started.
     *
     * @param order the order that may have been sent, unchanged
     * @param bounds the time to look up, and what may be sent again
     * @return the order as it exists or was made
     * @throws MismatchException when an order of another amount or currency has this id
     * @throws OutcomeUnknownException when the time is over and it is still not known; it tells what was seen
     */
    default CreatedOrder resolve(OrderRequest order, ExactlyOnce bounds) {
        return resolve(order, new OutcomeUnknownException("it may have been sent before", null), bounds);
    }

    /**
     * Reads an order ("Get an order").
     *
     * @param id the id of the order
     * @return the order
     * @throws NotFoundException when there is none
     * @throws MultiSafepayException when the API refuses otherwise or cannot be reached
     */
    Order get(OrderId id);

    /**
     * Reads an order by the text of its id.
     *
     * @param id the id of the order
     * @return the order
     * @throws RequestRefusedException when the text cannot be an id
     * @throws NotFoundException when there is none
     * @throws MultiSafepayException when the API refuses otherwise or cannot be reached
     */
    default Order get(String id) {
        return get(OrderId.of(Objects.requireNonNull(id, "id")));
    }

    /**
     * Cancels an unpaid order, or a pay-later order that was not shipped ("Update an order"). Reminder emails continue.
     *
     * @param id the id of the order
     * @throws StateConflictException when its state does not allow it
     * @throws NotFoundException when there is none
     * @throws MultiSafepayException when the API refuses otherwise or cannot be reached
     */
    void cancel(OrderId id);

    /**
     * Cancels an order as {@link #cancel} does, and stops the reminder emails.
     *
     * @param id the id of the order
     * @throws StateConflictException when its state does not allow it
     * @throws NotFoundException when there is none
     * @throws MultiSafepayException when the API refuses otherwise or cannot be reached
     */
    void cancelAndStopMails(OrderId id);

    /**
     * Cancels an unpaid Bancontact QR order, scanned or not, or an unpaid order on a terminal.
     *
     * @param id the id of the order
     * @throws StateConflictException when it is no such order, or not open
     * @throws NotFoundException when there is none
     * @throws MultiSafepayException when the API refuses otherwise or cannot be reached
     */
    void cancelOpen(OrderId id);

    /**
     * Changes the id of a FastCheckout order.
     *
     * @param id the id of the order
     * @param newId the key from now on
     * @throws StateConflictException when it is no such order
     * @throws NotFoundException when there is none, or the new id is taken
     * @throws MultiSafepayException when the API refuses otherwise or cannot be reached
     */
    void rename(OrderId id, OrderId newId);

    /**
     * Waits until a payment is decided, for shops that receive no notifications: reads the order with growing pauses of one to
     * fifteen seconds, until it is no longer open or the time is over. Temporary failures of the API are retried.
     *
     * @param id the id of the order
     * @param atMost how long to wait
     * @return the order as it was read last; it may still be open
     * @throws NotFoundException when there is none
     * @throws MultiSafepayException when the API refuses otherwise or cannot be reached
     * @throws InterruptedException when the thread is interrupted while it waits
     */
    Order await(OrderId id, Duration atMost) throws InterruptedException;

    /**
     * Reads the stream of events of an order that announces one, such as an order at a terminal: each change of its status, as it
     * happens. The stream shows what goes on; {@link #get} or a notification decides whether to ship. No connection is made before
     * the first event is asked for.
     *
     * @param created the order, as it was created
     * @param atMost how long to read, more than zero and at most 30 days
     * @return its changes; close them
     * @throws RequestRefusedException when the order announces no stream, or one that the token must not go to
     */
    StatusChanges events(CreatedOrder created, Duration atMost);

    /**
     * Hands in a file that belongs to an order, such as a proof of delivery against a chargeback.
     *
     * @param id the id of the order
     * @param file the file
     * @param description what the file shows, 1 to 200 characters
     * @throws NotFoundException when there is no such order
     * @throws OutcomeUnknownException when no usable answer came; the same file can be handed in again
     * @throws MultiSafepayException when the API refuses otherwise or cannot be reached
     */
    void addFile(OrderId id, UploadedFile file, String description);
}
