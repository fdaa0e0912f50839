package com.multisafepay.order;

import com.multisafepay.error.AnswerNotUnderstoodException;
import com.multisafepay.error.CredentialsRefusedException;
import com.multisafepay.error.TryLaterException;
import java.util.Optional;

/**
 * Reads the changes of one order from its stream of events. A stream that breaks off is opened again and goes on with where the order stands by then:
 * of the changes in between only the last is reported. One thread reads, any thread closes; close it, as it holds a connection.
 *
 * <pre>{@code
 * try (StatusChanges changes = multiSafepay.orders().events(created, Duration.ofMinutes(2))) {
 *     for (Optional<StatusChange> change = changes.next(); change.isPresent(); change = changes.next()) {
 *         show(change.get().status());
 *     }
 * }
 * }</pre>
 */
public interface StatusChanges extends AutoCloseable {

    /**
     * Waits for the next change.
     *
     * @return the change; empty after one that {@link StatusChange#isFinal() ends the payment}, when the time is over, and after
     *     {@link #close}
     * @throws CredentialsRefusedException when the token of the stream is refused, or has ended
     * @throws TryLaterException when the stream could not be opened once in all the time
     * @throws AnswerNotUnderstoodException when something else than a stream of events is there
     * @throws InterruptedException when the thread is interrupted while it waits
     */
    Optional<StatusChange> next() throws InterruptedException;

    /** Closes the connection; a thread that waits for a change gets none. */
    @Override
    void close();
}
