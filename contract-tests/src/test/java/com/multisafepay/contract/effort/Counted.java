package com.multisafepay.contract.effort;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.multisafepay.ApiKey;
import com.multisafepay.Environment;
import com.multisafepay.MultiSafepay;
import com.multisafepay.cart.CartItem;
import com.multisafepay.cart.ShoppingCart;
import com.multisafepay.cart.TaxTable;
import com.multisafepay.cart.TaxTables;
import com.multisafepay.customer.Customer;
import com.multisafepay.money.Money;
import com.multisafepay.order.OrderId;
import com.multisafepay.order.request.RedirectOrder;
import com.multisafepay.webhook.NotificationSigner;
import com.multisafepay.webhook.WebhookVerifier;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Currency;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.IntStream;

/** Counts what calls take of their thread, and prints it, a line for each. It runs in a machine of its own. */
final class Counted {
    static final Path KERNEL = Path.of("/proc/thread-self/io");
    private static final int WARMUP = 300;
    private static final int ROUNDS = 20;
    private static final int CALLS = 20;
    private static final Currency EURO = Currency.getInstance("EUR");
    private static final String ORDER =
            "{\"order_id\":\"my-order-id-1\",\"transaction_id\":4051823,\"currency\":\"EUR\","
                    + "\"amount\":1000,\"status\":\"completed\",\"financial_status\":\"completed\",\"created\":\"2026-11-25T12:00:00\","
                    + "\"payment_url\":\"https://pay.example/connect/1\",\"description\":\"" + "x".repeat(750) + "\"}";

    private Counted() {}

    /**
     * Counts all.
     *
     * @param args none
     * @throws Exception when a call fails
     */
    public static void main(String[] args) throws Exception {
        try (OneAnswer server = OneAnswer.of("{\"success\":true,\"data\":" + ORDER + "}");
                MultiSafepay client = client(server)) {
            calls(client).forEach(Counted::count);
        }
    }

    static MultiSafepay client(OneAnswer server) {
        return MultiSafepay.builder()
                .apiKey("test-key")
                .environment(Environment.of(URI.create("http://127.0.0.1:" + server.port() + "/v1/json")))
                .build();
    }

    private static Map<Effort, Runnable> calls(MultiSafepay client) {
        RedirectOrder order = order();
        OrderId id = OrderId.of("my-order-id-1");
        ApiKey key = ApiKey.of("test-key");
        byte[] body = ORDER.getBytes(UTF_8);
        String header = NotificationSigner.of(key).auth(body);
        WebhookVerifier verifier = WebhookVerifier.of(key);
        ShoppingCart cart = cart();
        Map<Effort, Runnable> calls = new EnumMap<>(Effort.class);
        calls.put(Effort.CREATE, () -> client.orders().create(order));
        calls.put(Effort.CREATE_ANEW, () -> client.orders().create(order()));
        calls.put(Effort.READ, () -> client.orders().get(id));
        calls.put(Effort.NOTIFICATION, () -> verifier.verify(body, header));
        calls.put(Effort.CART_OF_TEN, () -> cart.total(EURO));
        return calls;
    }

    /** The least of several rounds: what else the machine did in between is not the call's. */
    private static void count(Effort effort, Runnable call) {
        repeat(call, WARMUP);
        long bytes = Long.MAX_VALUE;
        long kernel = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long kernelBefore = kernelCalls();
            long before = allocated();
            repeat(call, CALLS);
            bytes = Math.min(bytes, allocated() - before);
            kernel = Math.min(kernel, kernelCalls() - kernelBefore);
        }
        System.out.println(effort + " " + bytes / CALLS + " " + kernel / CALLS);
    }

    private static void repeat(Runnable call, int times) {
        for (int i = 0; i < times; i++) {
            call.run();
        }
    }

    private static long allocated() {
        return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }

    /** Reads and writes of this thread so far, as the kernel counts them; zero where it does not tell. */
    private static long kernelCalls() {
        try {
            return Files.isReadable(KERNEL)
                    ? Files.readAllLines(KERNEL).stream()
                            .filter(line -> line.startsWith("sysc"))
                            .mapToLong(line -> Long.parseLong(line.substring(line.indexOf(' ') + 1)))
                            .sum()
                    : 0;
        } catch (IOException untold) {
            return 0;
        }
    }

    static RedirectOrder order() {
        return RedirectOrder.builder()
                .orderId("my-order-id-1")
                .amount(Money.of("10.00", "EUR"))
                .description(
                        "Test Order Description, with a word or two more about what was ordered and when to expect it")
                .notificationUrl("https://www.example.com/client/notification?type=notification")
                .redirectUrl("https://www.example.com/client/notification?type=redirect")
                .cancelUrl("https://www.example.com/client/notification?type=cancel")
                .customer(Customer.builder()
                        .locale("nl_NL")
                        .ipAddress("89.20.162.110")
                        .firstName("Testperson-nl")
                        .lastName("Approved")
                        .address1("Kraanspoor")
                        .houseNumber("39C")
                        .zipCode("1033SC")
                        .city("Amsterdam")
                        .country("NL")
                        .phone("0208500500")
                        .email("test@example.com")
                        .referrer("https://www.example.com")
                        .userAgent("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)"
                                + " Chrome/138.0.0.0 Safari/537.36")
                        .build())
                .secondChance(true)
                .build();
    }

    private static ShoppingCart cart() {
        return new ShoppingCart(
                IntStream.range(0, 10)
                        .mapToObj(
                                i -> CartItem.of("item-" + i, "Product " + i, 8 + i + ".2644628099", 1 + i % 5, "high"))
                        .toList(),
                TaxTables.of("0.21", TaxTable.of("high", "0.21")));
    }
}
