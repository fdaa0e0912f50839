package com.multisafepay.sandbox.internal.operation.reporting;

import com.multisafepay.sandbox.internal.api.ApiCall;
import com.multisafepay.sandbox.internal.contract.ApiError;
import com.multisafepay.sandbox.internal.operation.account.AccountOperations;
import com.multisafepay.sandbox.internal.state.Movement;
import com.multisafepay.sandbox.internal.state.MovementSearch;
import com.multisafepay.sandbox.internal.state.MovementSearch.Cursor;
import com.multisafepay.sandbox.internal.state.MovementSearch.Facet;
import com.multisafepay.sandbox.internal.state.MovementSearch.Period;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Reads what a call looks for. */
final class TransactionCriteria {
    private static final int USUAL_LIMIT = 100;
    private static final List<String> EQUAL = List.of("currency", "status", "financial_status", "type", "debit_credit");

    private TransactionCriteria() {}

    /** Returns the search of a call among the orders that its key sees; seconds since 1970 are taken to local time in a zone. */
    static MovementSearch of(ApiCall call, ZoneId zone, AccountOperations affiliates) {
        Optional<Cursor> after = call.inQuery("after").map(text -> Cursor.of("after", text));
        Optional<Cursor> before = call.inQuery("before").map(text -> Cursor.of("before", text));
        return new MovementSearch(
                facets(call),
                period(call, "created", zone),
                period(call, "completed", zone),
                after,
                before,
                before.isPresent() && after.isEmpty(),
                call.inQuery("limit").map(Integer::parseInt).orElse(USUAL_LIMIT),
                sources(call, affiliates));
    }

    private static Predicate<Movement.Source> sources(ApiCall call, AccountOperations affiliates) {
        Predicate<Movement.Source> seen = affiliates.seenBy(call.apiKey());
        return call.inQuery("site_id")
                .map(site -> seen.and(source -> site.equals(Long.toString(affiliates.siteOf(source)))))
                .orElse(seen);
    }

    private static List<Set<Facet>> facets(ApiCall call) {
        List<Set<Facet>> facets = new ArrayList<>();
        EQUAL.forEach(name -> call.inQuery(name).ifPresent(value -> facets.add(Set.of(new Facet(name, value)))));
        List<String> methods = call.allInQuery("payment_method");
        if (!methods.isEmpty()) {
            facets.add(methods.stream()
                    .map(method -> new Facet("payment_method", method.toUpperCase(Locale.ROOT)))
                    .collect(Collectors.toSet()));
        }
        return facets;
    }

    private static Period period(ApiCall call, String event, ZoneId zone) {
        return new Period(time(call, event + "_from", zone), time(call, event + "_until", zone));
    }

    private static Optional<LocalDateTime> time(ApiCall call, String name, ZoneId zone) {
        return call.inQuery(name).map(text -> time(name, text, zone));
    }

    private static LocalDateTime time(String name, String text, ZoneId zone) {
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
