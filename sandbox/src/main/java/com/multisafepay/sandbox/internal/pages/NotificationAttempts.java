package com.multisafepay.sandbox.internal.pages;

import com.multisafepay.sandbox.internal.notification.Notifications;
import com.multisafepay.sandbox.internal.state.OrderBook;
import com.multisafepay.sandbox.record.NotificationAttempt;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Attempts to notify merchants as pages see them. */
final class NotificationAttempts {
    private NotificationAttempts() {}

    static Map<String, List<PageBackend.Attempt>> of(
            Notifications notifications, Set<String> orderIds, OrderBook book) {
        return notifications.attempts().stream()
                .filter(each -> orderIds.contains(each.orderId()))
                .collect(Collectors.groupingBy(
                        NotificationAttempt::orderId,
                        Collectors.mapping(each -> shown(each, book), Collectors.toList())));
    }

    private static PageBackend.Attempt shown(NotificationAttempt attempt, OrderBook book) {
        return new PageBackend.Attempt(
                book.local(attempt.at()),
                attempt.number(),
                attempt.url().isEmpty() ? "" : attempt.method() + ' ' + attempt.url(),
                attempt.body(),
                attempt.auth(),
                attempt.status() == 0 ? "" : attempt.status() + " " + attempt.answer(),
                attempt.reason(),
                attempt.acknowledged());
    }
}
