package com.multisafepay.sandbox.internal.state;

/**
 * The heap that an order holds, in bytes, with all that is kept because of it: look-ups, plans, effects, notifications to come.
 * The figures are estimates on the safe side, taken from the heap of a sandbox that was filled with orders of one kind.
 */
final class HeapEstimate {
    private static final long ORDER = 1100;
    private static final long PAYMENT = 1100;
    private static final long RELATED = 1500;
    private static final long MOMENT = 120;
    private static final long PLAN = 250;
    private static final long TOKEN = 300;

    private HeapEstimate() {}

    static long of(StoredOrder order) {
        int payments = order.earlier().size() + (order.transaction().isPresent() ? 1 : 0);
        int moments = order.history().size();
        for (StoredOrder.Attempt earlier : order.earlier()) {
            moments += earlier.history().size();
        }
        boolean token = order.transaction()
                .filter(payment -> !payment.token().isEmpty())
                .isPresent();
        return ORDER
                + order.request().length
                + PAYMENT * payments
                + RELATED * order.ledger().related().size()
                + MOMENT * moments
                + PLAN * order.plans().size()
                + (token ? TOKEN : 0);
    }
}
