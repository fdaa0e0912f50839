package com.multisafepay.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DeadlinesTest {

    private static final Duration SOON = Duration.ofMillis(20);
    private static final Duration A_BIT_LATER = Duration.ofMillis(60);
    private static final Duration MUCH_LATER = Duration.ofHours(1);

    private final Deadlines deadlines = new Deadlines();
    private final List<String> cancelled = new CopyOnWriteArrayList<>();

    @AfterEach
    void close() {
        deadlines.close();
    }

    private Deadlines.Deadline after(Duration left, String call, CountDownLatch done) {
        return deadlines.cancel(
                () -> {
                    cancelled.add(call);
                    done.countDown();
                    return true;
                },
                left);
    }

    @Test
    void aLateCallIsCancelledAndKnowsWhy() throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        Deadlines.Deadline deadline = after(SOON, "late", done);

        assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(deadline.passed()).isTrue();
    }

    @Test
    void anEarlierDeadlineIsKeptThoughItCameLater() throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        Deadlines.Deadline distant = after(MUCH_LATER, "long", new CountDownLatch(1));
        after(SOON, "short", done);

        assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(cancelled).containsExactly("short");
        assertThat(distant.passed()).isFalse();
    }

    @Test
    void aCallThatEndedInTimeIsLeftAlone() throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        Deadlines.Deadline ended = after(SOON, "ended", new CountDownLatch(1));
        ended.close();
        after(A_BIT_LATER, "late", done);

        assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(cancelled).containsExactly("late");
    }

    @Test
    void eachOfManyLateCallsIsCancelledOnce() throws InterruptedException {
        CountDownLatch done = new CountDownLatch(100);
        for (int i = 0; i < 100; i++) {
            after(Duration.ofMillis(i % 7), "call " + i, done);
        }

        assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(cancelled).doesNotHaveDuplicates().hasSize(100);
    }
}
