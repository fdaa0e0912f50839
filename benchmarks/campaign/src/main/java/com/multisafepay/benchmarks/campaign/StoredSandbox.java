package com.multisafepay.benchmarks.campaign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;

/**
 * A sandbox that holds so many orders when it is filled, and is filled anew when it holds twice as many. At the most that it keeps,
 * every new order has it forget the oldest.
 */
final class StoredSandbox implements AutoCloseable {

    /** The connections do not create orders quite in the sequence of their numbers. */
    private static final int STRAGGLERS = 100;

    private static final Pattern COLLECTOR = Pattern.compile("(?m)^\"(?:GC |G1 |VM Thread).* cpu=([0-9.]+)ms ");

    /** Without those of the tool that counts what is reachable. */
    private static final Pattern PAUSE = Pattern.compile("(?m) Pause (?!Full \\(Heap Inspection).* ([0-9.]+)ms$");

    private final Server server;
    private final Heap heap;
    private final int stored;
    private final Path collections;
    private final SplittableRandom random = new SplittableRandom(1);
    private final Map<String, Cost> costs = new HashMap<>();
    private Orders unpaid = new Orders("stored-");
    private Orders cards = Orders.ofCards("card-");
    private int calls;
    private double collectorBefore;

    StoredSandbox(Modules modules, Heap heap, int stored) throws IOException {
        this.heap = heap;
        this.stored = stored;
        collections = modules.target().resolve("collections-" + stored + ".txt");
        server = Server.sandbox(modules, heap.options("-Xlog:gc:file=" + collections + "::filecount=0"), heap.limits());
    }

    String name() {
        return heap.name(stored);
    }

    int stored() {
        return stored;
    }

    /** Fills it where it is empty or holds twice as many. */
    void fill() throws Exception {
        int created = unpaid.created() + cards.created();
        if (created == 0 || (created >= 2 * stored && stored < heap.orders())) {
            empty();
            call(stored, unpaid::createValid);
        }
    }

    private void empty() throws Exception {
        try (Http http = new Http(server.port())) {
            http.send(Http.request("POST", "/sandbox/reset", ""));
        }
        unpaid = new Orders("stored-");
        cards = Orders.ofCards("card-");
    }

    /** Returns the request for one more unpaid order. */
    byte[] create() {
        return unpaid.createValid();
    }

    /** Returns the request for an unpaid order that it still keeps. */
    byte[] read() {
        int number;
        synchronized (random) {
            number = unpaid.created() - 1 - random.nextInt(stored - STRAGGLERS);
        }
        return Http.request("GET", Server.ORDERS + '/' + unpaid.id(number), "");
    }

    /** Makes more orders whose money is reserved on a card. */
    void authorise(int number) throws Exception {
        call(number, cards::createValid);
        call(number, cards(number, Payments::pay));
    }

    /** Returns requests for the latest orders of cards, of one after the other. */
    Supplier<byte[]> cards(int number, Function<String, byte[]> request) {
        return cards.each(cards.created() - number, 1, request);
    }

    void measure(String what, int number, Supplier<byte[]> requests) throws Exception {
        costs.merge(what, call(number, requests), Cost::plus);
    }

    private Cost call(int number, Supplier<byte[]> requests) throws Exception {
        calls += number;
        return Cost.of(server, number, requests);
    }

    /** Forgets what was measured so far. */
    void begin() throws Exception {
        costs.clear();
        calls = 0;
        collectorBefore = collector();
    }

    Cost cost(String what) {
        return costs.get(what);
    }

    /** Returns the collector's microseconds of CPU over all calls since it began, those that fill it included. */
    double collectorPerCall() throws Exception {
        return (collector() - collectorBefore) / calls;
    }

    /** Microseconds of CPU that the collector's threads have taken, and the one that stops all others for it. */
    private double collector() throws Exception {
        double[] threads = numbers(COLLECTOR, ask("Thread.print"))
                .map(millis -> 1e3 * millis)
                .toArray();
        if (threads.length < 2) {
            throw new IllegalStateException("this machine does not tell of its collector");
        }
        return Arrays.stream(threads).sum();
    }

    /** Returns the longest time in milliseconds for which the collector stopped everything. */
    double longestPause() throws IOException {
        return numbers(PAUSE, Files.readString(collections)).max().orElse(0);
    }

    /** Returns the bytes of memory that an unpaid order holds beyond its body. */
    double bytesOfUnpaid() throws Exception {
        return bytes(number -> call(number, unpaid::createValid)) - unpaid.bytes();
    }

    /** Returns the bytes of memory that an order holds beyond its body whose money was captured and partly refunded. */
    double bytesOfRefunded() throws Exception {
        return bytes(this::refunded) - cards.bytes();
    }

    private void refunded(int number) throws Exception {
        authorise(number);
        call(number, cards(number, Payments::capture));
        call(number, cards(number, Payments::refund));
    }

    /** Makes so many orders. */
    private interface Filling {
        void of(int number) throws Exception;
    }

    /** Returns the bytes of an order of the second half: with the first come things that do not grow with their number, such as the latest calls. */
    private double bytes(Filling filling) throws Exception {
        int half = stored / 2;
        empty();
        filling.of(half);
        double before = liveBytes();
        filling.of(half);
        return (liveBytes() - before) / half;
    }

    /** Returns the bytes that are reachable after a full collection, which the tool makes. */
    double liveBytes() throws Exception {
        String total = ask("GC.class_histogram")
                .lines()
                .filter(line -> line.startsWith("Total"))
                .findFirst()
                .orElseThrow();
        return Double.parseDouble(total.replaceAll(".* (\\d+) *", "$1"));
    }

    private String ask(String question) throws Exception {
        String tool = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        return Child.run(List.of(tool, Long.toString(server.process().pid()), question));
    }

    private static DoubleStream numbers(Pattern pattern, String text) {
        return pattern.matcher(text).results().mapToDouble(found -> Double.parseDouble(found.group(1)));
    }

    @Override
    public void close() {
        server.close();
    }
}
