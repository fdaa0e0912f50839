package com.multisafepay.sandbox.internal.operation.account;

import com.fasterxml.jackson.databind.JsonNode;
import com.multisafepay.sandbox.internal.api.OperationHandler;
import com.multisafepay.sandbox.internal.seed.Seed;
import com.multisafepay.sandbox.internal.state.Agenda;
import com.multisafepay.sandbox.internal.state.Ids;
import com.multisafepay.spec.GatewayTable;
import java.util.List;
import java.util.stream.Stream;

/** The account with its site and terminals, and the operations on them. */
final class Account {
    /** The account. */
    static final long ID = 10_012_345L;
    /** The site. */
    static final long SITE_ID = 12_345L;

    static final String ROLE = "merchant";

    private final Sites sites;
    private final List<Terminal> terminals;

    /** Creates the account of a seed. */
    Account(Seed seed) {
        this.sites = new Sites(seed.list("sites"));
        List<JsonNode> own = seed.list("terminals");
        this.terminals =
                own.isEmpty() ? Terminal.ALL : own.stream().map(Terminal::of).toList();
    }

    /** Returns its sites. */
    Sites sites() {
        return sites;
    }

    /** Returns a handler for each operation. */
    List<OperationHandler> operations(Ids ids, Agenda agenda, GatewayTable gateways) {
        return Stream.of(
                        new SiteHandlers(sites).all(),
                        new TerminalHandlers(terminals).all(),
                        List.of(
                                new GetApiToken(ids),
                                new CreateApplePaySession(ids, agenda),
                                new GetPayPalConfiguration(gateways),
                                new GetMe(sites),
                                new ListCategories()))
                .flatMap(List::stream)
                .toList();
    }

    /** Forgets every change. */
    void clear() {
        sites.clear();
    }
}
