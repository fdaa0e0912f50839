package com.multisafepay.sandbox.internal.operation.account;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.contract.ApiError;
import com.multisafepay.sandbox.internal.contract.ErrorCode;
import com.multisafepay.sandbox.internal.contract.Json;
import com.multisafepay.sandbox.internal.state.Agenda;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The payouts of all accounts, from the balance to the bank. The lock of {@link Entries} guards it. */
final class Payouts {
    private static final Duration UNTIL_THE_BANK_HAS_IT = Duration.ofDays(1);

    private final Entries entries;
    private final Balances balances;
    private final BookedMovements movements;
    private final Agenda agenda;
    private final Map<Long, Payout> payouts = new HashMap<>();
    private final Map<Long, List<Long>> byAccount = new HashMap<>();

    Payouts(Entries entries, Balances balances, BookedMovements movements, Agenda agenda) {
        this.entries = entries;
        this.balances = balances;
        this.movements = movements;
        this.agenda = agenda;
    }

    /** Sends money to a bank account, as somebody asked for; a day later it is there. */
    Payout send(long id, Balances.Line line, ObjectNode request, Entry bank) {
        return send(id, Payout.ASKED_FOR, line, request, bank, agenda.now());
    }

    /** Sends money to a bank account at a time that a plan names. */
    void sendByPlan(long id, Balances.Line line, long amount, Entry bank, Instant time) {
        ObjectNode request = Json.object()
                .put("amount", amount)
                .put("currency", line.currency())
                .put("description", "Automatic payout")
                .put("order_id", "automatic-" + agenda.local(time).toLocalDate());
        send(id, Payout.AUTOMATIC, line, request, bank, time);
    }

    private Payout send(long id, String type, Balances.Line line, ObjectNode request, Entry bank, Instant time) {
        LocalDateTime now = agenda.local(time);
        long amount = request.path("amount").asLong();
        String iban = bank.told().path("iban").asText();
        Payout payout = new Payout(id, type, line, amount, Payout.RESERVED, now, now, iban, request);
        balances.reserve(line, amount, now);
        payouts.put(id, payout);
        byAccount.computeIfAbsent(line.account(), none -> new ArrayList<>()).add(id);
        movements.put(payout.movement());
        agenda.plan(time.plus(UNTIL_THE_BANK_HAS_IT), then -> end(id, Payout.COMPLETED, then));
        return payout;
    }

    /** Ends a payout by a control; one that is not under way is refused. */
    void endNow(long id, String status) {
        entries.run(() -> {
            if (underWay(id).isEmpty()) {
                throw ApiError.refused(ErrorCode.UNSPECIFIED, "transaction_id: no payout under way has this id");
            }
            end(id, status, agenda.now());
        });
    }

    /** Completes a payout that is under way, or takes it back; one that has ended stays as it is. */
    private void end(long id, String status, Instant time) {
        LocalDateTime now = agenda.local(time);
        entries.run(() -> underWay(id).ifPresent(payout -> {
            if (status.equals(Payout.COMPLETED)) {
                balances.send(payout.line(), payout.amount(), now);
            } else {
                balances.reserve(payout.line(), -payout.amount(), now);
            }
            Payout ended = payout.status(status, now);
            payouts.put(id, ended);
            movements.put(ended.movement());
        }));
    }

    private Optional<Payout> underWay(long id) {
        return find(id).filter(payout -> payout.status().equals(Payout.RESERVED));
    }

    Optional<Payout> find(long id) {
        return Optional.ofNullable(payouts.get(id));
    }

    /** Returns the payouts of an account, the oldest first. */
    List<Payout> of(long account) {
        return entries.step(() -> byAccount.getOrDefault(account, List.of()).stream()
                .map(payouts::get)
                .toList());
    }

    void clear() {
        entries.run(() -> {
            payouts.clear();
            byAccount.clear();
        });
    }
}
