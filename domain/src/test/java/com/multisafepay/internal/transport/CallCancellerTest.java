package com.multisafepay.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class CallCancellerTest {

    private static final long SOON = 20;
    private static final long A_BIT_LATER = 60;
    private static final long MUCH_LATER = Duration.ofHours(1).toMillis();

    private final CallCanceller canceller = new CallCanceller();
    private final List<String> cancelled = new CopyOnWriteArrayList<>();

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

    /** A thread that waits for a socket does not notice it. */
    @Test
    void aCallWhoseThreadIsInterruptedIsCancelledLongBeforeItsDeadline() throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        CountDownLatch stay = new CountDownLatch(1);
        Thread caller = new Thread(() -> {
            after(in(MUCH_LATER), "interrupted", done);
            Thread.currentThread().interrupt();
            while (stay.getCount() > 0) {
                Thread.onSpinWait();
            }
        });
        caller.start();
        after(in(MUCH_LATER), "long", new CountDownLatch(1));

        assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(cancelled).containsExactly("interrupted");
        stay.countDown();
        caller.join();
    }

    @Test
    void aCallThatCannotBeCancelledDoesNotKeepTheOthersFromIt() throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        canceller.cancelAt(in(SOON), () -> {
            throw new IllegalStateException("no");
        });
        after(in(A_BIT_LATER), "late", done);

        assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
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
