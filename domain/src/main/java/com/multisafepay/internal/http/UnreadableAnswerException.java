package com.multisafepay.internal.http;

import java.io.IOException;

/** An answer came that will not be read: too long, or in a form that was not asked for. */
final class UnreadableAnswerException extends IOException {

    private static final long serialVersionUID = 1L;

    UnreadableAnswerException(String why) {
        super(why);
    }
}
