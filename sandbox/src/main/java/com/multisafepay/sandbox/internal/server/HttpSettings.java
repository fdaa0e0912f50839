package com.multisafepay.sandbox.internal.server;

import com.multisafepay.sandbox.internal.api.ApiAnswer;
import com.multisafepay.sandbox.internal.contract.ApiError;
import com.multisafepay.sandbox.internal.contract.ErrorCode;
import com.multisafepay.sandbox.internal.contract.Json;
import java.util.Set;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.http.UriCompliance.Violation;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** The settings of Jetty's HTTP, and the answer to requests that it refuses itself. */
final class HttpSettings {
    /** An order's id can hold anything, encoded: the API decodes each segment for itself. */
    private static final UriCompliance PATHS_AS_THEY_CAME = UriCompliance.from(Set.of(
            Violation.AMBIGUOUS_PATH_SEGMENT,
            Violation.AMBIGUOUS_EMPTY_SEGMENT,
            Violation.AMBIGUOUS_PATH_SEPARATOR,
            Violation.AMBIGUOUS_PATH_PARAMETER,
            Violation.AMBIGUOUS_PATH_ENCODING,
            Violation.UTF16_ENCODINGS,
            Violation.BAD_UTF8_ENCODING,
            Violation.TRUNCATED_UTF8_ENCODING,
            Violation.BAD_PERCENT_ENCODING,
            Violation.SUSPICIOUS_PATH_CHARACTERS));

    private HttpSettings() {}

    static HttpConfiguration create() {
        HttpConfiguration configuration = new HttpConfiguration();
        configuration.setSendServerVersion(false);
        configuration.setSendXPoweredBy(false);
        configuration.setUriCompliance(PATHS_AS_THEY_CAME);
        return configuration;
    }

    /** Answers a request with an error as the API does. */
    static boolean error(Request request, Response response, Callback callback) {
        ApiAnswer answer = new ApiAnswer(
                response.getStatus(),
                "",
                Json.write(ApiError.error(ErrorCode.UNSPECIFIED, "The request could not be served")));
        Replies.send(answer, response, callback);
        return true;
    }
}
