package com.multisafepay.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A process that handles notifications is killed while it is at each of the steps; the notifications come again, to another process. */
class KillTest {

    /**
     * A store under the test.
     *
     * @param steps the steps that a sound handling takes
     */
    private record Store(TestDatabase database, StoreMode mode, List<String> steps) {

        static Store of(TestDatabase database, StoreMode mode) {
            ProbedDataSource sound = new ProbedDataSource(new UnpooledDataSource(database.url()));
            KilledShop.ship(mode.store(sound), sound, mode, "sound-" + mode);
            return new Store(database, mode, sound.steps());
        }

        String order(int step) {
            return "killed-" + mode + "-" + step;
        }

        /** Returns whether a kill at this step comes after the action's own commit, which is with its only write, and before that of the mark. */
        boolean betweenActionAndMark(int step) {
            int claimed = steps.indexOf("commit") + 1;
            int acted = claimed + steps.subList(claimed, steps.size()).indexOf("executeUpdate") + 1;
            return mode == StoreMode.CLAIMED && step > acted && step <= steps.lastIndexOf("commit") + 1;
        }

        /** Lets the notification come again after a quarter of an hour, twice, and tells how often the order was shipped in all. */
        int shipped(int step) throws SQLException {
            UnpooledDataSource source = new UnpooledDataSource(database.url());
            JdbcNotificationStore later = mode.store(source).withClock(aQuarterLater());
            KilledShop.ship(later, source, mode, order(step));
            KilledShop.ship(later, source, mode, order(step));
            try (Connection connection = source.getConnection();
                    ResultSet row = connection
                            .createStatement()
                            .executeQuery("SELECT COUNT(*) FROM shop WHERE order_id = '" + order(step) + "'")) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    static Clock aQuarterLater() {
        return Clock.offset(Clock.systemUTC(), Duration.ofMinutes(15));
    }

    @Test
    void losesNothingAndDoublesNothingButBetweenActionAndMark() throws Exception {
        List<Store> stores = Arrays.stream(TestDatabase.values())
                .filter(TestDatabase::isThere)
                .flatMap(database -> Stream.of(StoreMode.values()).map(mode -> Store.of(database, mode)))
                .toList();

        killAtEachStep(stores);

        for (Store store : stores) {
            List<Integer> shipped = new ArrayList<>();
            for (int step = 1; step <= store.steps().size(); step++) {
                shipped.add(store.shipped(step));
                assertThat(shipped.get(step - 1))
                        .as(
                                "%s %s, shipped after a kill at step %d of %s",
                                store.database(), store.mode(), step, store.steps())
                        .isEqualTo(store.betweenActionAndMark(step) ? 2 : 1);
            }
            System.out.printf(
                    "kill test, %s %s: killed at %d steps, %d lost, %d doubled%n",
                    store.database(),
                    store.mode(),
                    shipped.size(),
                    shipped.stream().filter(times -> times == 0).count(),
                    shipped.stream().filter(times -> times > 1).count());
        }
    }

    /** Starts a process without Spring, waits until it is at each step of each store, with an order for each, and kills it. */
    private static void killAtEachStep(List<Store> stores) throws IOException, InterruptedException {
        String classPath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> !entry.contains("spring-"))
                .collect(Collectors.joining(File.pathSeparator));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath,
                KilledShop.class.getName()));
        for (Store store : stores) {
            for (int step = 1; step <= store.steps().size(); step++) {
                command.addAll(List.of(
                        store.database().url(),
                        store.mode().toString(),
                        store.order(step),
                        String.valueOf(step),
                        store.steps().get(step - 1)));
            }
        }
        Process process =
                new ProcessBuilder(command).redirectError(Redirect.DISCARD).start();
        try (BufferedReader out = process.inputReader()) {
            assertThat(out.readLine()).isEqualTo(KilledShop.AT_THE_STEP);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }
}
