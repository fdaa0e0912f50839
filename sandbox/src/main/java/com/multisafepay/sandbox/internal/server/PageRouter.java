package com.multisafepay.sandbox.internal.server;

import com.multisafepay.sandbox.internal.api.PercentEncoding;
import com.multisafepay.sandbox.internal.api.RawCall;
import com.multisafepay.sandbox.internal.contract.ApiError;
import com.multisafepay.sandbox.internal.pages.Pages;
import com.multisafepay.sandbox.internal.pages.Pages.Page;
import com.multisafepay.sandbox.internal.pages.Pages.PageCall;
import com.multisafepay.sandbox.internal.pages.Pages.PageRefusal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Leads requests to the pages, and takes forms from the sandbox's own pages only. Without pages every request is a stranger. */
final class PageRouter {
    private static final String FORM = "application/x-www-form-urlencoded";

    private final Optional<Pages> pages;
    private final Runnable due;

    /** Creates a router to pages, if there are any; it does what is due before every answer. */
    PageRouter(Optional<Pages> pages, Runnable due) {
        this.pages = pages;
        this.due = due;
    }

    /** Returns the answer to a request; empty where there is no such page. */
    Optional<Page> answer(RawCall request, Sender sender) {
        boolean posted = request.method().equals("POST");
        if (!posted && !request.method().equals("GET")) {
            return Optional.empty();
        }
        return pages.flatMap(all -> answer(all, request, sender, posted));
    }

    /** Returns why a request has no answer. */
    String notFound() {
        return pages.isPresent()
                ? "Not found"
                : "Not found: this sandbox has no pages, which are in multisafepay-sandbox-pages";
    }

    /** Returns a page that asks a person for the key; empty where there are no pages. */
    Optional<Page> keyMissing() {
        return pages.map(all -> all.refusal(
                401, "The key is missing", "Sign in with any name, and the sandbox's API key as password."));
    }

    private Optional<Page> answer(Pages all, RawCall request, Sender sender, boolean posted) {
        try {
            due.run();
            return all.answer(new PageCall(
                    posted,
                    PercentEncoding.segments(request.path()),
                    PercentEncoding.query(request.query()),
                    posted ? form(request, sender) : Map.of()));
        } catch (ApiError refused) {
            return refusal(all, refused.status(), refused.info());
        } catch (PageRefusal refused) {
            return refusal(all, refused.status(), refused.text());
        }
    }

    private static Optional<Page> refusal(Pages all, int status, String text) {
        return Optional.of(all.refusal(status, "This does not work", text));
    }

    private static Map<String, List<String>> form(RawCall request, Sender sender) {
        if (!sender.ours()) {
            throw new PageRefusal(403, "This form was sent from another site. Open the page itself and try again.");
        }
        byte[] body = request.body();
        if (body == null) {
            throw new PageRefusal(413, "The form is too large.");
        }
        String type = request.headers().contentType();
        if (type == null || !type.split(";", 2)[0].strip().equalsIgnoreCase(FORM)) {
            throw new PageRefusal(415, "A form has to be sent as " + FORM + '.');
        }
        return PercentEncoding.query(new String(body, StandardCharsets.UTF_8));
    }
}
