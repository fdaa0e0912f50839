package com.multisafepay.benchmarks.campaign;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Notifications a second through the store on PostgreSQL, by one to sixteen instances, with few and many rows, and while old ones are purged. */
final class StoreGrowth implements Campaign.Section {

    static final List<String> MODES = List.of("joined", "claimed");
    static final int MOST_INSTANCES = 16;
    static final int[] INSTANCES = {1, 4, MOST_INSTANCES};
    static final int[] ROWS = {0, 1_000_000, 10_000_000};
    static final String PURGE = ", purge";

    private static final Pattern PURGED = Pattern.compile("(?m)^purged (\\d+) (\\d+)$");
    private static final String MAIN = "com.multisafepay.benchmarks.store.";

    /** Returns the name of a measurement. */
    static String name(String mode, int instances, int rows) {
        return mode + ", " + instances + " instances, " + rows + " rows";
    }

    @Override
    public void measure(Modules modules, Effort effort, Results results) throws IOException, InterruptedException {
        String classPath = modules.classPath("store");
        try (Child database = Child.java("-cp", classPath, MAIN + "Database")) {
            BufferedReader said = database.output();
            String url = said.readLine();
            for (int rows : Arrays.copyOf(ROWS, effort.storeSizes)) {
                double bytes = fill(database, said, rows);
                if (rows > 0) {
                    results.add("storeBytes", rows + " rows", "bytes", bytes / rows);
                }
                for (String mode : MODES) {
                    for (int instances : INSTANCES) {
                        run(classPath, effort, results, name(mode, instances, rows), url, mode, "" + instances);
                    }
                    String name = name(mode, MOST_INSTANCES, rows) + PURGE;
                    run(classPath, effort, results, name, url, mode, "" + MOST_INSTANCES, "purge");
                }
            }
        }
    }

    /** Returns the bytes that the rows take. */
    private static double fill(Child database, BufferedReader said, int rows) throws IOException {
        database.say(Integer.toString(rows));
        String bytes = said.readLine();
        if (bytes == null) {
            throw new IOException("the database did not take " + rows + " rows");
        }
        return Double.parseDouble(bytes);
    }

    private static void run(
            String classPath,
            Effort effort,
            Results results,
            String name,
            String url,
            String mode,
            String instances,
            String... more)
            throws IOException, InterruptedException {
        int seconds = effort.paceWarmup + effort.paceSeconds;
        List<String> args = new ArrayList<>(List.of(url, mode, instances, "" + seconds));
        args.addAll(List.of(more));
        String said = Machine.usual()
                .withHeap(Crowds.HEAP)
                .with("", "-cp", classPath, MAIN + "Shops")
                .run(args.toArray(String[]::new));
        Crowds crowd = Crowds.of(said);
        results.add("storePerSecond", name, "1/s", Arrays.copyOfRange(crowd.calls(), effort.paceWarmup, seconds));
        results.add("storeCpu", name, "us", crowd.cpuPerCall(effort.paceWarmup + 1, seconds));
        purged(said).ifPresent(rate -> results.add("storePurged", name, "1/s", rate));
    }

    /** Returns the rows that were deleted a second; empty where no purge ended, or none found any. */
    private static OptionalDouble purged(String said) {
        double rows = 0;
        double millis = 0;
        Matcher each = PURGED.matcher(said);
        while (each.find()) {
            rows += Double.parseDouble(each.group(1));
            millis += Double.parseDouble(each.group(2));
        }
        return rows > 0 ? OptionalDouble.of(1e3 * rows / millis) : OptionalDouble.empty();
    }
}
