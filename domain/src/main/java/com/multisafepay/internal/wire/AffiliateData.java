package com.multisafepay.internal.wire;

import com.multisafepay.affiliate.Affiliate;
import com.multisafepay.affiliate.Inquiry;
import com.multisafepay.order.Status;
import java.util.List;
import java.util.Optional;

/** Holds what was read of {@link Affiliate}. */
record AffiliateData(
        long id,
        Optional<String> companyName,
        Optional<String> country,
        Optional<String> email,
        Optional<Status> screening,
        boolean takesPayments,
        boolean paidOut,
        boolean takesCards,
        List<Inquiry> inquiries,
        AnswerJson source)
        implements Affiliate {
    @Override
    public String json() {
        return source.text();
    }

    @Override
    public String toString() {
        return "Affiliate[" + id + screening.map(status -> ", " + status).orElse("") + "]";
    }
}
