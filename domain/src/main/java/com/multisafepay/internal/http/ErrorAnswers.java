package com.multisafepay.internal.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.multisafepay.error.AnswerNotUnderstoodException;
import com.multisafepay.error.MultiSafepayException;
import com.multisafepay.error.ProviderError;
import com.multisafepay.error.ProviderErrors;
import com.multisafepay.error.ProviderErrors.Call;
import feign.Response;
import feign.codec.ErrorDecoder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Reads the shapes in which the API says no, and turns each into the library's error for it. */
public final class ErrorAnswers implements ErrorDecoder {

    private static final int LONGEST_TEXT = 500;

    private final JsonMapper mapper;

    /**
     * Reads with a mapper.
     *
     * @param mapper the tolerant mapper of the generated client
     */
    public ErrorAnswers(JsonMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Exception decode(String methodKey, Response response) {
        try {
            return toError(response, ByteBody.of(response));
        } catch (IOException e) {
            return TransportFailures.toError(response.request(), e);
        }
    }

    MultiSafepayException toError(Response response, byte[] body) {
        return ProviderErrors.toException(read(response.status(), body), call(response));
    }

    MultiSafepayException notUnderstood(Response response, String why, @Nullable Throwable cause) {
        ProviderError status = new ProviderError(response.status(), OptionalInt.empty(), why, List.of());
        return new AnswerNotUnderstoodException(why + " (HTTP " + response.status() + ")", status, cause);
    }

    private ProviderError read(int status, byte[] body) {
        JsonNode answer = mapper.missingNode();
        try {
            answer = mapper.readTree(body);
        } catch (IOException e) {
            // An error page, say: the status alone speaks.
        }
        String code = answer.path("error_code").asText("");
        return new ProviderError(
                status,
                code.matches("\\d{1,9}") ? OptionalInt.of(Integer.parseInt(code)) : OptionalInt.empty(),
                text(answer),
                fields(answer.path("errors")));
    }

    private static String text(JsonNode answer) {
        for (JsonNode words : List.of(
                answer.path("error_info"),
                answer.path("message"),
                answer.path("error").path("message"))) {
            if (words.isTextual() && !words.asText().isBlank()) {
                String text = words.asText().strip();
                return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) + "…" : text;
            }
        }
        return "";
    }

    private static List<String> fields(JsonNode errors) {
        List<String> fields = new ArrayList<>();
        for (JsonNode error : errors) {
            String name = error.path("attribute").asText(error.path("uri").asText(""));
            JsonNode details = error.path("details");
            String reason = error.path("message").asText(details.isTextual() ? details.asText() : details.toString());
            fields.add(name + ": " + reason);
        }
        return fields;
    }

    private static Call call(Response response) {
        return TransportFailures.call(response.request());
    }
}
