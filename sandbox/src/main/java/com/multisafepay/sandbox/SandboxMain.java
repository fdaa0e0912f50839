package com.multisafepay.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** Runs the sandbox as a program: its addresses on standard output once it listens, a clean stop on a signal. */
public final class SandboxMain {
    private static final int WRONG_USAGE = 2;

    private SandboxMain() {}

    /**
     * Starts the sandbox with the options of the command line, and runs until it is stopped.
     *
     * @param arguments options; {@code --help} lists them
     * @throws InterruptedException when the wait for the end is interrupted
     */
    public static void main(String[] arguments) throws InterruptedException {
        Optional<SandboxBuilder> settings;
        try {
            settings = CommandLine.settings(arguments);
        } catch (IllegalArgumentException wrong) {
            System.err.println(wrong.getMessage());
            System.err.println("--help lists all options");
            System.exit(WRONG_USAGE);
            return;
        }
        if (settings.isEmpty()) {
            System.out.print(CommandLine.USAGE);
            return;
        }
        if (List.of(arguments).contains(CommandLine.LOG_JSON)) {
            Clock clock = Clock.systemUTC();
            System.setOut(JsonLines.over(System.out, "out", clock));
            System.setErr(JsonLines.over(System.err, "err", clock));
        }
        run(settings.get(), List.of(arguments).contains(CommandLine.OPEN));
    }

    @SuppressWarnings("resource") // The sandbox lives until the process is asked to stop.
    private static void run(SandboxBuilder settings, boolean open) throws InterruptedException {
        Sandbox sandbox;
        try {
            sandbox = start(settings);
        } catch (RuntimeException failed) {
            System.err.println("The sandbox could not start: " + Screen.reason(failed, settings.port));
            System.exit(1);
            return;
        }
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            sandbox.close();
            stopped.countDown();
        }));
        System.out.println("listening on " + sandbox.baseUri());
        Screen.addresses(sandbox).forEach(System.out::println);
        if (open) {
            Screen.open(sandbox.baseUri().resolve("/")).ifPresent(System.err::println);
        }
        stopped.await();
    }

    private static Sandbox start(SandboxBuilder settings) {
        Sandbox sandbox = settings.start();
        try {
            if (settings.certificateFile.isPresent()) {
                Path file = settings.certificateFile.get();
                Files.writeString(file, sandbox.tls().pem());
                System.err.println("certificate in " + file);
            }
            return sandbox;
        } catch (IOException e) {
            sandbox.close();
            throw new UncheckedIOException(e);
        }
    }
}
