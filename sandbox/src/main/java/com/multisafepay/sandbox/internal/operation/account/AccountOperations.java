package com.multisafepay.sandbox.internal.operation.account;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.api.Api;
import com.multisafepay.sandbox.internal.api.OperationHandler;
import com.multisafepay.sandbox.internal.seed.Seed;
import com.multisafepay.sandbox.internal.state.Agenda;
import com.multisafepay.sandbox.internal.state.Ids;
import com.multisafepay.sandbox.internal.state.Movement;
import com.multisafepay.sandbox.internal.state.MovementSearch;
import com.multisafepay.sandbox.internal.state.OrderBook;
import com.multisafepay.sandbox.internal.state.StoredOrder;
import com.multisafepay.spec.GatewayTable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The partner's account and those of its affiliates with their money, the operations on them, and what each kind of key sees. */
public final class AccountOperations implements Seed.Staff {
    /** The partner's account. */
    public static final long PARTNER = Account.ID;

    private final Account account;
    private final Entries entries = new Entries();
    private final Balances balances = new Balances();
    private final KeyRing keys;
    private final Accounts accounts;
    private final BookedMovements movements = new BookedMovements();
    private final Payouts payouts;
    private final AccountMoney money;
    private final Plans plans;
    private final Fees fees;
    private final Bookkeeping books;
    private final BankAccountVerification verification;
    private final OrderBook book;
    private final Ids ids;
    private final Agenda agenda;

    /** Accounts that follow the orders of a book, beside that of a seed; keys by kind, and one that serves all. */
    public AccountOperations(
            OrderBook book,
            Agenda agenda,
            Ids ids,
            Seed seed,
            Optional<String> allKey,
            Map<String, List<String>> keysByKind) {
        this.account = new Account(seed);
        this.book = book;
        this.ids = ids;
        this.agenda = agenda;
        this.keys = new KeyRing(allKey, keysByKind, account.sites(), entries);
        this.accounts = new Accounts(entries, balances, agenda);
        this.payouts = new Payouts(entries, balances, movements, agenda);
        this.money = new AccountMoney(entries, accounts, balances, payouts, movements, ids);
        this.plans = new Plans(entries, accounts, money, payouts, balances, agenda, ids);
        this.fees = new Fees(entries);
        this.books = new Bookkeeping(entries, balances, fees, keys);
        this.verification = new BankAccountVerification(entries, accounts, books, keys);
        book.listen(
                (before, after) -> {
                    books.changed(before, after);
                    verification.changed(after);
                },
                books::forgotten);
    }

    /** Returns all handlers: those of others, each kept to what the key of a call sees, and one for each operation on accounts. */
    public List<OperationHandler> operations(List<OperationHandler> others, GatewayTable gateways) {
        MoneyHandlers.Parts parts = new MoneyHandlers.Parts(entries, accounts, money, payouts, balances, plans, fees);
        List<OperationHandler> guarded = Stream.concat(
                        others.stream(), account.operations(ids, agenda, gateways).stream())
                .<OperationHandler>map(each -> new OwnOrders(each, book, this, keys, entries))
                .toList();
        return Stream.of(
                        guarded,
                        new AccountHandlers(entries, accounts, keys, ids).all(),
                        new EntryHandlers(entries, accounts, keys, ids).all(),
                        new MoneyHandlers(parts, keys).all(),
                        List.of(verification.handler(others)))
                .flatMap(List::stream)
                .toList();
    }

    /** Returns whether the site of a key has a payment method enabled. */
    public boolean enables(String key, String method) {
        return account.sites().enables(key, method);
    }

    /** Returns the name of the partner's first site. */
    public String siteName() {
        return account.sites().name();
    }

    /** Returns the kinds of keys. */
    public Api.Keys keys() {
        return keys;
    }

    /** Returns a configured key or one of the seed, one that sees most; empty where any opens all. */
    public Optional<String> key() {
        return keys.widest();
    }

    /** Returns what tells whether a key sees an order or a booking. */
    public Predicate<Movement.Source> seenBy(String key) {
        return keys.caller(key)
                .<Predicate<Movement.Source>>map(caller -> source -> caller.sees(maker(source)))
                .orElse(source -> false);
    }

    /** Returns the id of the site that an order was made for; 0 for a booking, and where its account has none. */
    public long siteOf(Movement.Source source) {
        return maker(source).site();
    }

    private Caller maker(Movement.Source source) {
        return source instanceof StoredOrder order
                ? keys.maker(order)
                : new Caller(Caller.ACCOUNT, source.ofAccount().orElseThrow(), 0);
    }

    /** Returns what the payment of an order costs its account, in minor units. */
    public long cost(StoredOrder order) {
        return books.cost(order);
    }

    /** Returns the movements of orders and of accounts that a search is for, at most as many as it asks for. */
    public List<Movement> movements(MovementSearch search) {
        List<Movement> ofAccounts = entries.step(() -> movements.search(search));
        return search.first(Stream.concat(book.movements(search).stream(), ofAccounts.stream()));
    }

    /** Returns the movement of an id, of an order or of an account. */
    public Optional<Movement> movement(String id) {
        return book.movement(id).or(() -> entries.step(() -> movements.find(id)));
    }

    /** Returns the address for notifications of orders that name none, of the site of a key; empty until it is set. */
    public Optional<String> notificationUrl(String key) {
        Caller caller = keys.of(key);
        return caller.account() == Account.ID
                ? account.sites().notificationUrl(key)
                : entries.find(Kind.SITE, Long.toString(caller.site()))
                        .map(site -> site.told().path("notification_url").asText(""))
                        .filter(url -> !url.isEmpty());
    }

    /** Ends the review of an account. */
    @Override
    public void review(String account, boolean approved) {
        accounts.review(account, approved);
    }

    /** Verifies a bank account, as if its statement had been checked. */
    @Override
    public void verify(String bankAccount) {
        accounts.verify(bankAccount);
    }

    /** Completes a payout, or takes it back. */
    public void endPayout(long id, boolean completed) {
        payouts.endNow(id, completed ? Payout.COMPLETED : Payout.VOID);
    }

    /** Puts money on the balance of an account, the partner's or an affiliate's. */
    @Override
    public void topUp(String account, String currency, long amount) {
        money.topUp(accounts.id(account, Caller.any()), currency, amount);
    }

    /** Tells of each account where it stands, what it owns and what is on its balances; the partner's own comes first. */
    public ObjectNode told() {
        return new AccountOverview(entries, accounts, balances, payouts).told();
    }

    /** Forgets all. */
    public void clear() {
        account.clear();
        entries.run(() -> {
            entries.clear();
            balances.clear();
            accounts.clear();
            money.clear();
            plans.clear();
            books.clear();
            verification.clear();
        });
    }
}
