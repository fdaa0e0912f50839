package com.multisafepay.payment;

import com.multisafepay.gateway.GatewayId;
import java.util.Optional;

/**
 * A payment method and the data that it requires ("Create an order", {@code gateway} and {@code gateway_info}). Each type requires
 * the data of its method, so that an incomplete payment cannot be created. Secrets are part of no {@code toString} and of no error.
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
     * Returns the id of the payment method.
     *
     * @return empty where a stored token or a payment component decides
     */
    Optional<GatewayId> gateway();
}
