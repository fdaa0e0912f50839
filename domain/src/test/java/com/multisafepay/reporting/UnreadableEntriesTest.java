package com.multisafepay.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.multisafepay.Wire;
import com.multisafepay.answer.Answers;
import com.multisafepay.error.AnswerNotUnderstoodException;
import com.multisafepay.money.Money;
import java.time.LocalDate;
import java.util.Iterator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One entry of a report that cannot be read leaves the others readable. */
class UnreadableEntriesTest {

    private static String transaction(int id, String amount) {
        return "{'transaction_id':" + id + ",'type':'payment','status':'completed','currency':'EUR','amount':" + amount
                + "}";
    }

    private static String balance(String day, String amount) {
        return "{'closing_date':" + day + ",'currency':'EUR','amount':" + amount + "}";
    }

    private static Transactions transactions(String... pages) {
        return Wire.answering(pages).client().transactions();
    }

    @ParameterizedTest
    @ValueSource(strings = {"''", "'10.00'", "10.5", "null", "{}", "'\u0661'"})
    void aTransactionWithoutAnAmountIsAnErrorAlone(String amount) {
        TransactionPage page = transactions(
                        "[" + transaction(1, "100") + "," + transaction(2, amount) + "," + transaction(3, "300") + "]")
                .list(TransactionFilter.ALL);

        assertThat(page.transactions()).extracting(Transaction::transactionId).containsExactly(1L, 3L);
        assertThat(page.unreadable()).singleElement().satisfies(entry -> {
            assertThat(entry.error()).hasMessageContaining("data.amount");
            assertThat(entry.json()).contains("\"transaction_id\":2");
            assertThat(entry).asString().doesNotContain("transaction_id");
        });
    }

    @Test
    void anEntryThatIsNoObjectIsAnErrorAlone() {
        TransactionPage page =
                transactions("['x'," + transaction(1, "100") + ",[1]]").list(TransactionFilter.ALL);

        assertThat(page.transactions()).hasSize(1);
        assertThat(page.unreadable()).extracting(UnreadableEntry::json).containsExactly("\"x\"", "[1]");
    }

    @Test
    void dataThatAreNoListAreAnErrorOfThePage() {
        Transactions reports = transactions("{'transaction_id':1}");

        assertThatThrownBy(() -> reports.list(TransactionFilter.ALL)).isInstanceOf(AnswerNotUnderstoodException.class);
    }

    @Test
    void aStreamStopsAtWhatItCannotReadAndItsIteratorCanGoOn() {
        Transactions reports = transactions("[" + transaction(1, "''") + "," + transaction(2, "200") + "]");
        Iterator<Transaction> entries = reports.stream(TransactionFilter.ALL).iterator();

        assertThat(entries.next().transactionId()).isEqualTo(2);
        assertThatThrownBy(entries::next).isInstanceOf(AnswerNotUnderstoodException.class);
        assertThat(entries.hasNext()).isFalse();
        assertThatThrownBy(() -> reports.stream(TransactionFilter.ALL).count())
                .isInstanceOf(AnswerNotUnderstoodException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "'2023-10-26T10:00:00Z', 2023-10-26",
        "'2023-10-26', 2023-10-26",
        "'2023-10-25T22:30:00Z', 2023-10-26",
        "'2023-10-26T00:30:00+02:00', 2023-10-26",
        "'26-10-2023', 2023-10-26"
    })
    void aClosingDateComesInSeveralForms(String sent, LocalDate day) {
        ClosingBalanceList balances = Wire.answering("[" + balance("'" + sent + "'", "100") + "]")
                .client()
                .closingBalances()
                .list(ClosingBalanceFilter.ALL);

        assertThat(balances)
                .singleElement()
                .extracting(ClosingBalance::closingDate)
                .isEqualTo(day);
    }

    @Test
    void aBalanceThatCannotBeReadIsAnErrorAlone() {
        ClosingBalanceList balances = Answers.read(
                ClosingBalanceList.class,
                ("{'success':true,'data':[" + balance("'2026-06-01'", "100") + "," + balance("'2026-06-01'", "'1.00'")
                                + "," + balance("{}", "100") + "],'page':{'total':3}}")
                        .replace('\'', '"'));

        assertThat(balances).singleElement().extracting(ClosingBalance::amount).isEqualTo(Money.of("1.00", "EUR"));
        assertThat(balances.unreadable())
                .extracting(entry -> entry.error().getMessage())
                .satisfiesExactly(
                        amount -> assertThat(amount).contains("data.amount"),
                        day -> assertThat(day).contains("data.closing_date"));
        assertThat(balances.total()).hasValue(3);
    }

    @Test
    void tellsWhereACostGoesAndHowLongAPageIs() {
        TransactionPage page = Answers.read(
                TransactionPage.class,
                ("{'success':true,'data':[{'transaction_id':1,'currency':'EUR','amount':100,'costs':[{'amount':44,'dst':3}]}],"
                                + "'pager':{'limit':100}}")
                        .replace('\'', '"'));

        assertThat(page.transactions().get(0).costs())
                .singleElement()
                .satisfies(cost -> assertThat(cost.dst()).hasValue(3));
        assertThat(page.limit()).hasValue(100);
    }
}
