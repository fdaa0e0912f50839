package com.multisafepay.terminal;

import com.multisafepay.order.OrderId;
import java.util.Optional;

/** An order that waits at a terminal. What the API left out is empty. The token is not part of {@code toString}. */
public interface TerminalSession {

    /** {@return the id of the order} */
    OrderId orderId();

    /** {@return the id of the session} */
    Optional<String> sessionId();

    /** {@return the token for the stream of events; a secret} */
    Optional<String> eventsToken();

    /** {@return the address of the stream of events} */
    Optional<String> eventsStreamUrl();

    /**
     * Returns the JSON that the API sent, with the members that this version of the library does not know.
     *
     * @return a JSON object; it holds all personal data and secrets of the answer
     */
    String json();
}
