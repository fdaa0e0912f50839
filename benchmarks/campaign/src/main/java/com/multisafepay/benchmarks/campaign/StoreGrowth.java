package com.multisafepay.benchmarks.campaign;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Notifications a second through the store on PostgreSQL, by one to sixteen instances, with few and many rows, and while old ones are purged. */
final class StoreGrowth implements Campaign.Section {

    static final List<String> MODES = List.of("joined", "claimed");
    static final int MOST_INSTANCES = 16;
    static final int[] INSTANCES = {1, 4, MOST_INSTANCES};
    static final int[] ROWS = {0, 1_000_000, 10_000_000};
    static final String PURGE = ", purge";

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
                fill(database, said, rows);
                for (String mode : MODES) {
                    for (int instances : INSTANCES) {
                        String name = name(mode, instances, rows);
                        results.add("storePerSecond", name, "1/s", run(classPath, effort, url, mode, instances));
                    }
                    String name = name(mode, MOST_INSTANCES, rows) + PURGE;
                    results.add(
                            "storePerSecond", name, "1/s", run(classPath, effort, url, mode, MOST_INSTANCES, "purge"));
                }
            }
        }
    }

    private static void fill(Child database, BufferedReader said, int rows) throws IOException {
        database.say(Integer.toString(rows));
        if (said.readLine() == null) {
            throw new IOException("the database did not take " + rows + " rows");
        }
    }

    private static double[] run(String classPath, Effort effort, String url, String mode, int instances, String... more)
            throws IOException, InterruptedException {
        List<String> args = new ArrayList<>(List.of(url, mode, "" + instances));
        args.add("" + (effort.paceWarmup + effort.paceSeconds));
        args.addAll(List.of(more));
        String said = Machine.usual()
                .with("", "-Xmx512m", "-cp", classPath, MAIN + "Shops")
                .run(args.toArray(String[]::new));
        return said.lines()
                .filter(line -> line.matches("\\d+"))
                .skip(effort.paceWarmup)
                .mapToDouble(Double::parseDouble)
                .toArray();
    }
}
