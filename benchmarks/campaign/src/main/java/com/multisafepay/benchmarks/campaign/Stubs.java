package com.multisafepay.benchmarks.campaign;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A stub of each API, in a process of their own. */
final class Stubs implements AutoCloseable {

    private final Child process;
    private final Map<String, String> addresses = new HashMap<>();

    Stubs(Modules modules) throws IOException {
        List<String> names =
                Contestant.ALL.stream().map(Contestant::answer).distinct().toList();
        String[] args = new String[names.size() + 3];
        args[0] = "-cp";
        args[1] = modules.classPath("harness");
        args[2] = "com.multisafepay.benchmarks.Stub";
        for (int i = 0; i < names.size(); i++) {
            args[3 + i] = names.get(i);
        }
        process = Child.java(args);
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
