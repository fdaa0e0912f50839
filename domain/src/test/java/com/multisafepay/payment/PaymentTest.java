package com.multisafepay.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.gateway.GatewayId;
import com.multisafepay.money.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PaymentTest {

    private static final String VISA_NUMBER = "4111111111111111";
    private static final String AMEX_NUMBER = "378282246310005";
    private static final String IBAN = "NL87ABNA0000000001";
    private static final YearMonth EXPIRY = YearMonth.of(2030, 12);

    @Test
    void takesACardNumberOfFifteenDigits() {
        assertThat(CardPayment.of(GatewayId.AMEX, AMEX_NUMBER, "A Bakker", EXPIRY, "1234")
                        .number())
                .isEqualTo(AMEX_NUMBER);
    }

    @Test
    void takesACardNumberWithBlanks() {
        assertThat(CardPayment.of(GatewayId.VISA, "4111 1111 1111 1111", "A Bakker", EXPIRY, "123")
                        .number())
                .isEqualTo(VISA_NUMBER);
    }

    @Property
    void refusesACardNumberWithOneWrongDigitAndDoesNotTellIt(
            @ForAll @IntRange(max = 15) int place, @ForAll @IntRange(max = 9) int digit) {
        char other = (char) ('0' + digit);
        Assume.that(VISA_NUMBER.charAt(place) != other);
        String wrong = VISA_NUMBER.substring(0, place) + other + VISA_NUMBER.substring(place + 1);
        assertThatThrownBy(() -> CardPayment.of(GatewayId.VISA, wrong, "A Bakker", EXPIRY, "123"))
                .isInstanceOf(RequestRefusedException.class)
                .hasMessageContaining("gateway_info.card_number")
                .hasMessageNotContaining(wrong);
    }

    @Test
    void refusesACardWithoutItsCode() {
        assertThatThrownBy(() -> new CardPayment(
                        GatewayId.VISA,
                        VISA_NUMBER,
                        "A Bakker",
                        EXPIRY,
                        Optional.empty(),
                        false,
                        Optional.empty(),
                        false))
                .hasMessageContaining("gateway_info.card_cvc: is required for VISA");
    }

    @Test
    void doesNotTellACardCodeThatIsWrong() {
        assertThatThrownBy(() -> CardPayment.of(GatewayId.VISA, VISA_NUMBER, "A Bakker", EXPIRY, "98765"))
                .hasMessageContaining("gateway_info.card_cvc")
                .hasMessageNotContaining("98765");
    }

    @Test
    void takesMaestroWithoutACode() {
        assertThat(CardPayment.maestro(VISA_NUMBER, "A Bakker", EXPIRY).cvc()).isEmpty();
    }

    @Test
    void showsNoSecretInItsText() {
        List<Payment> payments = List.of(
                CardPayment.of(GatewayId.VISA, VISA_NUMBER, "A Bakker", EXPIRY, "987"),
                DirectDebit.of("A Bakker", IBAN, "mandate-1"),
                new TokenPayment("secret-token"),
                new WalletPayment(GatewayId.APPLEPAY, "secret-token"),
                new ComponentPayment(Optional.of(GatewayId.VISA), "secret-payload", false),
                PayLater.of(GatewayId.IN3, LocalDate.of(1990, 1, 2), "0612345678", "a@shop.example", PayLater.Title.MR)
                        .withBankAccount(IBAN));
        assertThat(payments)
                .allSatisfy(payment -> assertThat(payment.toString())
                        .doesNotContain(VISA_NUMBER, "987", IBAN, "secret", "1990", "0612345678"));
    }

    @Test
    void doesNotTellAnAccountThatIsWrong() {
        assertThatThrownBy(() -> DirectDebit.of("A Bakker", "12-34-56", "mandate-1"))
                .hasMessageContaining("gateway_info.account_holder_iban")
                .hasMessageNotContaining("12-34-56");
    }

    @Test
    void refusesAWalletThatHasNoToken() {
        assertThatThrownBy(() -> new WalletPayment(GatewayId.PAYPAL, "token"))
                .hasMessageContaining("must be APPLEPAY or GOOGLEPAY");
    }

    @Test
    void refusesACardAsPayLater() {
        assertThatThrownBy(() -> PayLater.of(
                        GatewayId.VISA, LocalDate.of(1990, 1, 2), "0612345678", "a@shop.example", PayLater.Title.MR))
                .hasMessageContaining("gateway: must be a pay-later method");
    }

    @Test
    void refusesAnIssuerThatIsNotFourDigits() {
        assertThatThrownBy(() -> new IdealPayment(Optional.of("ABNA")))
                .hasMessageContaining("gateway_info.issuer_id: must be four digits");
    }

    @Test
    void refusesAQrCodeThatIsTooSmall() {
        assertThatThrownBy(() -> IdealQr.ofSize(99)).hasMessageContaining("gateway_info.qr_size: must be from 100");
    }

    @Test
    void refusesBoundsOfAnAmountThatCannotChange() {
        assertThatThrownBy(() -> new IdealQr(250, false, false, Optional.of(Money.ofMinor(1, "EUR")), Optional.empty()))
                .hasMessageContaining("gateway_info.allow_change_amount");
    }

    @Test
    void refusesAChangeableAmountWithoutBounds() {
        assertThatThrownBy(() -> new IdealQr(250, false, true, Optional.empty(), Optional.empty()))
                .hasMessageContaining("gateway_info.min_amount");
    }
}
