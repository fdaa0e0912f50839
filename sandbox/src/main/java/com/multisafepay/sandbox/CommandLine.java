package com.multisafepay.sandbox;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Reads the options of the sandbox as a program. */
final class CommandLine {
    static final String OPEN = "--open";
    static final String LOG_JSON = "--log-json";
    static final String USAGE = """
            The MultiSafepay sandbox: it plays the payment API on this machine, and no money moves.

            usage: java -jar multisafepay-sandbox.jar [options]

            Address
              --port PORT        port to listen on, 0 for any free one (8080)
              --host HOST        address to listen on (127.0.0.1); any but a loopback address needs a key
              --base-url URL     address that answers and pages name, such as payment URLs (the one that it listens on):
                                 that of the container or proxy in front, http(s)://HOST[:PORT]; it has no path, as the
                                 sandbox lies at the root
              --allow-host HOST  further host name by which it may be called, beside localhost, --host and that of
                                 --base-url; more than once for more
              --tls [FILE]       serve https, and write the certificate to trust to FILE (multisafepay-sandbox.pem)

            Keys
              --api-key KEY      the key that serves all (any that is not empty)
              --key KIND=KEY     a key of a kind: site, account (a partner's) or affiliate; more than once for more

            What it holds and takes
              --seed FILE        start with the sites, keys, payment methods, terminals, stored cards and orders of a
                                 file in YAML or JSON; more than once for more
              --seed-examples    start with what the examples of the contract name
              --strict           refuse what the API takes and the contract does not allow
              --max-orders N     how many orders to keep (100000); the oldest are forgotten
              --max-memory MIB   how much of the heap orders may take (a quarter of it); the oldest are forgotten
              --notify HOST      host beyond this machine that notifications may go to; more than once for more

            In front of the real API
              --proxy URL        pass calls on to this API and hold both directions to the contract, such as
                                 https://testapi.multisafepay.com/v1/json
              --record DIR       write the bodies of calls that are passed on to DIR, masked

            On the screen
              --open             open the dashboard in a browser
              --log-json         write each line as a JSON object with its time, for collectors of logs
              --help             print this

            Examples
              java -jar multisafepay-sandbox.jar --open
              java -jar multisafepay-sandbox.jar --port 0 --strict --seed shop.yaml

            It ends with 0 when it is stopped, with 1 when it cannot start, and with 2 when an option is wrong.
            """;
    private static final int USUAL_PORT = 8080;
    private static final int MIB = 20;
    private static final String USUAL_CERTIFICATE = "multisafepay-sandbox.pem";

    private CommandLine() {}

    /** Reads the options; none when only the usage is asked for. */
    static Optional<SandboxBuilder> settings(String... arguments) {
        SandboxBuilder settings = Sandbox.builder().port(USUAL_PORT);
        Deque<String> left = new ArrayDeque<>(List.of(arguments));
        while (!left.isEmpty()) {
            String option = left.pop();
            switch (option) {
                case "--help" -> {
                    return Optional.empty();
                }
                case "--port" -> settings.port(number(option, value(option, left)));
                case "--max-orders" -> settings.maxOrders(number(option, value(option, left)));
                case "--max-memory" -> settings.maxMemory((long) number(option, value(option, left)) << MIB);
                case "--host" -> settings.host(value(option, left));
                case "--notify" -> settings.notificationHost(value(option, left));
                case "--allow-host" -> settings.allowedHosts.add(HostName.of(option, value(option, left)));
                case "--api-key" -> settings.apiKey(value(option, left));
                case "--key" -> key(settings, value(option, left));
                case "--base-url" -> settings.baseUrl = Optional.of(BaseUrl.of(option, value(option, left)));
                case "--strict" -> settings.strict();
                case "--seed" -> settings.seed(Path.of(value(option, left)));
                case "--seed-examples" -> settings.seedExamples();
                case "--proxy" -> settings.upstream = Optional.of(BaseUrl.ofApi(option, value(option, left)));
                case "--record" -> settings.record(Path.of(value(option, left)));
                case OPEN, LOG_JSON -> {
                    // These are for the program itself.
                }
                case "--tls" -> settings.tls().certificateFile = Optional.of(file(left));
                default ->
                    throw new IllegalArgumentException("unknown option " + option + Screen.suggestion(option, USAGE));
            }
        }
        if (settings.recordings.isPresent() && settings.upstream.isEmpty()) {
            throw new IllegalArgumentException("--record needs a --proxy, as only what is passed on is recorded");
        }
        if (settings.apiKey.isEmpty() && settings.keys.isEmpty() && !loopback(settings.host)) {
            throw new IllegalArgumentException("--host " + settings.host + " is open to others and needs an --api-key");
        }
        return Optional.of(settings);
    }

    private static void key(SandboxBuilder settings, String pair) {
        int equals = pair.indexOf('=');
        if (equals < 0 || equals == pair.length() - 1) {
            throw new IllegalArgumentException("--key has to be KIND=KEY, such as site=my-key");
        }
        settings.key(KeyKind.of(pair.substring(0, equals)), pair.substring(equals + 1));
    }

    private static String value(String option, Deque<String> left) {
        if (left.isEmpty() || left.peek().isEmpty()) {
            throw new IllegalArgumentException(option + " needs a value");
        }
        return left.pop();
    }

    private static Path file(Deque<String> left) {
        return Path.of(left.isEmpty() || left.peek().startsWith("--") ? USUAL_CERTIFICATE : left.pop());
    }

    private static int number(String option, String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(option + " has to be a number, and is " + text, e);
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
