package com.multisafepay.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.multisafepay.customer.Country;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.gateway.GatewayId;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IbanTest {

    private static final String FIELD = "gateway_info.account_holder_iban";
    private static final String WRONG = "NL91ABNA0417164301";

    /** The registry's examples of some countries: each length, letters and digits. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "NL91ABNA0417164300",
                "NL91 ABNA 0417 1643 00",
                "NL91\u00a0ABNA\u202f0417\t1643 00\n",
                "nl91abna0417164300",
                "BE68539007547034",
                "NO9386011117947",
                "DE89370400440532013000",
                "GB29NWBK60161331926819",
                "FR1420041010050500013M02606",
                "IT60X0542811101000000123456",
                "MT84MALT011000012345MTLCAST001S",
                "XK051212012345678906"
            })
    void takesAccountsWhoseCheckDigitsAreRight(String iban) {
        assertThat(Iban.checked(FIELD, iban)).isEqualToIgnoringCase(iban.replaceAll("[^A-Za-z0-9]", ""));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void takesTheDocumentedAccountsForTestsThoughTheirCheckDigitsAreWrong(int account) {
        assertThat(Iban.checked(FIELD, "NL87 ABNA 0000 0000 0" + account)).isEqualTo("NL87ABNA000000000" + account);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {WRONG, "NL19ABNA0417164300", "NL91ABNA0471164300", "NL87ABNA0000000005", "DE89370400440532013001"
            })
    void refusesWrongCheckDigits(String iban) {
        assertThatExceptionOfType(RequestRefusedException.class)
                .isThrownBy(() -> Iban.checked(FIELD, iban))
                .withMessage(FIELD + ": fails its check digits: a letter or digit is wrong or two are swapped");
    }

    @Test
    void refusesALengthThatTheCountryDoesNotHave() {
        assertThatExceptionOfType(RequestRefusedException.class)
                .isThrownBy(() -> Iban.checked(FIELD, "NL91ABNA041716430"))
                .withMessage(FIELD + ": must have 18 characters for NL, has 17");
    }

    @Test
    void takesAnyLengthFromACountryThatIsNotRegistered() {
        assertThat(Iban.checked(FIELD, "DZ580002100001113000000570")).hasSize(26);
    }

    static Stream<Arguments> payments() {
        return Stream.of(
                Arguments.of(FIELD, (Consumer<String>) iban -> DirectDebit.of("A Bakker", iban, "mandate-1")),
                Arguments.of("gateway_info.destination_holder_iban", (Consumer<String>)
                        iban -> new BankTransfer("A Bakker", "Utrecht", Country.of("NL"), iban, "ABNANL2A")),
                Arguments.of("gateway_info.bank_account", (Consumer<String>) iban -> later().withBankAccount(iban)));
    }

    @ParameterizedTest
    @MethodSource("payments")
    void everyPaymentWithAnAccountIsCheckedAndDoesNotTellIt(String field, Consumer<String> payment) {
        payment.accept("NL91ABNA0417164300");

        assertThatExceptionOfType(RequestRefusedException.class)
                .isThrownBy(() -> payment.accept(WRONG))
                .withMessageStartingWith(field + ": fails its check digits")
                .withMessageNotContaining("0417164301");
    }

    @Test
    void aBankAccountThatIsNoIbanIsTakenAsItIs() {
        assertThat(later().withBankAccount("417164300").bankAccount()).contains("417164300");
    }

    private static PayLater later() {
        return PayLater.of(
                GatewayId.EINVOICE, LocalDate.of(1990, 1, 2), "0612345678", "a@shop.example", PayLater.Title.MR);
    }
}
