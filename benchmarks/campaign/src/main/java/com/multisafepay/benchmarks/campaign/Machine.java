package com.multisafepay.benchmarks.campaign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A Java machine to run candidates in.
 *
 * @param name the words for it in a report, behind the name of a candidate; empty for that of the campaign itself
 * @param command its program and options
 */
record Machine(String name, List<String> command) {

    private static final Path HOME = Path.of(System.getProperty("java.home"));
    private static final Pattern VERSION = Pattern.compile("JAVA_VERSION=\"(\\d+)");
    private static final int WITH_VIRTUAL_THREADS_AND_CACHE = 25;

    /** Returns the machine of the campaign itself. */
    static Machine usual() {
        return new Machine("", List.of(java(HOME)));
    }

    /** Returns that of the newest JDK beside the campaign's own; empty where none has virtual threads and the AOT cache. */
    static Optional<Machine> newer() throws IOException {
        try (Stream<Path> homes = Files.list(HOME.toRealPath().getParent())) {
            return homes.filter(home -> version(home) >= WITH_VIRTUAL_THREADS_AND_CACHE)
                    .max(Comparator.comparingInt(Machine::version))
                    .map(home -> new Machine(", JDK " + version(home), List.of(java(home))));
        }
    }

    /** Returns a copy with more options. */
    Machine with(String words, String... options) {
        List<String> all = new ArrayList<>(command);
        all.addAll(Arrays.asList(options));
        return new Machine(name + words, all);
    }

    /** Returns a copy with a heap of so many megabytes, touched before the program begins. */
    Machine withHeap(int megabytes) {
        return with("", Heap.touched(megabytes).toArray(String[]::new));
    }

    /** Returns a copy that another program starts, such as one that binds it to a core. */
    Machine under(String words, String... program) {
        List<String> all = new ArrayList<>(Arrays.asList(program));
        all.addAll(command);
        return new Machine(name + words, all);
    }

    /** Runs a class to its end and returns what it said. */
    String run(String... args) throws IOException, InterruptedException {
        return Child.run(with("", args).command());
    }

    private static String java(Path home) {
        return home.resolve("bin/java").toString();
    }

    private static int version(Path home) {
        Path release = home.resolve("release");
        try {
            Matcher version = VERSION.matcher(Files.exists(release) ? Files.readString(release) : "");
            return version.find() && Files.exists(home.resolve("bin/java")) ? Integer.parseInt(version.group(1)) : 0;
        } catch (IOException unreadable) {
            return 0;
        }
    }
}
