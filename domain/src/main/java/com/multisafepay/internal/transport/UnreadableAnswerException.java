package com.multisafepay.internal.transport;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reports an answer that will not be read: too long, or in a form that was not asked for. */
final class UnreadableAnswerException extends IOException {

    private static final long serialVersionUID = 1L;

    UnreadableAnswerException(String why) {
        this(why, null);
    }

    UnreadableAnswerException(@Nullable String why, @Nullable Throwable cause) {
        super(why, cause);
    }
}
