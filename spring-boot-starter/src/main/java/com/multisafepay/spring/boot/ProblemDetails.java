package com.multisafepay.spring.boot;

import com.multisafepay.error.DeclinedException;
import com.multisafepay.error.DuplicateException;
import com.multisafepay.error.MismatchException;
import com.multisafepay.error.MultiSafepayException;
import com.multisafepay.error.NotFoundException;
import com.multisafepay.error.OutcomeUnknownException;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.error.StateConflictException;
import com.multisafepay.error.TryLaterException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Tells callers of a controller what became of their request, as RFC 9457 has it. They get neither the API's words nor values of the request; the
 * log does. An advice of the application's own comes first.
 */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class ProblemDetails {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemDetails.class);

    private record Problem(HttpStatus status, String title) {}

    @ExceptionHandler(MultiSafepayException.class)
    ResponseEntity<ProblemDetail> told(MultiSafepayException error) {
        Problem problem = of(error);
        if (problem.status().is5xxServerError()) {
            LOG.error("A call of MultiSafepay failed", error);
        } else {
            LOG.info("A call of MultiSafepay was refused: {}", error.getMessage());
        }
        ProblemDetail detail = ProblemDetail.forStatus(problem.status());
        detail.setTitle(problem.title());
        if (error instanceof RequestRefusedException refused) {
            refused.field().ifPresent(field -> detail.setProperty("field", field));
            refused.rule().ifPresent(rule -> detail.setProperty("rule", rule));
        }
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(problem.status());
        if (error instanceof TryLaterException later) {
            later.retryAfter()
                    .map(Duration::toSeconds)
                    .ifPresent(seconds -> answer.header(HttpHeaders.RETRY_AFTER, seconds.toString()));
        }
        return answer.body(detail);
    }

    private static Problem of(MultiSafepayException error) {
        if (error instanceof RequestRefusedException) {
            return new Problem(HttpStatus.UNPROCESSABLE_ENTITY, "The payment request is not valid");
        } else if (error instanceof NotFoundException) {
            return new Problem(HttpStatus.NOT_FOUND, "The payment does not exist");
        } else if (error instanceof DeclinedException) {
            return new Problem(HttpStatus.PAYMENT_REQUIRED, "The payment was declined");
        } else if (error instanceof StateConflictException) {
            return new Problem(HttpStatus.CONFLICT, "The state of the payment does not allow it");
        } else if (error instanceof DuplicateException || error instanceof MismatchException) {
            return new Problem(HttpStatus.CONFLICT, "Another payment has this id");
        } else if (error instanceof TryLaterException) {
            return new Problem(HttpStatus.SERVICE_UNAVAILABLE, "Payments are not available at the moment");
        } else if (error instanceof OutcomeUnknownException) {
            return new Problem(HttpStatus.BAD_GATEWAY, "It is not known whether the payment request took effect");
        }
        return new Problem(HttpStatus.BAD_GATEWAY, "The payment service could not be used");
    }
}
