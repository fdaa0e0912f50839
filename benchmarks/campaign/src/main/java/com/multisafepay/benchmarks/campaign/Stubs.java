package com.multisafepay.benchmarks.campaign;

import com.multisafepay.benchmarks.Stub;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A stub of each API, in a process of their own. */
final class Stubs implements AutoCloseable {

    private final Child process;
    private final Map<String, String> addresses = new HashMap<>();

    /** Stubs that answer at once. */
    Stubs(Modules modules) throws IOException {
        this(modules, 0);
    }

    /** Stubs that answer one in so many requests late; 0 for none. */
    Stubs(Modules modules, int stalledOneIn) throws IOException {
        List<String> names =
                Contestant.ALL.stream().map(Contestant::answer).distinct().toList();
        List<String> args = new ArrayList<>(List.of(
                "-D" + Stub.STALLED_ONE_IN + "=" + stalledOneIn,
                "-cp",
                modules.classPath("harness"),
                Stub.class.getName()));
        args.addAll(names);
        process = Child.java(args.toArray(String[]::new));
        BufferedReader lines = process.output();
        while (addresses.size() < names.size()) {
            String line = lines.readLine();
            if (line == null) {
                throw new IOException("the stubs did not start");
            }
            int space = line.indexOf(' ');
            addresses.put(line.substring(0, space), line.substring(space + 1));
        }
    }

    String address(Contestant contestant) {
        return addresses.get(contestant.answer());
    }

    @Override
    public void close() {
        process.close();
    }
}
