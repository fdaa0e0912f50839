package com.multisafepay.webhook;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;

/** Receives notifications in a servlet container (Jakarta Servlet 5 or newer, which the container brings). */
public final class WebhookServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient NotificationHandler notifications;

    /**
     * Receives notifications.
     *
     * @param notifications the handler
     */
    public WebhookServlet(NotificationHandler notifications) {
        this.notifications = Objects.requireNonNull(notifications, "notifications");
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        WebhookAnswer answer = WebhookAnswer.to(
                notifications,
                request.getMethod(),
                request.getQueryString(),
                request.getHeader("Auth"),
                request.getInputStream());
        response.setStatus(answer.status());
        response.setContentType("text/plain");
        response.getWriter().write(answer.text());
    }
}
