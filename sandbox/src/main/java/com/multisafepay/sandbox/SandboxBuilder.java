package com.multisafepay.sandbox;

import com.multisafepay.sandbox.internal.api.Contract;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Builds a {@link Sandbox}. Not safe to use from many threads. */
public final class SandboxBuilder extends AccountBuilder<SandboxBuilder> {
    private static final Duration USUAL_TIME_TO_NOTIFY = Duration.ofSeconds(10);

    SandboxClock clock = SandboxClock.system();
    String returnParameter = "transactionid";
    Optional<Contract> contract = Optional.empty();
    Duration toNotify = USUAL_TIME_TO_NOTIFY;
    final Set<String> notificationHosts = new TreeSet<>();
    Limits limits = Limits.USUAL;
    boolean strict;

    SandboxBuilder() {}

    @Override
    SandboxBuilder self() {
        return this;
    }

    /**
     * Sets the clock to follow; it can be moved through {@link Sandbox#clock()} even when this one cannot.
     *
     * @param clock the source of time and zone. Default: the machine's, in UTC
     * @return these settings
     */
    public SandboxBuilder clock(Clock clock) {
        this.clock = Objects.requireNonNull(clock, "clock") instanceof SandboxClock own ? own : SandboxClock.of(clock);
        return this;
    }

    /**
     * Sets the time for the whole answer of a notification's receiver, by the machine's clock. Default: 10
     * seconds. An answer that takes longer does not acknowledge.
     *
     * @param within more than nothing
     * @return these settings
     */
    public SandboxBuilder notificationTimeout(Duration within) {
        Objects.requireNonNull(within, "within");
        if (within.toMillis() < 1) {
            throw new IllegalArgumentException("within: has to be a millisecond or more, and is " + within);
        }
        this.toNotify = within;
        return this;
    }

    /**
     * Allows a host beyond this machine to receive notifications; call it again for more. Without any, they go to localhost and
     * loopback addresses alone, so that nothing leaves the machine, to any address that an order names.
     *
     * @param host as it stands in the {@code notification_url}, without a port
     * @return these settings
     */
    public SandboxBuilder notificationHost(String host) {
        notificationHosts.add(notEmpty("host", host).toLowerCase(Locale.ROOT));
        return this;
    }

    /**
     * Refuses calls that the API takes and the contract does not allow: members and query parameters that it does not
     * name, other names of members, explicit nulls and empty texts, other forms of values, other content types than
     * JSON, and a method in a header. The error tells the JSON pointer and the rule. A client whose tests pass so keeps
     * the contract. Default: such calls are taken, as the API takes them.
     *
     * @return these settings
     */
    public SandboxBuilder strict() {
        this.strict = true;
        return this;
    }

    /**
     * Sets the name of the parameter with the order's id when the payment page sends the customer back to the shop.
     * Default: {@code transactionid}. MultiSafepay's documentation names {@code transaction_id} too.
     *
     * @param name not empty
     * @return these settings
     */
    public SandboxBuilder returnParameter(String name) {
        this.returnParameter = notEmpty("name", name);
        return this;
    }

    /**
     * Keeps at most so many orders and forgets the oldest beyond them.
     *
     * @param most 1 or more. Default: 100,000
     * @return these settings
     */
    public SandboxBuilder maxOrders(int most) {
        this.limits = limits.mostOrders((int) positive("maxOrders", most));
        return this;
    }

    /**
     * Keeps orders in at most so much of the heap, as it estimates them, and forgets the oldest beyond it.
     *
     * @param bytes 1 or more. Default: a quarter of the heap
     * @return these settings
     */
    public SandboxBuilder maxMemory(long bytes) {
        this.limits = limits.mostBytes(positive("maxMemory", bytes));
        return this;
    }

    private static long positive(String name, long value) {
        if (value < 1) {
            throw new IllegalArgumentException(name + " has to be 1 or more, and is " + value);
        }
        return value;
    }

    SandboxBuilder yieldPoint(Consumer<String> point) {
        this.limits = limits.yieldPoint(point);
        return this;
    }

    SandboxBuilder contract(Contract contract) {
        this.contract = Optional.of(contract);
        return this;
    }

    /**
     * Starts a sandbox with these settings; it listens when this returns.
     *
     * @return the running sandbox; close it when done
     */
    public Sandbox start() {
        return Sandbox.start(this, port);
    }
}
