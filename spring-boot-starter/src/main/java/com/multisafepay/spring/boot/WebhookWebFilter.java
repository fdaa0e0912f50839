package com.multisafepay.spring.boot;

import com.multisafepay.webhook.HandledNotification;
import com.multisafepay.webhook.NotificationHandler;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.core.Ordered;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Does in a reactive application what {@link WebhookFilter} does in one of servlets, with the action on a thread that may block. */
final class WebhookWebFilter implements WebFilter, Ordered {

    /** Far more than an order of a thousand lines takes. */
    private static final int LONGEST_BODY = 1024 * 1024;

    private final WebhookRoutes routes;

    WebhookWebFilter(WebhookRoutes routes) {
        this.routes = routes;
    }

    @Override
    public int getOrder() {
        return WebhookFilter.ORDER;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        Optional<NotificationHandler> handler =
                routes.at(request.getPath().pathWithinApplication().value());
        return handler.isEmpty() ? chain.filter(exchange) : answered(request, exchange.getResponse(), handler.get());
    }

    private static Mono<Void> answered(
            ServerHttpRequest request, ServerHttpResponse response, NotificationHandler handler) {
        String query = request.getURI().getRawQuery();
        if (request.getMethod().equals(HttpMethod.GET)) {
            return blocking(() -> handler.get(query)).flatMap(handled -> written(response, handled));
        } else if (!request.getMethod().equals(HttpMethod.POST)) {
            return written(response, 405, "only GET and POST");
        }
        String auth = request.getHeaders().getFirst("Auth");
        return DataBufferUtils.join(request.getBody(), LONGEST_BODY)
                .map(WebhookWebFilter::bytes)
                .defaultIfEmpty(new byte[0])
                .flatMap(body -> blocking(() -> handler.post(query, auth, body)))
                .flatMap(handled -> written(response, handled))
                .onErrorResume(DataBufferLimitException.class, e -> written(response, 413, "too long"));
    }

    private static Mono<HandledNotification> blocking(Supplier<HandledNotification> handling) {
        return Mono.fromSupplier(handling).subscribeOn(Schedulers.boundedElastic());
    }

    private static byte[] bytes(DataBuffer buffer) {
        byte[] bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        return bytes;
    }

    private static Mono<Void> written(ServerHttpResponse response, HandledNotification handled) {
        return written(response, handled.httpStatus(), handled.text());
    }

    private static Mono<Void> written(ServerHttpResponse response, int status, String text) {
        response.setStatusCode(HttpStatusCode.valueOf(status));
        response.getHeaders().setContentType(MediaType.TEXT_PLAIN);
        DataBuffer body = response.bufferFactory().wrap(text.getBytes(StandardCharsets.US_ASCII));
        return response.writeWith(Mono.just(body));
    }
}
