package com.multisafepay.sandbox.internal.notification;

import com.multisafepay.sandbox.fault.Fault;
import com.multisafepay.sandbox.internal.api.Faults;
import com.multisafepay.sandbox.internal.api.PercentEncoding;
import com.multisafepay.sandbox.internal.state.Agenda;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Sends notifications: those of one order in sequence, unacknowledged ones again later, with the faults that are set. */
final class NotificationSender {
    private static final int MOST_ON_THE_WAY = 10_000;
    private static final String OTHER_KEY = "not-the-key-of-the-merchant";

    /** The parts that a sender works with. */
    record Tools(Agenda agenda, Receiver receiver, NotificationBody body, Faults faults) {}

    private final Tools tools;
    private final PerOrderQueues queues = new PerOrderQueues();
    private final AttemptLog log = new AttemptLog();
    /** The places of repetitions and delayed notifications in the agenda, by order. */
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

    /** Returns the attempts that are queued or being sent. */
    PerOrderQueues queues() {
        return queues;
    }

    /** Sends nothing any more, and breaks off what is being sent. */
    void stop() {
        stopped = true;
        queues.close();
    }

    /** Queues a notification and returns at once. */
    void queue(Notification notification) {
        OutgoingNotification first =
                OutgoingNotification.first(notification, tools.agenda().now());
        if (onTheWay.incrementAndGet() > MOST_ON_THE_WAY) {
            giveUp(first, "not sent, too many notifications wait to be taken");
        } else {
            queue(first);
        }
    }

    private void queue(OutgoingNotification delivery) {
        queues.add(delivery.orderId(), () -> send(delivery));
    }

    private void send(OutgoingNotification delivery) {
        if (stopped) {
            return;
        }
        Optional<byte[]> body = delivery.notification().body(tools.body()::of);
        if (body.isEmpty()) {
            giveUp(delivery, "not sent, it would break the contract");
            return;
        }
        OutgoingNotification before = aside.remove(delivery.orderId());
        send(delivery, body.get(), before != null);
        if (before != null) {
            queue(before);
        }
    }

    private void send(OutgoingNotification delivery, byte[] body, boolean passesAnother) {
        Optional<Fault> fault =
                delivery.faulted() ? Optional.empty() : tools.faults().meetNotification(delivery.orderId());
        if (fault.isEmpty()) {
            settle(delivery, attempt(delivery, body, delivery.notification().key()));
            return;
        }
        switch (fault.get().kind()) {
            case NOTIFICATION_DROP -> {
                log.addUnsent(delivery, tools.agenda().now(), "lost on its way, as asked for");
                settle(delivery, false);
            }
            case NOTIFICATION_DELAY ->
                at(delivery.postponed(tools.agenda().now().plus(fault.get().lasting())));
            case NOTIFICATION_DUPLICATE -> {
                boolean once = attempt(delivery, body, delivery.notification().key());
                boolean twice = attempt(delivery, body, delivery.notification().key());
                settle(delivery, once || twice);
            }
            case NOTIFICATION_REORDER -> {
                if (passesAnother) {
                    settle(
                            delivery,
                            attempt(delivery, body, delivery.notification().key()));
                } else {
                    setAside(delivery);
                }
            }
            case NOTIFICATION_WRONG_SIGNATURE -> settle(delivery, attempt(delivery, body, OTHER_KEY));
            case NOTIFICATION_PRETRANSACTION -> {
                Instant now = tools.agenda().now();
                Notification notification = delivery.notification();
                String url =
                        PercentEncoding.with(notification.url(now.getEpochSecond()), "payload_type", "pretransaction");
                call(delivery, url, NotificationBody.ofEndedSession(body), notification.key());
                settle(delivery, attempt(delivery, body, notification.key()));
            }
            default -> throw new IllegalArgumentException("Not a fault of notifications: " + fault.get());
        }
    }

    private boolean attempt(OutgoingNotification delivery, byte[] body, String key) {
        String url = delivery.notification().url(tools.agenda().now().getEpochSecond());
        return call(delivery, url, body, key);
    }

    private boolean call(OutgoingNotification delivery, String url, byte[] body, String key) {
        Instant now = tools.agenda().now();
        Notification notification = delivery.notification();
        String auth = notification.post() ? AuthHeader.header(key, now.getEpochSecond(), body) : "";
        ReceiverAnswer answer = notification.post()
                ? tools.receiver().post(url, body, auth)
                : tools.receiver().get(url);
        log.add(delivery, now, new AttemptLog.Sent(url, body, auth, answer));
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

    private void settle(OutgoingNotification delivery, boolean acknowledged) {
        if (acknowledged || delivery.last()) {
            onTheWay.decrementAndGet();
        } else {
            at(delivery.again());
        }
    }

    private void at(OutgoingNotification delivery) {
        if (delivery.due().isAfter(tools.agenda().now())) {
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

    /** Drops the notifications that wait for an order, and its attempts. */
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
        log.addUnsent(delivery, tools.agenda().now(), why);
    }
}
