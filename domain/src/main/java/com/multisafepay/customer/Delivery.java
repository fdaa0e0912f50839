package com.multisafepay.customer;

/** Where the goods go ("Create an order", {@code delivery}). Immutable and thread-safe. */
public final class Delivery extends Addressee {

    private Delivery(Builder builder) {
        super(builder);
    }

    /**
     * Starts with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** The country, and nothing of a person. */
    @Override
    public String toString() {
        return "Delivery[country=" + country().orElse(null) + "]";
    }

    /** Collects what is known; every setter can be left out. Not thread-safe. */
    public static final class Builder extends Addressee.Builder<Builder> {

        private Builder() {
            super("delivery");
        }

        @Override
        Builder self() {
            return this;
        }

        /**
         * Puts it together.
         *
         * @return the delivery
         */
        public Delivery build() {
            return new Delivery(this);
        }
    }
}
