package com.multisafepay.spring.boot.observation;

import com.multisafepay.error.MultiSafepayException;
import io.micrometer.observation.transport.RequestReplySenderContext;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A call under way, as its observation sees it: headers of the trace, and what came of it. */
final class CallContext extends RequestReplySenderContext<Map<String, String>, Object> {

    private static final Set<String> RAW = Set.of("read", "write", "writeBody");

    private final String operation;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private String outcome = "NONE";
    private String status = "NONE";

    CallContext(String method) {
        super((carrier, name, value) -> {
            if (carrier != null) {
                carrier.put(name, value);
            }
        });
        // The path of a call beyond the contract may hold an id.
        this.operation = RAW.contains(method) ? "raw" : method;
        setCarrier(headers);
        setRemoteServiceName("multisafepay");
    }

    Map<String, String> headers() {
        return headers;
    }

    void answered(int httpStatus) {
        status = Integer.toString(httpStatus);
    }

    void succeeded() {
        outcome = "SUCCESS";
    }

    /** Names the error by what can be done about it, such as {@code TRY_LATER}. */
    void failed(Throwable failure) {
        String name = failure.getClass().getSimpleName().replaceFirst("Exception$", "");
        outcome = failure instanceof MultiSafepayException
                ? name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT)
                : "FAILED";
    }

    String operation() {
        return operation;
    }

    String outcome() {
        return outcome;
    }

    String status() {
        return status;
    }
}
