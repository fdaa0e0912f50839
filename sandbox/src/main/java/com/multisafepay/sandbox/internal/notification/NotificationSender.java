package com.multisafepay.sandbox.internal.notification;

import com.multisafepay.sandbox.internal.api.PercentEncoding;
import com.multisafepay.sandbox.internal.state.Agenda;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Brings notifications: those of one order one after the other, what is not taken again later, with the faults that were asked for. */
final class NotificationSender {
    private static final int MOST_ON_THE_WAY = 10_000;
    private static final String OTHER_KEY = "not-the-key-of-the-merchant";

    /** What a sender works with. */
    record Tools(Agenda agenda, Clock clock, Receiver receiver, NotificationBody body) {}

    private final Tools tools;
    private final PerOrderQueues lanes = new PerOrderQueues();
    private final AttemptLog log = new AttemptLog();
    private final NotificationFaults faults = new NotificationFaults();
    /** Repetitions and delayed ones, by the order that they are about. */
    private final Map<String, Set<Agenda.Entry>> waiting = new ConcurrentHashMap<>();

    private final Map<String, OutgoingNotification> aside = new ConcurrentHashMap<>();
    private final AtomicInteger onTheWay = new AtomicInteger();
    private volatile boolean stopped;

    NotificationSender(Tools tools) {
        this.tools = tools;
    }

    AttemptLog log() {
        return log;
    }

    NotificationFaults faults() {
        return faults;
    }

    /** What is queued or under way. */
    PerOrderQueues lanes() {
        return lanes;
    }

    /** Brings nothing any more, and breaks off what is under way. */
    void stop() {
        stopped = true;
        lanes.close();
    }

    /** Takes a notification and returns at once. */
    void take(Notification notification) {
        OutgoingNotification first =
                OutgoingNotification.first(notification, tools.clock().instant());
        if (onTheWay.incrementAndGet() > MOST_ON_THE_WAY) {
            giveUp(first, "not sent, too many notifications wait to be taken");
        } else {
            queue(first);
        }
    }

    private void queue(OutgoingNotification delivery) {
        lanes.add(delivery.orderId(), () -> bring(delivery));
    }

    private void bring(OutgoingNotification delivery) {
        if (stopped) {
            return;
        }
        Optional<byte[]> body = delivery.notification().body(tools.body()::of);
        if (body.isEmpty()) {
            giveUp(delivery, "not sent, it would break the contract");
            return;
        }
        OutgoingNotification before = aside.remove(delivery.orderId());
        bring(delivery, body.get(), before != null);
        if (before != null) {
            queue(before);
        }
    }

    private void bring(OutgoingNotification delivery, byte[] body, boolean passesAnother) {
        Optional<Fault> fault = delivery.faulted() ? Optional.empty() : faults.next(delivery.orderId());
        if (fault.isEmpty()) {
            settle(delivery, attempt(delivery, body, delivery.notification().key()));
            return;
        }
        switch (fault.get().kind()) {
            case DROP -> {
                log.add(Attempt.unsent(delivery, tools.clock().instant(), "lost on its way, as asked for"));
                settle(delivery, false);
            }
            case DELAY ->
                at(delivery.postponed(tools.clock().instant().plus(fault.get().by())));
            case DUPLICATE -> {
                boolean once = attempt(delivery, body, delivery.notification().key());
                boolean twice = attempt(delivery, body, delivery.notification().key());
                settle(delivery, once || twice);
            }
            case REORDER -> {
                if (passesAnother) {
                    settle(
                            delivery,
                            attempt(delivery, body, delivery.notification().key()));
                } else {
                    setAside(delivery);
                }
            }
            case WRONG_SIGNATURE -> settle(delivery, attempt(delivery, body, OTHER_KEY));
            case PRETRANSACTION -> {
                Instant now = tools.clock().instant();
                Notification notification = delivery.notification();
                String url =
                        PercentEncoding.with(notification.url(now.getEpochSecond()), "payload_type", "pretransaction");
                call(delivery, url, NotificationBody.ofEndedSession(body), notification.key());
                settle(delivery, attempt(delivery, body, notification.key()));
            }
        }
    }

    private boolean attempt(OutgoingNotification delivery, byte[] body, String key) {
        String url = delivery.notification().url(tools.clock().instant().getEpochSecond());
        return call(delivery, url, body, key);
    }

    private boolean call(OutgoingNotification delivery, String url, byte[] body, String key) {
        Instant now = tools.clock().instant();
        Notification notification = delivery.notification();
        String auth = notification.post() ? AuthHeader.header(key, now.getEpochSecond(), body) : "";
        ReceiverAnswer answer = notification.post()
                ? tools.receiver().post(url, body, auth)
                : tools.receiver().get(url);
        log.add(new Attempt(
                now, notification.orderId(), delivery.number(), notification.method(), url, body, auth, answer));
        return answer.acknowledges();
    }

    /** Waits for the next one of the order, and no longer than for the next attempt. */
    private void setAside(OutgoingNotification delivery) {
        OutgoingNotification later = delivery.postponed(delivery.due());
        aside.put(later.orderId(), later);
        tools.agenda().plan(later.due().plus(OutgoingNotification.PAUSE), time -> {
            if (aside.remove(later.orderId(), later)) {
                queue(later.postponed(time));
            }
        });
    }

    private void settle(OutgoingNotification delivery, boolean taken) {
        if (taken || delivery.last()) {
            onTheWay.decrementAndGet();
        } else {
            at(delivery.again());
        }
    }

    private void at(OutgoingNotification delivery) {
        if (delivery.due().isAfter(tools.clock().instant())) {
            wait(delivery);
        } else {
            queue(delivery);
        }
    }

    private void wait(OutgoingNotification delivery) {
        Agenda.Entry entry = tools.agenda().entry(delivery.due());
        waiting.computeIfAbsent(delivery.orderId(), order -> ConcurrentHashMap.newKeySet())
                .add(entry);
        tools.agenda().plan(entry, time -> {
            waiting.computeIfPresent(delivery.orderId(), (order, entries) -> {
                entries.remove(entry);
                return entries.isEmpty() ? null : entries;
            });
            queue(delivery);
        });
    }

    /** Lets go of what waits for an order, and of what was told of it. */
    void forget(String orderId) {
        Set<Agenda.Entry> entries = waiting.remove(orderId);
        if (entries != null) {
            entries.stream().filter(tools.agenda()::drop).forEach(dropped -> onTheWay.decrementAndGet());
        }
        if (aside.remove(orderId) != null) {
            onTheWay.decrementAndGet();
        }
        log.forget(orderId);
    }

    private void giveUp(OutgoingNotification delivery, String why) {
        onTheWay.decrementAndGet();
        log.add(Attempt.unsent(delivery, tools.clock().instant(), why));
    }
}
