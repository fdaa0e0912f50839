package com.multisafepay.spring.boot;

import com.multisafepay.webhook.NotificationHandler;
import com.multisafepay.webhook.WebhookServlet;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.web.filter.ServerHttpObservationFilter;

/**
 * Answers notifications ahead of Spring Security, whose filters come at -100, and of all that reads a body: the signature stands for a login,
 * and covers the bytes as they came.
 */
final class WebhookFilter implements Filter, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(WebhookFilter.class);

    static final int ORDER = -101;

    private final WebhookRoutes routes;

    WebhookFilter(WebhookRoutes routes) {
        this.routes = routes;
    }

    @Override
    public int getOrder() {
        return ORDER;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        String path = http.getRequestURI().substring(http.getContextPath().length());
        Optional<NotificationHandler> handler = routes.at(path);
        if (handler.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        ServerHttpObservationFilter.findObservationContext(http).ifPresent(context -> context.setPathPattern(path));
        try {
            new WebhookServlet(handler.get()).service(request, response);
        } catch (RuntimeException e) {
            // The page for errors may ask for a login, and the status would be that of the login.
            LOG.error("A notification could not be handled; it comes again", e);
            response.reset();
            ((HttpServletResponse) response).setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }
}
