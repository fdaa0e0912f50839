package com.multisafepay.error;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * Maps refusals of the API to errors. The code decides; where there is none, or one that is not listed, the HTTP status does.
 */
public final class ProviderErrors {

    /** The purpose of a call, by which the meaning of a failure is decided. */
    public enum Call {
        /** Reads; nothing can have taken effect. */
        READ,
        /** Creates an order: its id can be taken. */
        CREATE,
        /** Changes what exists. */
        CHANGE
    }

    private static final Function<ProviderError, MultiSafepayException> REFUSED = RequestRefusedException::new;
    private static final Function<ProviderError, MultiSafepayException> CREDENTIALS = CredentialsRefusedException::new;
    private static final Function<ProviderError, MultiSafepayException> DECLINED = DeclinedException::new;
    private static final Function<ProviderError, MultiSafepayException> DUPLICATE = DuplicateException::new;
    private static final Function<ProviderError, MultiSafepayException> STATE = StateConflictException::new;
    private static final Function<ProviderError, MultiSafepayException> LATER = TryLaterException::new;

    private static final Map<Integer, Function<ProviderError, MultiSafepayException>> BY_CODE = Map.ofEntries(
            Map.entry(1001, REFUSED),
            Map.entry(1002, REFUSED),
            Map.entry(1003, CREDENTIALS),
            Map.entry(1004, CREDENTIALS),
            Map.entry(1005, CREDENTIALS),
            Map.entry(1007, REFUSED),
            Map.entry(1008, REFUSED),
            Map.entry(1010, REFUSED),
            Map.entry(1011, CREDENTIALS),
            Map.entry(1012, CREDENTIALS),
            Map.entry(1013, CREDENTIALS),
            Map.entry(1015, CREDENTIALS),
            Map.entry(1016, REFUSED),
            Map.entry(1017, DECLINED),
            Map.entry(1018, REFUSED),
            Map.entry(1019, CREDENTIALS),
            Map.entry(1020, CREDENTIALS),
            Map.entry(1021, LATER),
            Map.entry(1022, DUPLICATE),
            Map.entry(1023, REFUSED),
            Map.entry(1024, DECLINED),
            Map.entry(1025, REFUSED),
            Map.entry(1026, REFUSED),
            Map.entry(1027, REFUSED),
            Map.entry(1028, REFUSED),
            Map.entry(1029, REFUSED),
            Map.entry(1030, REFUSED),
            Map.entry(1031, REFUSED),
            Map.entry(1032, CREDENTIALS),
            Map.entry(1033, LATER),
            Map.entry(1034, STATE),
            Map.entry(1035, CREDENTIALS),
            Map.entry(1036, REFUSED),
            Map.entry(5001, REFUSED));

    private ProviderErrors() {}

    /**
     * The error that an answer stands for.
     *
     * @param error the error that the API sent
     * @param call what was asked
     * @return the error to throw
     */
    public static MultiSafepayException toException(ProviderError error, Call call) {
        Objects.requireNonNull(error, "error");
        Objects.requireNonNull(call, "call");
        int status = error.httpStatus();
        if (neverCame(status)) {
            return call == Call.READ ? new TryLaterException(error) : new OutcomeUnknownException(error);
        }
        if (status >= 300 && status < 400) {
            return new AnswerNotUnderstoodException(
                    "a redirect, which is never followed (HTTP " + status + ")", error, null);
        }
        int code = error.code().orElse(0);
        if (code == 1006) {
            return call == Call.CREATE ? new DuplicateException(error) : new NotFoundException(error);
        }
        if (code == 1023 && call == Call.READ) {
            return new NotFoundException(error);
        }
        Function<ProviderError, MultiSafepayException> known = BY_CODE.get(code);
        return known == null ? byStatus(error, call) : known.apply(error);
    }

    /**
     * Returns whether a status tells that no answer of the API's own making came in time: its failure, somebody's between here and it that
     * gave up waiting, or none of HTTP's.
     */
    private static boolean neverCame(int status) {
        return status >= 500 || status < 200 || status == 408 || status == 499;
    }

    private static MultiSafepayException byStatus(ProviderError error, Call call) {
        return switch (error.httpStatus()) {
            case 401, 403 -> new CredentialsRefusedException(error);
            case 404 ->
                notFound(error)
                        ? new NotFoundException(error)
                        : switch (call) {
                            case READ ->
                                namesAReason(error) ? new RequestRefusedException(error) : new TryLaterException(error);
                            case CREATE -> new RequestRefusedException(error);
                            case CHANGE -> new StateConflictException(error);
                        };
            case 410 -> new NotFoundException(error);
            case 409 -> new StateConflictException(error);
            case 429 -> new TryLaterException(error);
            default -> notFound(error) ? new NotFoundException(error) : new RequestRefusedException(error);
        };
    }

    /** Returns whether the API says what is wrong with a read, such as its dates; all else of its 404 is a failure of its own. */
    private static boolean namesAReason(ProviderError error) {
        return !error.fields().isEmpty() || error.text().matches("(?i)(invalid|incorrect) .+");
    }

    private static boolean notFound(ProviderError error) {
        return error.text().contains("ot found") || error.text().contains("Invalid account ID");
    }
}
