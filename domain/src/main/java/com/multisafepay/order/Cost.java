package com.multisafepay.order;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A charge of the provider for an order ("Get an order", {@code costs}).
 */
public interface Cost {

    /** {@return the charge in major units of the order's currency; it can have more decimals than the currency} */
    BigDecimal amount();

    /** {@return the purpose of the charge; an empty text where the API sends none} */
    String description();

    /** {@return the party that charges, such as {@code SYSTEM}} */
    Optional<String> type();

    /** {@return the provider's id of the charge} */
    OptionalLong transactionId();

    /** {@return the local date and time of the charge, without a time zone} */
    Optional<LocalDateTime> created();

    /** {@return the status of the charge} */
    Optional<Status> status();
}
