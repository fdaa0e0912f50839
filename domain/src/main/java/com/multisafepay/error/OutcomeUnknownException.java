package com.multisafepay.error;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A write was sent and no usable answer came: it may have taken effect or not, and may still do so. Do not repeat it. The creation of an
 * order, a refund or a capture can be resolved ({@code Orders.resolve}, {@code Refunds.resolve}, {@code Captures.resolve}); anything else
 * is to be looked up first.
 */
public final class OutcomeUnknownException extends MultiSafepayException {

    private static final long serialVersionUID = 1L;
    private static final String NOT_KNOWN = "Whether the request took effect is not known: ";

    private final String reason;
    private final @Nullable String operation;
    private final @Nullable String orderId;
    private final transient @Nullable List<LookUp> lookUps;

    /**
     * An error that the API named, such as a failure of its own.
     *
     * @param error the error that the API sent
     */
    public OutcomeUnknownException(ProviderError error) {
        super(NOT_KNOWN + Objects.requireNonNull(error, "error"), error, null);
        this.reason = error.toString();
        this.operation = null;
        this.orderId = null;
        this.lookUps = null;
    }

    /**
     * A connection that broke or timed out after the request went out.
     *
     * @param message the description
     * @param cause the cause, null for none
     */
    public OutcomeUnknownException(String message, @Nullable Throwable cause) {
        super(NOT_KNOWN + Objects.requireNonNull(message, "message"), null, cause);
        this.reason = message;
        this.operation = null;
        this.orderId = null;
        this.lookUps = null;
    }

    /**
     * A write with all that is known of it.
     *
     * @param operation the operation by the contract's name, such as {@code createOrder}
     * @param orderId the order that it is about
     * @param lookUps the look-ups since, the oldest first; empty where none was made
     * @param cause what happened last
     */
    public OutcomeUnknownException(
            String operation, String orderId, List<LookUp> lookUps, MultiSafepayException cause) {
        super(
                NOT_KNOWN
                        + Objects.requireNonNull(operation, "operation") + " of "
                        + Objects.requireNonNull(orderId, "orderId") + ": "
                        + reason(Objects.requireNonNull(cause, "cause"))
                        + last(Objects.requireNonNull(lookUps, "lookUps")),
                cause.providerError().orElse(null),
                cause);
        this.reason = reason(cause);
        this.operation = operation;
        this.orderId = orderId;
        this.lookUps = List.copyOf(lookUps);
    }

    private static String reason(MultiSafepayException cause) {
        return cause instanceof OutcomeUnknownException unknown ? unknown.reason : String.valueOf(cause.getMessage());
    }

    private static String last(List<LookUp> lookUps) {
        return lookUps.isEmpty()
                ? ""
                : "; look-ups: " + lookUps.size() + ", the last: "
                        + lookUps.get(lookUps.size() - 1).seen();
    }

    /**
     * Returns the operation.
     *
     * @return the contract's name of the operation, such as {@code createOrder}; empty for other writes than creations
     */
    public Optional<String> operation() {
        return Optional.ofNullable(operation);
    }

    /**
     * The order that it is about.
     *
     * @return the merchant's id of the order; empty for other writes than creations
     */
    public Optional<String> orderId() {
        return Optional.ofNullable(orderId);
    }

    /**
     * Returns the look-ups since the request was sent.
     *
     * @return the look-ups, the oldest first; empty where none was made
     */
    public List<LookUp> lookUps() {
        return lookUps == null ? List.of() : lookUps;
    }
}
