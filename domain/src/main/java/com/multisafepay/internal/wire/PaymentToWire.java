package com.multisafepay.internal.wire;

import com.multisafepay.client.model.CreateOrderRequest;
import com.multisafepay.client.model.GatewayInfo;
import com.multisafepay.client.model.PaymentData;
import com.multisafepay.customer.Country;
import com.multisafepay.customer.Email;
import com.multisafepay.gateway.GatewayId;
import com.multisafepay.money.Money;
import com.multisafepay.payment.BancontactQr;
import com.multisafepay.payment.BankTransfer;
import com.multisafepay.payment.CardPayment;
import com.multisafepay.payment.ComponentPayment;
import com.multisafepay.payment.DirectDebit;
import com.multisafepay.payment.IdealPayment;
import com.multisafepay.payment.IdealQr;
import com.multisafepay.payment.MyBankPayment;
import com.multisafepay.payment.PayLater;
import com.multisafepay.payment.Payment;
import com.multisafepay.payment.TokenPayment;
import com.multisafepay.payment.WalletPayment;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes payments: the id of the payment method and the members of {@code gateway_info} that it requires. */
final class PaymentToWire {

    private PaymentToWire() {}

    static void apply(CreateOrderRequest wire, Payment payment) {
        wire.gateway(payment.gateway().map(GatewayId::value).orElse(null)).gatewayInfo(info(payment));
        if (payment instanceof TokenPayment token) {
            wire.recurringId(token.token());
        } else if (payment instanceof ComponentPayment component) {
            wire.paymentData(new PaymentData()
                    .payload(component.payload())
                    .gateway(component.method().map(GatewayId::value).orElse(null))
                    .tokenize(component.tokenize() ? Boolean.TRUE : null));
        }
    }

    private static @Nullable GatewayInfo info(Payment payment) {
        if (payment instanceof CardPayment card) {
            return card(card);
        } else if (payment instanceof WalletPayment wallet) {
            return new GatewayInfo().paymentToken(wallet.paymentToken());
        } else if (payment instanceof IdealPayment ideal) {
            return ideal.issuerId().map(id -> new GatewayInfo().issuerId(id)).orElse(null);
        } else if (payment instanceof MyBankPayment myBank) {
            return new GatewayInfo().issuerId(myBank.issuerId());
        } else if (payment instanceof BancontactQr) {
            return new GatewayInfo().qrEnabled(true);
        } else if (payment instanceof IdealQr qr) {
            return qr(qr);
        } else if (payment instanceof DirectDebit debit) {
            return debit(debit);
        } else if (payment instanceof BankTransfer transfer) {
            return transfer(transfer);
        } else if (payment instanceof PayLater later) {
            return later(later);
        }
        return null;
    }

    private static GatewayInfo card(CardPayment card) {
        return new GatewayInfo()
                .cardNumber(card.number())
                .cardHolderName(card.holderName())
                .cardExpiryDate(card.expiry().format(TokensFromWire.YEAR_AND_MONTH))
                .cardCvc(card.cvc().orElse(null))
                .flexible3d(card.flexible3d() ? Boolean.TRUE : null)
                .termUrl(card.termUrl().orElse(null))
                .moto(card.moto() ? Boolean.TRUE : null);
    }

    private static GatewayInfo qr(IdealQr qr) {
        return new GatewayInfo()
                .qrSize((long) qr.size())
                .allowMultiple(qr.allowMultiple())
                .allowChangeAmount(qr.allowChangeAmount())
                .minAmount(minor(qr.minAmount()))
                .maxAmount(minor(qr.maxAmount()));
    }

    private static GatewayInfo debit(DirectDebit debit) {
        return new GatewayInfo()
                .accountId(debit.iban())
                .accountHolderName(debit.holderName())
                .accountHolderIban(debit.iban())
                .accountHolderCity(debit.holderCity().orElse(null))
                .accountHolderCountry(debit.holderCountry().map(Country::code).orElse(null))
                .accountHolderBic(debit.holderBic().orElse(null))
                .emandate(debit.mandate());
    }

    private static GatewayInfo transfer(BankTransfer transfer) {
        return new GatewayInfo()
                .destinationHolderName(transfer.holderName())
                .destinationHolderCity(transfer.holderCity())
                .destinationHolderCountry(transfer.holderCountry().code())
                .destinationHolderIban(transfer.iban())
                .destinationHolderSwift(transfer.swift());
    }

    private static GatewayInfo later(PayLater later) {
        return new GatewayInfo()
                .birthday(later.birthday().map(Object::toString).orElse(null))
                .bankAccount(later.bankAccount().orElse(null))
                .phone(later.phone().orElse(null))
                .email(later.email().map(Email::address).orElse(null))
                .gender(later.title()
                        .map(title -> title.name().toLowerCase(Locale.ROOT))
                        .orElse(null));
    }

    private static @Nullable Long minor(Optional<Money> amount) {
        return amount.map(Money::minorUnits).orElse(null);
    }
}
