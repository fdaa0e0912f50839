package com.multisafepay.sandbox;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** Runs the sandbox as a program: one line on standard output once it listens, a clean stop on a signal. */
public final class SandboxMain {
    private static final String USAGE = """
            usage: java -jar multisafepay-sandbox.jar [--port PORT] [--host HOST] [--api-key KEY] [--notify HOST]...

              --port PORT    port to listen on, 0 for any free one (8080)
              --host HOST    address to listen on (127.0.0.1); any but a loopback address needs a key
              --api-key KEY  the only key to take (any that is not empty)
              --notify HOST  host beyond this machine that notifications may go to; more than once for more
              --help         print this
            """;
    private static final int USUAL_PORT = 8080;
    private static final int WRONG_USAGE = 2;

    private SandboxMain() {}

    /**
     * Starts the sandbox with the options of the command line, and runs until it is stopped.
     *
     * @param arguments options; {@code --help} lists them
     * @throws InterruptedException when the wait for the end is interrupted
     */
    public static void main(String[] arguments) throws InterruptedException {
        System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "warn");
        Optional<SandboxBuilder> settings;
        try {
            settings = settings(arguments);
        } catch (IllegalArgumentException wrong) {
            System.err.println(wrong.getMessage());
            System.err.print(USAGE);
            System.exit(WRONG_USAGE);
            return;
        }
        if (settings.isEmpty()) {
            System.out.print(USAGE);
            return;
        }
        run(settings.get());
    }

    @SuppressWarnings("resource") // The sandbox lives until the process is told to stop.
    private static void run(SandboxBuilder settings) throws InterruptedException {
        Sandbox sandbox;
        try {
            sandbox = settings.start();
        } catch (RuntimeException failed) {
            Throwable cause = failed.getCause() == null ? failed : failed.getCause();
            System.err.println("The sandbox could not start: " + cause.getMessage());
            System.exit(1);
            return;
        }
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            sandbox.close();
            stopped.countDown();
        }));
        System.out.println("listening on " + sandbox.baseUri());
        stopped.await();
    }

    /** Reads the options; none when only the usage is asked for. */
    static Optional<SandboxBuilder> settings(String... arguments) {
        SandboxBuilder settings = Sandbox.builder().port(USUAL_PORT);
        for (int i = 0; i < arguments.length; i += 2) {
            String option = arguments[i];
            if (option.equals("--help")) {
                return Optional.empty();
            }
            switch (option) {
                case "--port" -> settings.port(port(value(arguments, i)));
                case "--host" -> settings.host(value(arguments, i));
                case "--notify" -> settings.notificationHost(value(arguments, i));
                case "--api-key" -> settings.apiKey(value(arguments, i));
                default -> throw new IllegalArgumentException("unknown option " + option);
            }
        }
        if (settings.apiKey.isEmpty() && !loopback(settings.host)) {
            throw new IllegalArgumentException("--host " + settings.host + " is open to others and needs an --api-key");
        }
        return Optional.of(settings);
    }

    private static String value(String[] arguments, int option) {
        if (option + 1 >= arguments.length || arguments[option + 1].isEmpty()) {
            throw new IllegalArgumentException(arguments[option] + " needs a value");
        }
        return arguments[option + 1];
    }

    private static int port(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("--port has to be a number, and is " + text, e);
        }
    }

    private static boolean loopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("--host " + host + " is not known here", e);
        }
    }
}
