package com.multisafepay.payment;

import com.multisafepay.gateway.GatewayId;
import java.util.Optional;

/**
 * What an order is paid with: a payment method and the data that it needs ("Create an order", {@code gateway} and {@code gateway_info}).
 * Each kind asks for what its method requires, so that an incomplete one cannot be made. Secrets show in no {@code toString} and in no
 * error.
 */
public sealed interface Payment
        permits BancontactQr,
                BankTransfer,
                CardPayment,
                ComponentPayment,
                DirectDebit,
                IdealPayment,
                IdealQr,
                MethodPayment,
                MyBankPayment,
                PayLater,
                TokenPayment,
                WalletPayment {

    /**
     * The payment method.
     *
     * @return empty where a stored token or a payment component decides
     */
    Optional<GatewayId> gateway();
}
