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

    private final StoredSites sites;
    private final List<StoredTerminal> terminals;

    /** Creates the account of a seed. */
    Account(Seed seed) {
        this.sites = new StoredSites(seed.list("sites"));
        List<JsonNode> own = seed.list("terminals");
        this.terminals = own.isEmpty()
                ? StoredTerminal.ALL
                : own.stream().map(StoredTerminal::of).toList();
    }

    /** Returns its sites. */
    StoredSites sites() {
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
