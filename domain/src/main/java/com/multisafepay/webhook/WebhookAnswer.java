package com.multisafepay.webhook;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The HTTP answer to a request to the notification URL. */
record WebhookAnswer(int status, String type, String text) {

    private static final String PLAIN = "text/plain";
    static final WebhookAnswer FAILED = new WebhookAnswer(500, PLAIN, "failed");

    /** Far more than an order of a thousand lines takes. */
    static final int LONGEST_BODY = 1024 * 1024;

    private static final WebhookAnswer TOO_LONG = new WebhookAnswer(413, PLAIN, "too long");
    private static final WebhookAnswer WRONG_METHOD = new WebhookAnswer(405, PLAIN, "only GET and POST");

    static WebhookAnswer to(
            NotificationHandler notifications,
            @Nullable ShippingHandler shipping,
            String method,
            @Nullable String query,
            @Nullable String auth,
            InputStream body)
            throws IOException {
        ShippingHandler asked = NotificationQuery.of(query).asksForShipping() ? shipping : null;
        return switch (method) {
            case "POST" -> {
                byte[] bytes = body.readNBytes(LONGEST_BODY + 1);
                if (bytes.length > LONGEST_BODY) {
                    yield TOO_LONG;
                }
                yield asked == null ? of(notifications.post(query, auth, bytes)) : of(asked.post(auth, bytes));
            }
            case "GET" -> asked == null ? of(notifications.get(query)) : of(asked.get(query));
            default -> WRONG_METHOD;
        };
    }

    private static WebhookAnswer of(ShippingAnswer answer) {
        return new WebhookAnswer(answer.httpStatus(), answer.contentType(), answer.text());
    }

    private static WebhookAnswer of(HandledNotification handled) {
        return new WebhookAnswer(handled.httpStatus(), PLAIN, handled.text());
    }
}
