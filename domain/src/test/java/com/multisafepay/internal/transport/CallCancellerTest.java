package com.multisafepay.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CallCancellerTest {

    private static final long SOON = 20;
    private static final long A_BIT_LATER = 60;
    private static final long MUCH_LATER = Duration.ofHours(1).toMillis();

    private final CallCanceller canceller = new CallCanceller();
    private final List<String> cancelled = new CopyOnWriteArrayList<>();

    @AfterEach
    void close() {
        canceller.close();
    }

    private static Deadline in(long millis) {
        return Deadline.after(Duration.ofMillis(millis), System::nanoTime);
    }

    private CallCanceller.Pending after(Deadline deadline, String call, CountDownLatch done) {
        return canceller.cancelAt(deadline, () -> {
            cancelled.add(call);
            done.countDown();
            return true;
        });
    }

    @Test
    void aLateCallIsCancelledAndKnowsWhy() throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        Deadline deadline = in(SOON);
        after(deadline, "late", done);

        assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(deadline.passed()).isTrue();
    }

    @Test
    void anEarlierDeadlineIsKeptThoughItCameLater() throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        Deadline distant = in(MUCH_LATER);
        after(distant, "long", new CountDownLatch(1));
        after(in(SOON), "short", done);

        assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(cancelled).containsExactly("short");
        assertThat(distant.passed()).isFalse();
    }

    @Test
    void aCallThatEndedInTimeIsLeftAlone() throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        CallCanceller.Pending ended = after(in(SOON), "ended", new CountDownLatch(1));
        ended.done();
        after(in(A_BIT_LATER), "late", done);

        assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(cancelled).containsExactly("late");
    }

    @Test
    void eachOfManyLateCallsIsCancelledOnce() throws InterruptedException {
        CountDownLatch done = new CountDownLatch(100);
        for (int i = 0; i < 100; i++) {
            after(in(i % 7), "call " + i, done);
        }

        assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(cancelled).doesNotHaveDuplicates().hasSize(100);
    }
}
