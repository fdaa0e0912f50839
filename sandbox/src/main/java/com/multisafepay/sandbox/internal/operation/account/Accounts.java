package com.multisafepay.sandbox.internal.operation.account;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.contract.ApiError;
import com.multisafepay.sandbox.internal.contract.ErrorCode;
import com.multisafepay.sandbox.internal.contract.Json;
import com.multisafepay.sandbox.internal.state.Agenda;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The accounts of affiliates: how each is signed up, completed and reviewed. */
final class Accounts {
    static final String SCREENING = "screening_status";
    static final String INCOMING = "incoming_payment_enabled";
    static final String OUTGOING = "outgoing_payment_enabled";

    private static final String OPTIONS = "processing_options";
    /** What answers tell and no caller sets. */
    private static final List<String> ANSWERED = List.of("id", "account_id", "api_key", OPTIONS, SCREENING);

    private static final String CARDS = "credit_cards_enabled";

    private final Entries entries;
    private final Balances balances;
    private final Agenda agenda;
    private final Set<String> users = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    private final Set<String> verified = new TreeSet<>();

    Accounts(Entries entries, Balances balances, Agenda agenda) {
        this.entries = entries;
        this.balances = balances;
        this.agenda = agenda;
    }

    LocalDateTime now() {
        return agenda.local(agenda.now());
    }

    /** Opens an account that waits for its review. */
    ObjectNode signUp(ObjectNode request) {
        return entries.step(() -> {
            String email = request.at("/user/email").asText();
            if (!email.isEmpty() && !users.add(email)) {
                throw ApiError.invalid("email", "User with email already exists");
            }
            long id = entries.nextNumber(Kind.ACCOUNT);
            ObjectNode account = Json.object().put("id", id);
            account.setAll(asked(request.path("account")));
            review(account, "pending", false, false);
            entries.put(new Entry(Kind.ACCOUNT, Long.toString(id), id, "", account));
            request.path("currencies")
                    .forEach(currency -> balances.open(new Balances.Line(id, currency.asText()), now()));
            ObjectNode told = Json.object();
            told.set("account", account);
            told.set("currencies", request.path("currencies"));
            told.set("user", ((ObjectNode) request.path("user").deepCopy()).without("password"));
            return told;
        });
    }

    /** Returns the account of an id that a key opens; any other is refused as unknown. */
    long id(String text, Caller caller) {
        if (!text.matches("[0-9]+")) {
            throw ApiError.refused(ErrorCode.ACCOUNT_ID, "Invalid account ID");
        }
        boolean own = text.equals(Long.toString(Account.ID));
        boolean known = own || entries.find(Kind.ACCOUNT, text).isPresent();
        if (!known || !caller.opens(Long.parseLong(text))) {
            throw ApiError.refused(ErrorCode.UNSPECIFIED, "Invalid account ID");
        }
        return Long.parseLong(text);
    }

    /** Returns an affiliate; the partner's own account is none. */
    Entry affiliate(String text, Caller caller) {
        id(text, caller);
        return entries.find(Kind.ACCOUNT, text)
                .orElseThrow(() -> ApiError.refused(ErrorCode.UNSPECIFIED, "Invalid account ID"));
    }

    /** Ends the review of an account: approved, it may be paid out; declined, it takes no payments any more. */
    void review(String id, boolean approved) {
        entries.run(() -> {
            Entry entry = affiliate(id, Caller.any());
            ObjectNode account = entry.told().deepCopy();
            review(account, approved ? "approved" : "declined", approved, approved);
            entries.put(entry.told(account));
        });
    }

    private static void review(ObjectNode account, String status, boolean incoming, boolean outgoing) {
        account.put(SCREENING, status)
                .putObject(OPTIONS)
                .put(INCOMING, incoming)
                .put(OUTGOING, outgoing)
                .put(CARDS, outgoing);
    }

    /** Lets an account take payments: it has its first site. */
    void takesPayments(long id) {
        entries.find(Kind.ACCOUNT, Long.toString(id)).ifPresent(entry -> {
            ObjectNode account = entry.told().deepCopy();
            ((ObjectNode) account.path(OPTIONS)).put(INCOMING, true);
            entries.put(entry.told(account));
        });
    }

    boolean paysOut(long id) {
        return entries.find(Kind.ACCOUNT, Long.toString(id))
                .map(entry -> entry.told().path(OPTIONS).path(OUTGOING).asBoolean())
                .orElse(true);
    }

    void verify(String bankAccount) {
        entries.run(() -> {
            entries.need(Kind.BANK_ACCOUNT, bankAccount, Caller.any());
            verified.add(bankAccount);
        });
    }

    boolean verified(Entry bankAccount) {
        return verified.contains(bankAccount.id());
    }

    /** Returns what is missing of an account that waits for its review. */
    ArrayNode inquiries(Entry account) {
        List<String> missing = new ArrayList<>();
        if (account.told().path(SCREENING).asText().equals("pending")) {
            List<Entry> banks = entries.of(Kind.BANK_ACCOUNT, account.id());
            if (banks.stream().noneMatch(bank -> verified(bank) || has(Kind.BANK_STATEMENT, bank))) {
                missing.add("bank_statement");
            }
            List<Entry> owners = entries.of(Kind.OWNER, account.id());
            if (owners.isEmpty()) {
                missing.add("ubo");
            } else if (owners.stream().noneMatch(owner -> has(Kind.IDENTITY_DOCUMENT, owner))) {
                missing.add("identity_document");
            }
            if (!has(Kind.SITE, account)) {
                missing.add("site");
            }
        }
        ArrayNode told = Json.object().putArray("inquiries");
        missing.forEach(piece -> told.addObject()
                .put("id", account.id() + '-' + piece)
                .put("account_id", account.account())
                .put("created", now().toString())
                .putArray("expected_reply")
                .add(piece));
        return told;
    }

    private boolean has(Kind kind, Entry parent) {
        return !entries.of(kind, parent.id()).isEmpty();
    }

    /** Returns an entry with some members in place of those that it had. */
    static Entry changed(Entry entry, ObjectNode change) {
        ObjectNode told = entry.told().deepCopy();
        told.setAll(asked(change));
        return entry.told(told);
    }

    private static ObjectNode asked(JsonNode body) {
        return ((ObjectNode) body.deepCopy()).without(ANSWERED);
    }

    void clear() {
        entries.run(() -> {
            users.clear();
            verified.clear();
        });
    }
}
