package com.multisafepay.contract;

import com.multisafepay.gateway.GatewayId;
import com.multisafepay.payment.CardPayment;
import java.time.YearMonth;
import java.util.Optional;

/** A test card of an order by mail or telephone, for which no bank asks its holder anything. */
public final class CardByPhone {

    /** The payment. */
    public static final CardPayment PAYMENT = new CardPayment(
            GatewayId.VISA,
            "4111111111111111",
            "A Bakker",
            YearMonth.of(2030, 12),
            Optional.of("123"),
            false,
            Optional.empty(),
            true);

    private CardByPhone() {}
}
