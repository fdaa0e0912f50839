package com.multisafepay.sandbox.internal.operation.account;

import com.multisafepay.sandbox.internal.api.OperationHandler;
import com.multisafepay.sandbox.internal.state.Agenda;
import com.multisafepay.sandbox.internal.state.Ids;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The account with its site and terminals, and the operations on them. */
final class Account {
    /** The account. */
    static final long ID = 10_012_345L;
    /** The site. */
    static final long SITE_ID = 12_345L;

    static final String ROLE = "merchant";

    private final Site site = new Site();

    /** Returns a handler for each operation. */
    List<OperationHandler> operations(Ids ids, Agenda agenda) {
        return Stream.of(
                        new SiteHandlers(site).all(),
                        new TerminalHandlers().all(),
                        List.of(
                                new GetApiToken(ids),
                                new CreateApplePaySession(ids, agenda),
                                new GetMe(),
                                new ListCategories()))
                .flatMap(List::stream)
                .toList();
    }

    /** Returns the name of the site. */
    String siteName() {
        return site.name();
    }

    /** Returns the address for notifications of orders that name none; empty until it is set. */
    Optional<String> notificationUrl() {
        return site.notificationUrl();
    }

    /** Forgets every change. */
    void clear() {
        site.clear();
    }
}
