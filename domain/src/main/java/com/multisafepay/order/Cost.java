package com.multisafepay.order;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What the provider charges for an order ("Get an order", {@code costs}).
 *
 * @param amount the charge in major units of the order's currency; it can be finer than the currency's smallest unit
 * @param description what it is for; empty text where the API sends none
 * @param type who charges, such as {@code SYSTEM}
 * @param transactionId the provider's id of the charge
 * @param created local date and time, without a zone
 * @param status where it stands
 */
public record Cost(
        BigDecimal amount,
        String description,
        Optional<String> type,
        OptionalLong transactionId,
        Optional<LocalDateTime> created,
        Optional<Status> status) {}
