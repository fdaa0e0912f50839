package com.multisafepay.sandbox.internal.pages;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.api.ApiAnswer;
import com.multisafepay.sandbox.internal.api.Faults;
import com.multisafepay.sandbox.internal.api.RawCall;
import com.multisafepay.sandbox.internal.mail.Outbox;
import com.multisafepay.sandbox.internal.notification.OrderNotifier;
import com.multisafepay.sandbox.internal.operation.refunds.RefundOperations;
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

/** The pages of a sandbox. Used from many threads. */
public interface Pages {
    /** Returns the pages on the class path for one sandbox; empty where there are none. */
    static Optional<Pages> of(Parts parts) {
        return ServiceLoader.load(Provider.class, Pages.class.getClassLoader())
                .findFirst()
                .map(provider -> provider.pages(new SandboxBackend(parts)));
    }

    /**
     * Returns the answer to a call; empty where there is no such page.
     *
     * @throws PageRefusal if it asks for something that the sandbox refuses
     */
    Optional<Page> answer(PageCall call);

    /**
     * Returns a page that tells why a request is refused.
     *
     * @param status the HTTP status
     * @param title what went wrong, in a few words
     * @param text what to do about it
     */
    Page refusal(int status, String title, String text);

    /**
     * An answer outside the API's own paths.
     *
     * @param status the HTTP status
     * @param type the media type
     * @param policy the content security policy of a page; empty for anything else
     * @param location where to go on; empty to stay
     * @param body the body
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Page(int status, String type, String policy, String location, byte[] body) {
        private static final int SEE_OTHER = 303;

        /** Creates an answer to stay on. */
        public Page(int status, String type, String policy, byte[] body) {
            this(status, type, policy, "", body);
        }

        /** Returns a page of HTML. */
        public static Page html(int status, String policy, String markup) {
            return new Page(status, "text/html;charset=utf-8", policy, markup.getBytes(StandardCharsets.UTF_8));
        }

        /** Returns the way on to another page. */
        public static Page seeOther(String location) {
            return new Page(SEE_OTHER, "text/plain;charset=utf-8", "", location, new byte[0]);
        }
    }

    /**
     * A call for a page: opened, or a form of it posted. Everything is decoded.
     *
     * @param posted whether a form was posted
     * @param path the segments of its path
     * @param query the query of its address
     * @param form the fields of the form; none for a page that is opened
     */
    record PageCall(
            boolean posted, List<String> path, Map<String, List<String>> query, Map<String, List<String>> form) {

        /** Returns a segment of the path; empty where there is none. */
        public String segment(int index) {
            return index < path.size() ? path.get(index) : "";
        }

        /** Returns the first value of a parameter of the query; empty where there is none. */
        public String parameter(String name) {
            return query.getOrDefault(name, List.of("")).get(0);
        }

        /** Returns the first value of a field of the form, without blanks around it; empty where it was left out. */
        public String field(String name) {
            return form.getOrDefault(name, List.of("")).get(0).strip();
        }
    }

    /** Brings the pages of a sandbox. Found by {@link java.util.ServiceLoader}; without one a sandbox serves its API alone. */
    interface Provider {
        /**
         * Returns the pages of one sandbox.
         *
         * @param backend what they read of the sandbox and do in it
         */
        Pages pages(PageBackend backend);
    }

    /** The sandbox refuses what a page asked for. The message is fit to be shown. */
    final class PageRefusal extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final int status;

        /** Creates a refusal with its HTTP status and a text. */
        public PageRefusal(int status, String text) {
            super(text, null, false, false);
            this.status = status;
        }

        /** Returns the HTTP status. */
        public int status() {
            return status;
        }

        /** Returns the text. */
        public String text() {
            return String.valueOf(getMessage());
        }
    }

    /**
     * The parts of a sandbox that pages show and change.
     *
     * @param gateways the payment methods
     * @param book the orders
     * @param life the events that can happen to them
     * @param payments their payments
     * @param refunds their refunds
     * @param notifications the notifications of merchants
     * @param outbox the mails to customers
     * @param enabled tells whether the site of a key has a payment method enabled
     * @param clock moves the sandbox's clock ahead
     * @param returnParameter the name under which the way back to the shop tells the order's id
     * @param tools the parts that only people who test see
     */
    record Parts(
            GatewayTable gateways,
            OrderBook book,
            OrderLife life,
            PaymentActions payments,
            RefundOperations refunds,
            OrderNotifier notifications,
            Outbox outbox,
            BiPredicate<String, String> enabled,
            Consumer<Duration> clock,
            String returnParameter,
            ToolParts tools) {}

    /**
     * The parts of a sandbox that only people who test see.
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
    record ToolParts(
            Function<RawCall, ApiAnswer> api,
            Faults faults,
            Supplier<List<RecordedCall>> calls,
            Supplier<ObjectNode> accounts,
            String key,
            URI server,
            boolean strict,
            boolean unguarded) {}
}
