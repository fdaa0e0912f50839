package com.multisafepay.benchmarks.campaign;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A server that answers the creation of an order, in a process of its own. */
record Server(Child process, int port, String orders) implements AutoCloseable {

    /** The path at which orders are created; Prism leaves out the path of the contract's address. */
    static final String ORDERS = "/v1/json/orders";

    static final String SANDBOX = "this sandbox, validating both ways";
    static final String WIREMOCK = "WireMock, validating nothing";
    static final String PRISM = "Prism, validating requests";

    /** The runnable sandbox, once it says that it listens. */
    static Server sandbox(Modules modules) throws IOException {
        return sandbox(modules, new String[0], new String[0]);
    }

    /** The runnable sandbox with options of the machine and of its own, once it says that it listens. */
    static Server sandbox(Modules modules, String[] machine, String[] own) throws IOException {
        List<String> all = new ArrayList<>(List.of(machine));
        all.addAll(List.of("-jar", modules.sandbox().toString(), "--port", "0"));
        all.addAll(List.of(own));
        String[] command = all.toArray(String[]::new);
        Child process = Child.java(command);
        BufferedReader lines = process.output();
        String line = lines.readLine();
        if (line == null) {
            throw new IOException("the sandbox did not start");
        }
        return new Server(
                process, URI.create(line.substring(line.indexOf("http"))).getPort(), ORDERS);
    }

    /** WireMock with an answer of the same shape, from a template, and without its journal. */
    static Server wiremock(Modules modules) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(modules.target().resolve("wiremock/mappings"));
        Files.writeString(folder.resolve("create.json"), """
                {"request": {"method": "POST", "urlPath": "/v1/json/orders"},
                 "response": {"status": 200, "headers": {"Content-Type": "application/json"},
                  "transformers": ["response-template"],
                  "body": "{\\"success\\":true,\\"data\\":{\\"order_id\\":\\"{{jsonPath request.body '$.order_id'}}\\",\\"payment_url\\":\\"https://payv2.multisafepay.com/connect/{{randomValue length=35 type='ALPHANUMERIC'}}/?lang=nl_NL\\",\\"session_id\\":\\"99wi0OTuiCaTY2nwEiEOybWpVx8MNwrJ75c\\"}}"}}
                """);
        int port = freePort();
        List<String> command = new ArrayList<>(List.of(Heap.USUAL.options()));
        command.addAll(List.of("-cp", modules.classPath("wiremock"), "wiremock.Run"));
        command.addAll(List.of("--port", "" + port, "--bind-address", "127.0.0.1"));
        command.addAll(List.of("--no-request-journal", "--disable-banner"));
        command.addAll(List.of("--root-dir", folder.getParent().toString()));
        Child process = Child.java(command.toArray(String[]::new));
        return new Server(process, port, ORDERS).awaited();
    }

    /** Prism with our own contract, from npm; without the callback, which it would carry out for every order. */
    static Server prism(Modules modules) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(modules.target().resolve("prism"));
        Path program = folder.resolve("node_modules/@stoplight/prism-cli/dist/index.js");
        if (!Files.exists(program)) {
            Child.run(List.of(
                    "npm",
                    "install",
                    "--no-audit",
                    "--no-fund",
                    "--ignore-scripts",
                    "--prefix",
                    folder.toString(),
                    "@stoplight/prism-cli@5.16.0"));
        }
        Path contract = folder.resolve("contract.yaml");
        Files.writeString(contract, withoutCallbacks(Files.readString(modules.contract())));
        int port = freePort();
        Child process = Child.start(List.of(
                "node",
                program.toString(),
                "mock",
                "-h",
                "127.0.0.1",
                "-p",
                "" + port,
                "--verboseLevel",
                "fatal",
                contract.toString()));
        return new Server(process, port, "/orders").awaited();
    }

    /** A block of YAML ends at the next line that is indented no further. */
    private static String withoutCallbacks(String contract) {
        return contract.replaceAll("(?m)^( *)callbacks:\\n(\\1 .*\\n)*", "");
    }

    /** CPU time of the process so far. */
    Duration cpu() {
        return process.cpu();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private Server awaited() throws IOException, InterruptedException {
        long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (true) {
            try {
                new Socket(InetAddress.getLoopbackAddress(), port).close();
                return this;
            } catch (IOException e) {
                if (System.nanoTime() > end) {
                    process.close();
                    throw e;
                }
                Thread.sleep(50);
            }
        }
    }

    @Override
    public void close() {
        process.close();
    }
}
