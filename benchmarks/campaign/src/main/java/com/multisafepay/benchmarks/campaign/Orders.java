package com.multisafepay.benchmarks.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;

/** Requests that create orders: a hundred kinds in turn, of one to five lines or none, the last of them invalid; every id is new. */
final class Orders {

    private static final int KINDS = 100;
    private static final String ID = "@ID@";
    private static final String NOBODY = "http://127.0.0.1:9/notification?type=notification";

    private final List<String> kinds = new ArrayList<>();
    private final AtomicInteger next = new AtomicInteger();
    private final String prefix;

    /** Orders whose notifications reach nobody. */
    Orders(String prefix) {
        this(prefix, NOBODY);
    }

    Orders(String prefix, String notificationUrl) {
        this(prefix, "\"notification_url\":\"" + notificationUrl + "\",", "");
    }

    private Orders(String prefix, String notificationUrl, String more) {
        this.prefix = prefix;
        for (int i = 0; i < KINDS - 1; i++) {
            kinds.add(order(i, notificationUrl, more));
        }
        kinds.add(order(KINDS - 1, notificationUrl, more)
                .replace("\"currency\":\"EUR\",\"amount\"", "\"currency\":978,\"amount\""));
    }

    /** Orders without notifications, which would take the server's time while other calls are measured. */
    static Orders silent(String prefix) {
        return new Orders(prefix, "", "");
    }

    /** Silent orders of cards that are captured by hand. */
    static Orders ofCards(String prefix) {
        return new Orders(prefix, "", ",\"gateway\":\"VISA\",\"capture\":\"manual\"");
    }

    /** The next request, complete. */
    byte[] create(String path) {
        int number = next.getAndIncrement();
        String body = kinds.get(number % KINDS).replace(ID, id(number));
        return Http.request("POST", path, body);
    }

    /** The next request that is valid. */
    byte[] createValid() {
        int number = next.getAndIncrement();
        String body = kinds.get(number % (KINDS - 1)).replace(ID, id(number));
        return Http.request("POST", Server.ORDERS, body);
    }

    int created() {
        return next.get();
    }

    String id(int number) {
        return prefix + number;
    }

    /** Returns requests for orders that were created, from one on, in steps of so many. */
    Supplier<byte[]> each(int from, int step, Function<String, byte[]> request) {
        AtomicInteger done = new AtomicInteger();
        return () -> request.apply(id(from + step * done.getAndIncrement()));
    }

    /** Returns the mean length of the body of a valid order. */
    double bytes() {
        return kinds.stream()
                .limit(KINDS - 1)
                .mapToInt(kind -> kind.replace(ID, id(created())).length())
                .average()
                .orElseThrow();
    }

    private static String order(int kind, String notificationUrl, String more) {
        int lines = kind % 6;
        long cents = lines == 0 ? 1000 + kind : 0;
        StringBuilder items = new StringBuilder();
        for (int line = 0; line < lines; line++) {
            int price = 1 + (kind + line) % 40;
            int quantity = 1 + line % 3;
            cents += 121L * price * quantity;
            items.append(line == 0 ? "" : ",")
                    .append("{\"name\":\"Product " + line
                            + "\",\"description\":\"What it is, in a word or two\",\"unit_price\":" + price
                            + ",\"quantity\":" + quantity + ",\"merchant_item_id\":\"item-" + line
                            + "\",\"tax_table_selector\":\"high\",\"weight\":{\"unit\":\"KG\",\"value\":12}}");
        }
        String cart = lines == 0
                ? ""
                : ",\"shopping_cart\":{\"items\":[" + items + "]},\"checkout_options\":{\"tax_tables\":{\"alternate\":"
                        + "[{\"name\":\"high\",\"standalone\":true,\"rules\":[{\"rate\":0.21}]}]}}";
        return "{\"type\":\"" + (kind % 4 == 0 ? "paymentlink" : "redirect") + "\",\"order_id\":\"" + ID
                + "\",\"currency\":\"EUR\",\"amount\":" + cents + ",\"description\":\"Order of kind " + kind
                + "\",\"payment_options\":{" + notificationUrl
                + "\"redirect_url\":\"https://www.example.com/client/notification?type=redirect\","
                + "\"cancel_url\":\"https://www.example.com/client/notification?type=cancel\",\"close_window\":false},"
                + "\"customer\":{\"locale\":\"nl_NL\",\"ip_address\":\"89.20.162." + kind
                + "\",\"first_name\":\"Testperson-nl\","
                + "\"last_name\":\"Approved\",\"address1\":\"Kraanspoor\",\"house_number\":\"" + kind
                + "\",\"zip_code\":\"1033SC\",\"city\":\"Amsterdam\",\"country\":\"NL\",\"phone\":\"0208500500\","
                + "\"email\":\"test" + kind + "@example.com\"}" + cart + more
                + ",\"second_chance\":{\"send_email\":false}}";
    }
}
