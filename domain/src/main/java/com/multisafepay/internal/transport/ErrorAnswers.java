package com.multisafepay.internal.transport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.multisafepay.error.AnswerNotUnderstoodException;
import com.multisafepay.error.MultiSafepayException;
import com.multisafepay.error.OutcomeUnknownException;
import com.multisafepay.error.ProviderError;
import com.multisafepay.error.ProviderErrors;
import com.multisafepay.error.ProviderErrors.Call;
import com.multisafepay.error.TryLaterException;
import com.multisafepay.internal.SharedMapper;
import com.multisafepay.internal.mask.Masked;
import feign.Request;
import feign.Response;
import feign.codec.ErrorDecoder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Turns each of the shapes in which the API says no into the library's error for it. */
final class ErrorAnswers implements ErrorDecoder {

    private static final int TOO_MANY_REQUESTS = 429;
    private static final int LONGEST_TEXT = 500;
    private static final int MOST_FIELDS = 100;
    /** Words and refused fields take a few KB; a tree of more would only fill the memory. */
    private static final int LONGEST_ANSWER = 256 * 1024;

    private final Masking masking;

    ErrorAnswers(Masking masking) {
        this.masking = masking;
    }

    @Override
    public Exception decode(String methodKey, Response response) {
        try {
            return toError(response, ByteBody.of(response));
        } catch (IOException e) {
            return broken(response, e);
        }
    }

    MultiSafepayException toError(Response response, byte[] body) {
        JsonNode answer = tree(body);
        Call call = call(response.request());
        return isOfTheApi(answer)
                ? ProviderErrors.toException(read(response, answer, masking.of(response.request())), call)
                : ofSomebodyElse(response, call);
    }

    /** Returns whether an answer has one of the shapes in which the API says no. */
    private static boolean isOfTheApi(JsonNode answer) {
        return answer.has("success")
                || answer.has("error_code")
                || answer.has("error_info")
                || answer.has("errors")
                || (answer.size() == 1 && answer.path("message").isTextual());
    }

    /**
     * Returns the error of an answer that somebody between here and the API gave, such as the page of a firewall: it says nothing about the
     * key or the order, and of a write not even that it did not take effect, as it may stand in place of the API's own answer.
     */
    private MultiSafepayException ofSomebodyElse(Response response, Call call) {
        int status = response.status();
        ProviderError error = withoutCode(response, "the answer has no form of the API's");
        if (status >= 200 && status < 300) {
            return new AnswerNotUnderstoodException(error.toString(), error, null);
        }
        if (status < 400 || status == TOO_MANY_REQUESTS) {
            return ProviderErrors.toException(error, call);
        }
        return call == Call.READ ? new TryLaterException(error) : new OutcomeUnknownException(error);
    }

    MultiSafepayException broken(Response response, IOException failure) {
        return FailureKind.toError(response.request(), failure, masking);
    }

    MultiSafepayException notUnderstood(Response response, String reason) {
        String why = told(reason, masking.of(response.request()));
        return new AnswerNotUnderstoodException(
                why + " (HTTP " + response.status() + ")", withoutCode(response, why), null);
    }

    private ProviderError withoutCode(Response response, String text) {
        return new ProviderError(
                response.status(),
                OptionalInt.empty(),
                text,
                List.of(),
                AnswerHeaders.metadata(response, masking.of(response.request())).headers());
    }

    private static JsonNode tree(byte[] body) {
        JsonMapper mapper = SharedMapper.get();
        try {
            return body.length > LONGEST_ANSWER ? mapper.missingNode() : mapper.readTree(body);
        } catch (IOException e) {
            return mapper.missingNode();
        }
    }

    private static ProviderError read(Response response, JsonNode answer, Masking secrets) {
        String code = answer.path("error_code").asText("");
        return new ProviderError(
                response.status(),
                code.matches("\\d{1,9}") ? OptionalInt.of(Integer.parseInt(code)) : OptionalInt.empty(),
                text(answer, secrets),
                fields(answer.path("errors"), secrets),
                AnswerHeaders.metadata(response, secrets).headers());
    }

    private static String text(JsonNode answer, Masking secrets) {
        for (JsonNode words : List.of(
                answer.path("error_info"),
                answer.path("message"),
                answer.path("error").path("message"))) {
            if (words.isTextual() && !words.asText().isBlank()) {
                return told(words.asText().strip(), secrets);
            }
        }
        return "";
    }

    private static List<String> fields(JsonNode errors, Masking secrets) {
        List<String> fields = new ArrayList<>();
        for (JsonNode error : errors) {
            String name = error.path("attribute").asText(error.path("uri").asText(""));
            JsonNode details = error.path("details");
            String reason = error.path("message").asText(details.isTextual() ? details.asText() : details.toString());
            fields.add(told(name + ": " + reason, secrets));
            if (fields.size() == MOST_FIELDS) {
                break;
            }
        }
        return fields;
    }

    private static String told(String text, Masking secrets) {
        String masked = Masked.printable(secrets.text(text));
        return masked.length() > LONGEST_TEXT ? masked.substring(0, LONGEST_TEXT) + "…" : masked;
    }

    private static Call call(Request request) {
        if (FailureKind.reads(request)) {
            return Call.READ;
        }
        boolean creates = request.httpMethod() == Request.HttpMethod.POST
                && CalledOperation.of(request).path().endsWith("/orders");
        return creates ? Call.CREATE : Call.CHANGE;
    }
}
