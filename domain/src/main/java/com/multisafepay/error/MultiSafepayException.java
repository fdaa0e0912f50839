package com.multisafepay.error;

import com.multisafepay.audit.AnswerMetadata;
import com.multisafepay.internal.mask.Masked;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The root of everything this library throws on purpose. Messages say what was wrong, what was expected and where; they never hold a
 * key, a card number, a security code or a full IBAN, and control characters of texts of others are escaped.
 */
public abstract sealed class MultiSafepayException extends RuntimeException
        permits AnswerNotUnderstoodException,
                CredentialsRefusedException,
                DeclinedException,
                DuplicateException,
                MismatchException,
                NotFoundException,
                OutcomeUnknownException,
                RequestRefusedException,
                StateConflictException,
                TryLaterException {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable ProviderError providerError;

    MultiSafepayException(String message, @Nullable ProviderError providerError, @Nullable Throwable cause) {
        super(Masked.printable(Objects.requireNonNull(message, "message")), cause);
        this.providerError = providerError;
    }

    /**
     * Returns the error that the API sent.
     *
     * @return empty where the library refused before sending, or where no answer came
     */
    public final Optional<ProviderError> providerError() {
        return Optional.ofNullable(providerError);
    }

    /**
     * Returns the error code of the API.
     *
     * @return empty where there was none
     */
    public final OptionalInt code() {
        return providerError == null ? OptionalInt.empty() : providerError.code();
    }

    /**
     * Returns the status and the headers of the answer, the API's id of the request among them.
     *
     * @return empty where there was no answer
     */
    public final Optional<AnswerMetadata> metadata() {
        return providerError().map(ProviderError::metadata);
    }

    /**
     * Returns the HTTP status of the answer.
     *
     * @return empty where there was no answer
     */
    public final OptionalInt httpStatus() {
        return providerError == null ? OptionalInt.empty() : OptionalInt.of(providerError.httpStatus());
    }
}
