package com.multisafepay.benchmarks.campaign;

import java.util.LinkedHashMap;
import java.util.Map;

/** Orders created per second, on varied bodies of which one in a hundred is invalid, all servers in turns. */
final class SandboxCreates implements Campaign.Section {

    /** Eight connections leave the compilers little time: after 24 seconds rates still rose by half within the windows. */
    private static final double WARMUP = 60;

    private static final double WINDOW = 3;

    @Override
    public void measure(Modules modules, Effort effort, Results results) throws Exception {
        try (Server sandbox = Server.sandbox(modules, Heap.USUAL.options(), Heap.USUAL.limits());
                Server wiremock = Server.wiremock(modules);
                Server prism = Server.prism(modules)) {
            Map<String, Server> servers = new LinkedHashMap<>();
            servers.put(Server.SANDBOX, sandbox);
            servers.put(Server.WIREMOCK, wiremock);
            servers.put(Server.PRISM, prism);
            Orders orders = new Orders("rate-");
            Map<String, double[]> rates = new LinkedHashMap<>();
            Map<String, double[]> cpus = new LinkedHashMap<>();
            for (Map.Entry<String, Server> server : servers.entrySet()) {
                check(server.getKey(), create(server.getValue(), WARMUP, orders));
                rates.put(server.getKey(), new double[effort.windows]);
                cpus.put(server.getKey(), new double[effort.windows]);
            }
            for (int window = 0; window < effort.windows; window++) {
                for (Map.Entry<String, Server> server : servers.entrySet()) {
                    long cpu = server.getValue().cpu().toNanos();
                    Load load = create(server.getValue(), WINDOW, orders);
                    rates.get(server.getKey())[window] = load.perSecond();
                    cpus.get(server.getKey())[window] = (server.getValue().cpu().toNanos() - cpu) / 1e3 / load.calls();
                }
            }
            rates.forEach((name, samples) -> results.add("createsPerSecond", name, "1/s", samples));
            cpus.forEach((name, samples) -> results.add("cpuPerCreate", name, "us", samples));
        }
    }

    private static Load create(Server server, double seconds, Orders orders) throws Exception {
        return Load.during(server.port(), seconds, () -> orders.create(server.orders()));
    }

    /** One in a hundred has to be refused by who validates, and everything else has to be taken. */
    private static void check(String server, Load load) {
        double share = 100.0 * load.refused() / load.calls();
        boolean validates = !server.equals(Server.WIREMOCK);
        if (validates ? share < 0.5 || share > 1.5 : share > 0) {
            throw new IllegalStateException(server + " refuses " + share + " % of the orders");
        }
    }
}
