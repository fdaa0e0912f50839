package com.multisafepay.sandbox.internal.reporting;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.api.ApiCall;
import com.multisafepay.sandbox.internal.api.ApiError;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** The filters of a call. They look at a transaction as it is told, so that what passes is what the caller sees. */
final class TransactionCriteria {
    private static final List<String> EQUAL =
            List.of("currency", "status", "financial_status", "type", "debit_credit", "site_id");

    private final ApiCall call;
    private final ZoneId zone;
    private Predicate<ObjectNode> passes = told -> true;

    private TransactionCriteria(ApiCall call, ZoneId zone) {
        this.call = call;
        this.zone = zone;
    }

    /** The filters of a call; seconds since 1970 are taken to local time in a zone. */
    static Predicate<ObjectNode> of(ApiCall call, ZoneId zone) {
        TransactionCriteria criteria = new TransactionCriteria(call, zone);
        EQUAL.forEach(criteria::equal);
        criteria.anyMethod(call.query().all("payment_method"));
        for (String event : List.of("created", "completed")) {
            criteria.time(event, "_from", (time, from) -> !time.isBefore(from));
            criteria.time(event, "_until", LocalDateTime::isBefore);
        }
        return criteria.passes;
    }

    private void equal(String name) {
        call.inQuery(name)
                .ifPresent(due ->
                        passes = passes.and(told -> told.path(name).asText().equals(due)));
    }

    private void anyMethod(List<String> methods) {
        if (!methods.isEmpty()) {
            passes = passes.and(told ->
                    methods.stream().anyMatch(told.path("payment_method").asText()::equalsIgnoreCase));
        }
    }

    private void time(String event, String end, BiPredicate<LocalDateTime, LocalDateTime> holds) {
        String name = event + end;
        call.inQuery(name)
                .map(text -> time(name, text))
                .ifPresent(limit -> passes = passes.and(told -> told.has(event)
                        && holds.test(LocalDateTime.parse(told.path(event).asText()), limit)));
    }

    private LocalDateTime time(String name, String text) {
        try {
            if (text.indexOf('-') < 0) {
                return LocalDateTime.ofInstant(Instant.ofEpochSecond(Long.parseLong(text)), zone);
            }
            return text.indexOf('T') < 0 ? LocalDate.parse(text).atStartOfDay() : LocalDateTime.parse(text);
        } catch (DateTimeException e) {
            throw ApiError.malformed(name + ": is not in the calendar");
        }
    }
}
