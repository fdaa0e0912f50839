package com.multisafepay.sandbox.internal.pages;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.api.ApiAnswer;
import com.multisafepay.sandbox.internal.api.Faults;
import com.multisafepay.sandbox.internal.api.PercentEncoding;
import com.multisafepay.sandbox.internal.api.RawCall;
import com.multisafepay.sandbox.internal.contract.ApiError;
import com.multisafepay.sandbox.internal.mail.Outbox;
import com.multisafepay.sandbox.internal.notification.OrderNotifier;
import com.multisafepay.sandbox.internal.operation.refunds.RefundOperations;
import com.multisafepay.sandbox.internal.pages.PageBackend.PageRefusal;
import com.multisafepay.sandbox.internal.pages.Pages.Page;
import com.multisafepay.sandbox.internal.pages.Pages.PageCall;
import com.multisafepay.sandbox.internal.simulation.OrderLife;
import com.multisafepay.sandbox.internal.simulation.PaymentActions;
import com.multisafepay.sandbox.internal.state.OrderBook;
import com.multisafepay.sandbox.record.RecordedCall;
import com.multisafepay.spec.GatewayTable;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Leads requests to the pages, and takes forms from the sandbox's own pages only. Without pages every request is a stranger. */
public final class PageRouter {
    private static final String FORM = "application/x-www-form-urlencoded";

    private final Optional<Pages> pages;
    private final Runnable due;

    /**
     * The parts of a sandbox that pages show and change.
     *
     * @param gateways the payment methods
     * @param book the orders
     * @param life what can happen to them
     * @param payments their payments
     * @param refunds their refunds
     * @param notifications what merchants are told
     * @param outbox what customers are told
     * @param enabled tells whether the site of a key has a payment method enabled
     * @param inside what only people who test see
     */
    public record Parts(
            GatewayTable gateways,
            OrderBook book,
            OrderLife life,
            PaymentActions payments,
            RefundOperations refunds,
            OrderNotifier notifications,
            Outbox outbox,
            BiPredicate<String, String> enabled,
            Inside inside) {}

    /**
     * The tools that are for people who test alone.
     *
     * @param api answers and records a call
     * @param faults the faults that wait
     * @param calls the latest calls of the API, the oldest first
     * @param accounts the partner's account and its affiliates, as the controls tell them
     * @param key a key that opens the API
     * @param server the sandbox's address
     * @param strict whether calls are refused that keep less than the contract
     * @param unguarded whether the sandbox can be controlled without a key
     */
    public record Inside(
            Function<RawCall, ApiAnswer> api,
            Faults faults,
            Supplier<List<RecordedCall>> calls,
            Supplier<ObjectNode> accounts,
            String key,
            URI server,
            boolean strict,
            boolean unguarded) {}

    PageRouter(Optional<Pages> pages, Runnable due) {
        this.pages = pages;
        this.due = due;
    }

    /**
     * Returns a router to the pages that are on the class path, if any.
     *
     * @param parts what they show and change
     * @param clock moves the sandbox's clock ahead
     * @param returnParameter the name under which the way back to the shop tells the order's id
     * @param due does what is due, before every answer
     */
    public static PageRouter load(Parts parts, Consumer<Duration> clock, String returnParameter, Runnable due) {
        PageBackend backend = new SandboxBackend(parts, clock, returnParameter);
        return new PageRouter(
                ServiceLoader.load(Pages.Provider.class, PageRouter.class.getClassLoader())
                        .findFirst()
                        .map(provider -> provider.pages(backend)),
                due);
    }

    /** Returns the answer to a request; empty where there is no such page. */
    public Optional<Page> answer(PageRequest request) {
        boolean posted = request.method().equals("POST");
        if (!posted && !request.method().equals("GET")) {
            return Optional.empty();
        }
        return pages.flatMap(all -> answer(all, request, posted));
    }

    /** Returns why a request has no answer. */
    public String notFound() {
        return pages.isPresent()
                ? "Not found"
                : "Not found: this sandbox has no pages, which are in multisafepay-sandbox-pages";
    }

    /** Returns a page that asks a person for the key; empty where there are no pages. */
    public Optional<Page> keyMissing() {
        return pages.map(all -> all.refusal(
                401, "The key is missing", "Sign in with any name, and the sandbox's API key as password."));
    }

    private Optional<Page> answer(Pages all, PageRequest request, boolean posted) {
        try {
            due.run();
            return all.answer(new PageCall(
                    posted,
                    PercentEncoding.segments(request.path()),
                    PercentEncoding.query(request.query()),
                    posted ? form(request) : Map.of()));
        } catch (ApiError refused) {
            return refusal(all, refused.status(), refused.info());
        } catch (PageRefusal refused) {
            return refusal(all, refused.status(), refused.text());
        }
    }

    private static Optional<Page> refusal(Pages all, int status, String text) {
        return Optional.of(all.refusal(status, "This does not work", text));
    }

    private static Map<String, List<String>> form(PageRequest request) {
        if (!request.sender().ours()) {
            throw new PageRefusal(403, "This form was sent from another site. Open the page itself and try again.");
        }
        byte[] body = request.body();
        if (body == null) {
            throw new PageRefusal(413, "The form is too large.");
        }
        String type = request.type();
        if (type == null || !type.split(";", 2)[0].strip().equalsIgnoreCase(FORM)) {
            throw new PageRefusal(415, "A form has to be sent as " + FORM + '.');
        }
        return PercentEncoding.query(new String(body, StandardCharsets.UTF_8));
    }

    /**
     * A request for a page.
     *
     * @param method the HTTP method
     * @param path the path, still encoded
     * @param query the query, still encoded
     * @param sender who sends it
     * @param type the media type of the body
     * @param body the body; {@code null} when it was larger than the server takes
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record PageRequest(
            String method,
            String path,
            @Nullable String query,
            Sender sender,
            @Nullable String type,
            byte @Nullable [] body) {

        /**
         * The origin of a request, as its browser tells it.
         *
         * @param server the sandbox's address as others know it, such as {@code http://127.0.0.1:8080}
         * @param host the {@code Host} header, which a proxy in front may have changed
         * @param origin the {@code Origin} header
         * @param site the {@code Sec-Fetch-Site} header
         */
        public record Sender(
                String server,
                @Nullable String host,
                @Nullable String origin,
                @Nullable String site) {

            /** Returns whether the request comes from one of our own pages, or from no browser at all. */
            public boolean ours() {
                boolean sameSite = site == null || site.equals("same-origin") || site.equals("none");
                boolean sameOrigin = origin == null
                        || origin.equals(server)
                        || origin.equals("http://" + host)
                        || origin.equals("https://" + host);
                return sameSite && sameOrigin;
            }
        }
    }
}
