package com.multisafepay.internal.wire;

import com.multisafepay.affiliate.Inquiry;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Holds what was read of {@link Inquiry}. */
record InquiryData(Optional<String> id, List<String> expected, Optional<LocalDateTime> created, AnswerJson source)
        implements Inquiry {
    @Override
    public String json() {
        return source.text();
    }

    @Override
    public String toString() {
        return "Inquiry[" + expected + "]";
    }
}
