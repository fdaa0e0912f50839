package com.multisafepay.internal.service;

import com.multisafepay.error.AnswerNotUnderstoodException;
import com.multisafepay.reporting.Transaction;
import com.multisafepay.reporting.TransactionFilter;
import com.multisafepay.reporting.TransactionPage;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Goes from page to page toward older transactions, and fetches a page no earlier than one of its transactions is asked for. */
final class OlderTransactions implements Iterator<Transaction> {

    private final Function<TransactionFilter, TransactionPage> pages;
    private final Set<String> cursors = new HashSet<>();
    private Optional<TransactionFilter> next;
    private Iterator<Transaction> page = Collections.emptyIterator();

    OlderTransactions(Function<TransactionFilter, TransactionPage> pages, TransactionFilter first) {
        this.pages = pages;
        this.next = Optional.of(first);
        first.after().ifPresent(cursors::add);
    }

    @Override
    public boolean hasNext() {
        while (!page.hasNext() && next.isPresent()) {
            fetch(next.get());
        }
        return page.hasNext();
    }

    @Override
    public Transaction next() {
        if (!hasNext()) {
            throw new NoSuchElementException("there are no older transactions");
        }
        return page.next();
    }

    /** An empty page is the last one, whatever cursor it has; the cursor of a page that is done must be a new one. */
    private void fetch(TransactionFilter filter) {
        TransactionPage fetched = pages.apply(filter);
        page = fetched.transactions().iterator();
        next = fetched.transactions().isEmpty()
                ? Optional.empty()
                : fetched.after().map(filter::after);
        next.flatMap(TransactionFilter::after).ifPresent(this::refuseCircle);
    }

    private void refuseCircle(String cursor) {
        if (!cursors.add(cursor)) {
            throw new AnswerNotUnderstoodException("its cursor came before and would lead in a circle", null, null);
        }
    }
}
