package com.multisafepay.webhook;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The HTTP answer to whatever comes to the notification URL. */
record WebhookAnswer(int status, String text) {

    static final WebhookAnswer FAILED = new WebhookAnswer(500, "failed");

    /** Far more than an order of a thousand lines takes. */
    static final int LONGEST_BODY = 1024 * 1024;

    private static final WebhookAnswer TOO_LONG = new WebhookAnswer(413, "too long");
    private static final WebhookAnswer WRONG_METHOD = new WebhookAnswer(405, "only GET and POST");

    static WebhookAnswer to(
            NotificationHandler notifications,
            String method,
            @Nullable String query,
            @Nullable String auth,
            InputStream body)
            throws IOException {
        return switch (method) {
            case "POST" -> {
                byte[] bytes = body.readNBytes(LONGEST_BODY + 1);
                yield bytes.length > LONGEST_BODY ? TOO_LONG : of(notifications.post(query, auth, bytes));
            }
            case "GET" -> of(notifications.get(query));
            default -> WRONG_METHOD;
        };
    }

    private static WebhookAnswer of(HandledNotification handled) {
        return new WebhookAnswer(handled.httpStatus(), handled.text());
    }
}
