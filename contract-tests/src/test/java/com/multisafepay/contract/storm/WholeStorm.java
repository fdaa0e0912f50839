package com.multisafepay.contract.storm;

import static org.assertj.core.api.Assertions.assertThat;

import com.multisafepay.sandbox.Sandbox;
import com.multisafepay.sandbox.fault.FaultKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * The storm in full size: {@code mvn test -P storm -pl contract-tests -am}. On JDK 21 or newer it rages once more over virtual threads.
 * The results are written to {@code docs/storm.md}.
 */
class WholeStorm {

    private static final long SEED = 20_261_125;
    private static final double SHARE_OF_EACH_KIND = 0.014;
    private static final int ORDERS = 10_000;
    private static final int REFUNDS = 1_000;
    private static final int CAPTURES = 1_000;
    private static final int SHARED = 10;
    private static final int OF_EACH_KIND = 100;
    private static final String CALLERS = "callers at once";
    private static final Path REPORT =
            Path.of(Objects.requireNonNull(System.getProperty("repository.root")), "docs/storm.md");

    private final Map<String, List<String>> figures = new LinkedHashMap<>();
    private final Map<FaultKind, List<Long>> faults = new EnumMap<>(FaultKind.class);

    @Test
    @Timeout(value = 1, unit = TimeUnit.HOURS)
    void whatIsCreatedInAStormTakesEffectOnce() throws IOException, InterruptedException {
        rage(new Callers(16, false));
        if (Callers.canBeVirtual()) {
            rage(new Callers(2_000, true));
        }
    }

    private void rage(Callers callers) throws IOException, InterruptedException {
        Storm storm = new Storm(ORDERS, REFUNDS, CAPTURES, SHARED);
        try (Sandbox sandbox = Sandbox.builder().tls().strict().seed(SEED).start();
                PersistentCaller shop = new PersistentCaller(sandbox)) {
            long start = System.nanoTime();
            storm.rage(sandbox, shop, callers, SEED, SHARE_OF_EACH_KIND);
            Duration took = Duration.ofNanos(System.nanoTime() - start);

            Verdict verdict = new Verdict(storm, sandbox.effects());
            verdict.eachTookEffectOnce();
            verdict.theLibraryAgrees(shop.client, callers);
            Verdict.itWasAStorm(sandbox);
            Map<FaultKind, Long> given = Weather.given(sandbox.faults());
            assertThat(given).allSatisfy((kind, times) -> assertThat(times).isGreaterThanOrEqualTo(OF_EACH_KIND));
            given.forEach((kind, times) ->
                    faults.computeIfAbsent(kind, each -> new ArrayList<>()).add(times));
            note(callers, sandbox, shop, verdict, took);
            Files.writeString(REPORT, report());
        }
    }

    private void note(Callers callers, Sandbox sandbox, PersistentCaller shop, Verdict verdict, Duration took) {
        long writes = Weather.writes(sandbox.faults());
        row(CALLERS, callers + ", JDK " + Runtime.version().feature());
        row("orders that took effect exactly once", exactlyOnce(verdict, "createOrder"));
        row("refunds that took effect exactly once", exactlyOnce(verdict, "refundOrder"));
        row("captures that took effect exactly once", exactlyOnce(verdict, "captureOrder"));
        row("lost, doubled, or told otherwise by the library", "0");
        row("writes sent", Long.toString(writes));
        row("of these, met a fault", share(Weather.spoilt(sandbox.faults(), false), writes));
        row("of these, met one after their effect", share(Weather.spoilt(sandbox.faults(), true), writes));
        row("look-ups sent", Long.toString(sandbox.faults().calls("getOrder")));
        row("creations that did nothing and were made again by the caller", shop.sentAgainLater.toString());
        row("outcomes still unknown within the bounds, resolved by a further call", shop.leftUnknown.toString());
        row("time", took.toSeconds() + " s");
    }

    private static String exactlyOnce(Verdict verdict, String operation) {
        return Long.toString(
                verdict.effectsOf(operation).filter(times -> times == 1).count());
    }

    private static String share(long some, long all) {
        return some + " (" + some * 100 / all + " %)";
    }

    private void row(String name, String figure) {
        figures.computeIfAbsent(name, each -> new ArrayList<>()).add(figure);
    }

    private String report() {
        StringBuilder told = new StringBuilder("""
                # Storm

                Written by `mvn test -P storm -pl contract-tests -am`; a small storm is part of every build. Many callers create orders by every flow, refunds and
                captures through a client that was built with `exactlyOnce`, over TLS, while the sandbox lets every kind of fault happen by chance. The sandbox's own
                journal of effects says what took place.

                """);
        List<String> callers = figures.getOrDefault(CALLERS, List.of());
        line(told, CALLERS, callers);
        line(told, "---", callers.stream().map(each -> "---").toList());
        figures.forEach((name, row) -> {
            if (!name.equals(CALLERS)) {
                line(told, name, row);
            }
        });
        faults.forEach((kind, times) -> line(
                told,
                "fault `" + kind.wireName() + "`",
                times.stream().map(String::valueOf).toList()));
        return told.append("\nSeed ").append(SEED).append(".\n").toString();
    }

    private static void line(StringBuilder told, String name, List<String> row) {
        told.append("| ")
                .append(name)
                .append(" | ")
                .append(String.join(" | ", row))
                .append(" |\n");
    }
}
