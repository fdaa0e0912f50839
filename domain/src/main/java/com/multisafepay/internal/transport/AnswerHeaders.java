package com.multisafepay.internal.transport;

import com.multisafepay.audit.AnswerMetadata;
import com.multisafepay.internal.mask.Masked;
import feign.Response;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Masks headers that must not be shown. */
final class AnswerHeaders {

    private static final Set<String> SECRET =
            Set.of("authorization", "cookie", "location", "proxy-authorization", "set-cookie");

    private AnswerHeaders() {}

    /** Returns the status and the headers of an answer, secrets masked. */
    static AnswerMetadata metadata(Response answer, Masking masking) {
        return new AnswerMetadata(answer.status(), masked(answer.headers(), masking, true));
    }

    /**
     * Returns headers without the key.
     *
     * @param redacted true to mask other secrets, too
     */
    static Map<String, List<String>> masked(
            Map<String, Collection<String>> headers, Masking masking, boolean redacted) {
        Map<String, List<String>> shown = new LinkedHashMap<>();
        headers.forEach((name, values) -> {
            String bare = name.toLowerCase(Locale.ROOT);
            boolean hidden = bare.equals(Destination.KEY) || (redacted && SECRET.contains(bare));
            shown.put(
                    name,
                    values.stream()
                            .map(value -> hidden ? Masked.MASK : redacted ? masking.text(value) : masking.key(value))
                            .toList());
        });
        return shown;
    }
}
