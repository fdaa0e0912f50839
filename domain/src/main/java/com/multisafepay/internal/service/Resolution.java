package com.multisafepay.internal.service;

import com.multisafepay.error.DuplicateException;
import com.multisafepay.error.LookUp;
import com.multisafepay.error.MismatchException;
import com.multisafepay.error.MultiSafepayException;
import com.multisafepay.error.OutcomeUnknownException;
import com.multisafepay.internal.Sleeper;
import com.multisafepay.order.ExactlyOnce;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * Finds out what became of one creation. Until the end nothing but what exists, or the answer to another sending, counts as known: a
 * refusal of another sending says nothing about the first one.
 */
final class Resolution<T> {

    private final Creation<T> creation;
    private final ExactlyOnce bounds;
    private final LongSupplier nanos;
    private final InstantSource clock;
    private final Sleeper sleeper;
    private final List<LookUp> lookUps;
    private final OutcomeUnknownException first;
    private MultiSafepayException latest;

    Resolution(
            Creation<T> creation,
            OutcomeUnknownException unknown,
            ExactlyOnce bounds,
            LongSupplier nanos,
            InstantSource clock,
            Sleeper sleeper) {
        this.creation = creation;
        this.bounds = bounds;
        this.nanos = nanos;
        this.clock = clock;
        this.sleeper = sleeper;
        this.lookUps = new ArrayList<>(unknown.lookUps());
        this.first = unknown;
        this.latest = unknown;
    }

    /** The order, refund or capture that was made. */
    T made() {
        LookupResult<T> last = look();
        if (last.open() && bounds.sendAgain() && !creation.repeatable()) {
            last = send(last);
            if (!settled(last)) {
                last = look();
            }
        }
        T made = last.value();
        if (made == null || last.open()) {
            throw unknown();
        }
        return made;
    }

    /** Looks until it is found or the time is over, and sends meanwhile what may be sent as often as one likes. */
    private LookupResult<T> look() {
        long start = nanos.getAsLong();
        while (true) {
            LookupResult<T> finding = lookUp();
            if (finding.open() && creation.repeatable()) {
                finding = send(finding);
            }
            Duration left = bounds.lookUpFor().minusNanos(nanos.getAsLong() - start);
            if (settled(finding) || left.isNegative() || left.isZero()) {
                return finding;
            }
            pause(left);
        }
    }

    private boolean settled(LookupResult<T> finding) {
        return finding.value() != null && !finding.open();
    }

    private LookupResult<T> lookUp() {
        LookupResult<T> finding;
        try {
            finding = creation.lookingUp().get();
        } catch (MismatchException mismatch) {
            mismatch.addSuppressed(first);
            throw mismatch;
        } catch (MultiSafepayException failed) {
            finding = LookupResult.unclear("no look-up: " + failed.getMessage());
        }
        lookUps.add(new LookUp(clock.instant(), finding.seen()));
        return finding;
    }

    /** Sends it once more; where the id is taken, what was found under it is all there is. */
    private LookupResult<T> send(LookupResult<T> found) {
        try {
            return LookupResult.of(creation.sending().get(), "sent again");
        } catch (DuplicateException taken) {
            latest = taken;
            return new LookupResult<>(found.value(), found.value() == null, found.seen());
        } catch (MultiSafepayException failed) {
            latest = failed;
            return found;
        }
    }

    private void pause(Duration left) {
        Duration pause = bounds.pause();
        try {
            sleeper.sleep(left.compareTo(pause) < 0 ? left : pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unknown();
        }
    }

    private OutcomeUnknownException unknown() {
        var unknown = new OutcomeUnknownException(
                creation.operation(), creation.order().value(), lookUps, latest);
        if (latest != first) {
            unknown.addSuppressed(first);
        }
        return unknown;
    }
}
