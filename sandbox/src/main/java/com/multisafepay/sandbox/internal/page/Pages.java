package com.multisafepay.sandbox.internal.page;

import com.multisafepay.sandbox.internal.api.PercentEncoding;
import com.multisafepay.sandbox.internal.api.Query;
import com.multisafepay.sandbox.internal.contract.ApiError;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All pages: finds the one that a request is for, and takes forms from the sandbox's own pages only. */
public final class Pages {
    private static final String FORM = "application/x-www-form-urlencoded";

    private final List<PageHandler> handlers;
    private final Runnable due;

    /** Pages by their handlers, of which the first that knows a path answers; what is due is done before. */
    public Pages(List<PageHandler> handlers, Runnable due) {
        this.handlers = List.copyOf(handlers);
        this.due = due;
    }

    /** The answer; none where there is no such page. */
    public Optional<Page> answer(PageRequest request) {
        boolean posted = request.method().equals("POST");
        if (!posted && !request.method().equals("GET")) {
            return Optional.empty();
        }
        try {
            due.run();
            List<String> path = PercentEncoding.segments(request.path());
            Query query = new Query(PercentEncoding.query(request.query()));
            return first(new PageCall(posted, path, query, posted ? form(request) : new Query(Map.of())));
        } catch (ApiError refused) {
            return Optional.of(Document.error(refused.status(), "This does not work", refused.info()));
        }
    }

    private Optional<Page> first(PageCall call) {
        return handlers.stream()
                .map(handler -> handler.answer(call))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Query form(PageRequest request) {
        if (!request.sender().ours()) {
            throw ApiError.bare(403, "This form was sent from another site. Open the page itself and try again.");
        }
        byte[] body = request.body();
        if (body == null) {
            throw ApiError.bare(413, "The form is too large.");
        }
        String type = request.type();
        if (type == null || !type.split(";", 2)[0].strip().equalsIgnoreCase(FORM)) {
            throw ApiError.bare(415, "A form has to be sent as " + FORM + '.');
        }
        return new Query(PercentEncoding.query(new String(body, StandardCharsets.UTF_8)));
    }
}
