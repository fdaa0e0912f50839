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
                .contains("| creates a second against Prism | ≥ 5.0 | 5.00 | yes |")
                .contains("| creates a second against WireMock | ≥ 0.7 | 0.50 | **no** |")
                .contains("| " + Server.WIREMOCK + " | 60 |")
                .doesNotContain("cold start", "cart of", "new connections");
    }

    @Test
    void coldStartsCountWithoutAnEmptyMachine() {
        results.add("coldStart", ColdStarts.EMPTY, "ms", 40);
        results.add("coldStart", Contestant.JDK, "ms", 840);
        results.add("coldStart", Contestant.LIBRARY, "ms", 520, 500);

        assertThat(report())
                .contains("| this library | 500 | 510 | 470 | 0.59 |")
                .contains("| cold start against java.net.http | ≤ 0.6 | 0.59 | yes |");
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
                .contains("| min wall against HttpClient 5 by hand | ≤ 1.35 | 1.40 | **no** |")
                .contains("| min wall against the best peer | ≤ 1.0 | 1.12 | **no** |")
                .contains("| CPU against the best peer | ≤ 1.0 | 1.05 | **no** |");
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
