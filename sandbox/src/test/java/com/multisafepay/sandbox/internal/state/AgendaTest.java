package com.multisafepay.sandbox.internal.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class AgendaTest {
    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);

    private final List<String> done = new CopyOnWriteArrayList<>();

    @Test
    void runsWhatIsDueInTheOrderOfTime() {
        Agenda agenda = new Agenda(CLOCK);
        agenda.plan(NOON, time -> done.add("now"));
        agenda.plan(NOON.minusSeconds(1), time -> done.add("before"));
        agenda.plan(NOON.plusSeconds(1), time -> done.add("later"));

        agenda.run();

        assertThat(done).containsExactly("before", "now");
    }

    /** A caller that moved the clock reads next what came of it, also where the agenda's own thread was faster. */
    @Test
    void waitsForATaskThatAnotherThreadRuns() throws InterruptedException {
        Agenda agenda = new Agenda(CLOCK);
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        agenda.plan(NOON, time -> {
            begun.countDown();
            awaitUnchecked(end);
            done.add("task");
        });
        Thread first = new Thread(agenda::run);
        first.start();
        begun.await();
        Thread second = new Thread(() -> {
            agenda.run();
            done.add("second run");
        });
        second.start();
        untilItWaits(second);

        end.countDown();
        first.join();
        second.join();

        assertThat(done).containsExactly("task", "second run");
    }

    @Test
    void runsNothingBeforeItsTimeWhenWhatWasDueIsDroppedMeanwhile() throws InterruptedException {
        InterferingClock clock = new InterferingClock();
        Agenda agenda = new Agenda(clock);
        Agenda.Entry due = agenda.plan(NOON, time -> done.add("due"));
        agenda.plan(NOON.plus(Duration.ofDays(1)), time -> done.add("tomorrow"));
        Thread dropping = new Thread(() -> agenda.drop(due));
        clock.onSecondReading = () -> {
            dropping.start();
            untilItWaits(dropping);
        };

        agenda.run();

        dropping.join();
        assertThat(done).containsExactly("due");
    }

    /** Returns once a thread waits for another one, or is done. */
    private static void untilItWaits(Thread thread) {
        Set<Thread.State> still = Set.of(Thread.State.WAITING, Thread.State.BLOCKED, Thread.State.TERMINATED);
        while (!still.contains(thread.getState())) {
            Thread.onSpinWait();
        }
    }

    private static void awaitUnchecked(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A clock by which something happens between two steps of whoever reads it. */
    private static final class InterferingClock extends Clock {
        private Runnable onSecondReading = () -> {};
        private int readings;

        @Override
        public Instant instant() {
            readings++;
            if (readings == 2) {
                onSecondReading.run();
            }
            return NOON;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
