package com.multisafepay.webhook;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Receives notifications in a servlet container (Jakarta Servlet 5 or newer, which the container brings). */
public final class WebhookServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient NotificationHandler notifications;
    private final transient @Nullable ShippingHandler shipping;

    /**
     * Receives notifications.
     *
     * @param notifications the handler
     */
    public WebhookServlet(NotificationHandler notifications) {
        this.notifications = Objects.requireNonNull(notifications, "notifications");
        this.shipping = null;
    }

    /**
     * Receives notifications, and FastCheckout's questions for ways of shipping.
     *
     * @param notifications the handler of notifications
     * @param shipping the handler of those questions
     */
    public WebhookServlet(NotificationHandler notifications, ShippingHandler shipping) {
        this.notifications = Objects.requireNonNull(notifications, "notifications");
        this.shipping = Objects.requireNonNull(shipping, "shipping");
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        WebhookAnswer answer = WebhookAnswer.to(
                notifications,
                shipping,
                request.getMethod(),
                request.getQueryString(),
                request.getHeader("Auth"),
                request.getInputStream());
        response.setStatus(answer.status());
        response.setContentType(answer.type());
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(answer.text());
    }
}
