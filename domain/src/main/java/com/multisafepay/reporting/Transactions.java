package com.multisafepay.reporting;

import com.multisafepay.error.AnswerNotUnderstoodException;
import com.multisafepay.error.CredentialsRefusedException;
import com.multisafepay.error.MultiSafepayException;
import com.multisafepay.error.NotFoundException;
import com.multisafepay.error.RequestRefusedException;
import java.util.stream.Stream;

/** The movements on the account: payments, refunds, chargebacks, fees and payouts ("List transactions"). Thread-safe. */
public interface Transactions {

    /**
     * Lists one page of the transactions that pass a filter.
     *
     * @param filter the filter, with the size of the page and its cursor
     * @return the page, newest first; entries that cannot be read are in {@link TransactionPage#unreadable()}
     * @throws RequestRefusedException when the API refuses the filter
     * @throws CredentialsRefusedException when the key is wrong
     * @throws MultiSafepayException when the API refuses otherwise or cannot be reached
     */
    TransactionPage list(TransactionFilter filter);

    /**
     * Streams all transactions that pass a filter, newest first. Nothing is fetched before the first one is asked for, and no page before
     * one of its transactions is; the stream holds nothing that needs closing. It is sequential, and what {@link #list} throws, it
     * throws while it runs.
     *
     * @param filter the filter, with the size of a page and without a {@code before} cursor
     * <p>An entry that cannot be read is an error after the others of its page, so that no sum misses it unnoticed. An iterator of the stream can go on
     * after the error; {@link #list} gives such entries apart.
     *
     * @return the transactions
     * @throws RequestRefusedException when the filter has a {@code before} cursor: a stream goes on to older ones
     * @throws AnswerNotUnderstoodException while it runs, when an entry cannot be read, or a cursor comes a second time and would lead in a circle
     */
    Stream<Transaction> stream(TransactionFilter filter);

    /**
     * Returns one transaction ("Get transaction").
     *
     * @param transactionId the provider's id
     * @return the transaction
     * @throws RequestRefusedException when the id is not positive
     * @throws NotFoundException when there is none
     * @throws CredentialsRefusedException when the key is wrong
     * @throws MultiSafepayException when the API refuses otherwise or cannot be reached
     */
    Transaction get(long transactionId);
}
