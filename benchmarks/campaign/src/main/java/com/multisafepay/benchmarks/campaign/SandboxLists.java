package com.multisafepay.benchmarks.campaign;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lists, searches and balances of sandboxes with few and with many orders, in turns. Of every ten orders five are paid, and one of these is partly
 * refunded.
 */
record SandboxLists(Heap heap, List<Integer> stored) implements Campaign.Section {

    /** At most so many calls to a turn, or a second where they take longer. */
    private static final int CALLS = 100;

    private static final String TRANSACTIONS = "/v1/json/transactions?limit=20";
    private static final Pattern CURSOR = Pattern.compile("\"cursor\":\\{\"after\":\"([^\"]+)\"");
    private static final Pattern CREATED = Pattern.compile("\"created\":\"([^\"]+)\"");

    /** The names of the lists; each is measured in all sandboxes. */
    static final List<String> NAMES = List.of(
            "transactions, first page",
            "transactions, half way by cursor",
            "transactions of a second",
            "transactions completed in a second",
            "transactions of a status",
            "transactions of two filters",
            "transactions of a filter without hits",
            "closing balances",
            "balances of an account",
            "dashboard, first page",
            "dashboard, half way",
            "dashboard of a status",
            "dashboard of a part of an id");

    @Override
    public void measure(Modules modules, Effort effort, Results results) throws Exception {
        List<Full> all = new ArrayList<>();
        try {
            for (int number : stored) {
                Full full = new Full(heap.name(number), Server.sandbox(modules, heap.options(), heap.limits()));
                all.add(full);
                full.fill(number);
                full.find(number);
            }
            for (String name : NAMES) {
                turns(all, name, effort.storedWarmup);
                all.forEach(Full::begin);
                turns(all, name, effort.storedTurns);
                for (Full each : all) {
                    results.add("wall, " + name, each.name, "us", each.cost.wallPerCall());
                    results.add("CPU, " + name, each.name, "us", each.cost.cpuPerCall());
                }
            }
        } finally {
            all.forEach(each -> each.sandbox.close());
        }
    }

    private static void turns(List<Full> all, String name, int turns) throws Exception {
        for (int turn = 0; turn < turns; turn++) {
            for (Full each : all) {
                each.ask(each.paths.get(name));
            }
        }
    }

    /** A sandbox that holds its orders. */
    private static final class Full {
        private final String name;
        private final Server sandbox;
        private final Orders orders = Orders.silent("listed-");
        private final Map<String, String> paths = new LinkedHashMap<>();
        private Cost cost = Cost.NONE;

        Full(String name, Server sandbox) {
            this.name = name;
            this.sandbox = sandbox;
        }

        void fill(int number) throws Exception {
            load(number, orders::createValid);
            load(number / 2, orders.each(0, 2, Payments::pay));
            load(number / 10, orders.each(0, 10, Payments::refund));
        }

        /** Finds the place half way through the transactions, and the addresses of all lists. */
        void find(int number) throws Exception {
            String page = "";
            String after = "";
            try (Http http = new Http(sandbox.port())) {
                for (int passed = 0; passed < number * 3 / 10; passed += 100) {
                    page = http.body(Http.request("GET", "/v1/json/transactions?limit=100" + after, ""));
                    after = "&after=" + found(CURSOR, page);
                }
            }
            String second = found(CREATED, page);
            String next = LocalDateTime.parse(second).plusSeconds(1).toString();
            List<String> all = List.of(
                    TRANSACTIONS,
                    TRANSACTIONS + after,
                    TRANSACTIONS + "&created_from=" + second + "&created_until=" + next,
                    TRANSACTIONS + "&completed_from=" + second + "&completed_until=" + next,
                    TRANSACTIONS + "&status=completed",
                    TRANSACTIONS + "&type=refund&debit_credit=D",
                    TRANSACTIONS + "&payment_method=KLARNA",
                    "/v1/json/closing-balances",
                    "/v1/json/accounts/10012345/balances",
                    "/",
                    "/?page=" + number / 50,
                    "/?status=completed",
                    "/?id=listed-" + number / 2);
            for (int i = 0; i < NAMES.size(); i++) {
                paths.put(NAMES.get(i), all.get(i));
            }
        }

        private static String found(Pattern pattern, String page) {
            Matcher matcher = pattern.matcher(page);
            if (!matcher.find()) {
                throw new IllegalStateException("no " + pattern + " in " + page);
            }
            return matcher.group(1);
        }

        void begin() {
            cost = Cost.NONE;
        }

        void ask(String path) throws Exception {
            byte[] request = Http.request("GET", path, "");
            cost = cost.plus(Cost.atMost(sandbox, CALLS, 1, () -> request));
        }

        private void load(int number, Supplier<byte[]> requests) throws Exception {
            Load.of(sandbox.port(), number, requests).taken();
        }
    }
}
