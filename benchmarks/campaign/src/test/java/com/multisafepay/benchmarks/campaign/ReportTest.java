package com.multisafepay.benchmarks.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {

    private final Results results = new Results();

    private String report() {
        return new Report(results).text();
    }

    @Test
    void serversAreHeldAgainstTheSandboxByTheirMedians() {
        results.add("createsPerSecond", Server.SANDBOX, "1/s", 10, 1000, 30);
        results.add("createsPerSecond", Server.PRISM, "1/s", 6);
        results.add("createsPerSecond", Server.WIREMOCK, "1/s", 60);

        assertThat(report())
                .contains("| creates a second against Prism | ≥ 10.0 | 5.00 | **no** |")
                .contains("| creates a second against WireMock | ≥ 1.5 | 0.50 | **no** |")
                .contains("| " + Server.WIREMOCK + " | 60 |")
                .doesNotContain("cold start", "cart of", "new connections");
    }

    @Test
    void coldStartsCountWithoutAnEmptyMachine() {
        results.add("coldStart", ColdStarts.EMPTY, "ms", 40);
        results.add("coldStart", Contestant.JDK, "ms", 840);
        results.add("coldStart", Contestant.HTTPCLIENT5, "ms", 540);
        results.add("coldStart", Contestant.LIBRARY, "ms", 520, 500);
        results.add("coldStart", ColdStarts.EMPTY + ColdStarts.NEWER, "ms", 30);
        results.add("coldStart", Contestant.JDK + ColdStarts.NEWER, "ms", 630);
        results.add("coldStart", Contestant.LIBRARY + ColdStarts.CACHE, "ms", 150);

        assertThat(report())
                .contains("| this library | 500 | 510 | 470 | 0.59 |")
                .contains("| this library, newer JDK and AOT cache | 150 | 150 | 120 | 0.20 |")
                .contains("| cold start against HttpClient 5 by hand | ≤ 0.95 | 0.94 | yes |")
                .contains("| cold start with the AOT cache against java.net.http without | ≤ 0.18 | 0.15 | yes |");
    }

    @Test
    void whatTheStarterAddsIsToldBesideTheSameWiredByHand() {
        bootStart(BootStarts.WITHOUT, 4000, 8000);
        bootStart(BootStarts.BY_HAND, 4400, 8800);
        bootStart(BootStarts.STARTER, 4840, 9600);

        assertThat(report())
                .contains("| wired by hand | 4400 | 4400 | 8800 | 400, 800 | 1.10, 1.10 |")
                .contains("| with the starter | 4840 | 4840 | 9600 | 840, 1600 | 1.21, 1.20 |")
                .contains("The starter adds 440 ms to the same wired by hand: 1.10.");
    }

    private void bootStart(String application, double millis, double cpu) {
        results.add(BootStarts.TIME, application, "ms", millis);
        results.add(BootStarts.CPU, application, "ms", cpu);
    }

    @Test
    void anUnpaidOrderIsHeldAgainstWhatItMayTakeBeyondItsBody() {
        String few = Heap.USUAL.name(1_000);
        results.add("memoryStored", few, "MB", 16.4);
        results.add("wallPerCaptureStored", few, "us", 40);
        results.add("cpuPerCaptureStored", few, "us", 50);
        results.add("collectorPerCaptureStored", few, "us", 0.5);
        results.add("bytesUnpaid", few, "bytes", 1600);
        results.add("bytesRefunded", few, "bytes", 4000);
        results.add("longestPause", few, "ms", 12.34);

        assertThat(report())
                .contains("| 1000 | 40.0 | 50.0 | 0.5 |")
                .contains("| 1000 | 1600 | 4000 | 12.3 |")
                .contains("| bytes of an unpaid order beyond its body, by 1000 orders | ≤ 1500.0 | 1600.00 | **no** |");
    }

    @Test
    void listsAreHeldAgainstThoseOfAThousandOrdersInTheSameHeap() {
        String list = SandboxLists.NAMES.get(0);
        results.add("wall, " + list, Heap.USUAL.name(1_000), "us", 90);
        results.add("CPU, " + list, Heap.USUAL.name(1_000), "us", 100);
        results.add("wall, " + list, Heap.USUAL.name(100_000), "us", 150);
        results.add("CPU, " + list, Heap.USUAL.name(100_000), "us", 160);
        results.add("CPU, " + list, Heap.LARGE.name(1_000_000), "us", 900);

        assertThat(report())
                .contains("| " + list + " | 90 | 100 | 150 | 160 |")
                .contains("| CPU, " + list + ", 100,000 orders against 1,000 | ≤ 1.5 | 1.60 | **no** |")
                .doesNotContain("1,000,000 orders");
    }

    @Test
    void theStoreIsHeldAgainstTheSameWithoutRows() {
        results.add("storePerSecond", StoreGrowth.name("joined", 16, 0), "1/s", 1000, 1100, 900);
        results.add("storeCpu", StoreGrowth.name("joined", 16, 0), "us", 400);
        results.add("storePerSecond", StoreGrowth.name("joined", 16, 1_000_000), "1/s", 800);
        results.add("storeBytes", "1000000 rows", "bytes", 170);

        assertThat(report())
                .contains("| joined, 16 instances, 0 rows | 1000 | 400 |  |")
                .contains("A row takes 170 bytes with its indexes, by 1000000 rows.")
                .contains(
                        "| notifications of 16 instances, joined store, none against 1,000,000 rows | ≤ 1.1 | 1.25 | **no** |");
    }

    @Test
    void peersThatTookNoPartInTheLatenciesAreNotTheBest() {
        results.add("tailRate", "", "1/s", 1000);
        for (String figure : Tails.FIGURES) {
            results.add(figure, Contestant.LIBRARY, "us", 200);
            results.add(figure, Contestant.HTTPCLIENT5, "us", 160);
            results.add(figure, "Adyen", "us", 400);
        }

        assertThat(report())
                .contains("| this library | 200 | 200 | 200 | 200 |")
                .contains("| p99.9 at half the peak against HttpClient 5 by hand | ≤ 1.25 | 1.25 | yes |")
                .contains("| the same against the best peer | ≤ 1.0 | 0.50 | yes |");
    }

    @Test
    void whatJmhWroteIsTakenOverTurnByTurn(@TempDir Path folder) throws IOException {
        turn(folder, Contestant.LIBRARY, 30, 20);
        turn(folder, Contestant.LIBRARY, 28, 22);
        turn(folder, Contestant.HTTPCLIENT5, 20, 10);
        turn(folder, Contestant.JDK, 80, 60);
        turn(folder, "Adyen", 35, 20);
        turn(folder, "Stripe", 90, 90);
        turn(folder, "Mollie", 90, 90);
        turn(folder, "Square", 25, 40);

        assertThat(report())
                .contains("| this library | 28.0 | 29.0 | 21.0 | 100 | 3.00 | 1.40, 2.10, 1.00 |")
                .contains("| min wall against HttpClient 5 by hand | ≤ 1.05 | 1.40 | **no** |")
                .contains("| min wall against the best peer | ≤ 1.0 | 1.12 | **no** |")
                .contains("| CPU against the best peer | ≤ 0.92 | 1.05 | **no** |");
    }

    /** A turn as JMH writes it: median wall time and CPU in microseconds, a hundred bytes and three connections. */
    private void turn(Path folder, String contestant, double wall, double cpu) throws IOException {
        results.add(Files.writeString(folder.resolve("jmh.json"), """
                [{"benchmark": "com.multisafepay.benchmarks.CreateOrder.call", "threads": 1,
                  "params": {"candidate": "%s"},
                  "primaryMetric": {"score": 0, "rawDataHistogram": [], "scorePercentiles": {"50.0": %s}},
                  "secondaryMetrics": {"cpu": {"score": %s}, "gc.alloc.rate.norm": {"score": 100},
                   "connections": {"score": 3}}}]
                """.formatted(
                        Contestant.named(contestant).type(), wall, cpu * 1e3)));
    }
}
