package com.multisafepay.internal.service;

import com.multisafepay.error.AnswerNotUnderstoodException;
import com.multisafepay.reporting.Transaction;
import com.multisafepay.reporting.TransactionFilter;
import com.multisafepay.reporting.TransactionPage;
import com.multisafepay.reporting.UnreadableEntry;
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
    private Iterator<UnreadableEntry> unreadable = Collections.emptyIterator();

    OlderTransactions(Function<TransactionFilter, TransactionPage> pages, TransactionFilter first) {
        this.pages = pages;
        this.next = Optional.of(first);
        first.after().ifPresent(cursors::add);
    }

    @Override
    public boolean hasNext() {
        while (!onPage() && next.isPresent()) {
            fetch(next.get());
        }
        return onPage();
    }

    @Override
    public Transaction next() {
        if (!hasNext()) {
            throw new NoSuchElementException("there are no older transactions");
        }
        if (!page.hasNext()) {
            throw unreadable.next().error();
        }
        return page.next();
    }

    private boolean onPage() {
        return page.hasNext() || unreadable.hasNext();
    }

    /** An empty page is the last one, even with a cursor; the cursor of a page that is done must be a new one. */
    private void fetch(TransactionFilter filter) {
        TransactionPage fetched = pages.apply(filter);
        page = fetched.transactions().iterator();
        unreadable = fetched.unreadable().iterator();
        next = onPage() ? fetched.after().map(filter::after) : Optional.empty();
        next.flatMap(TransactionFilter::after).ifPresent(this::refuseCircle);
    }

    private void refuseCircle(String cursor) {
        if (!cursors.add(cursor)) {
            throw new AnswerNotUnderstoodException("its cursor came before and would lead in a circle", null, null);
        }
    }
}
