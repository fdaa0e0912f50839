package com.multisafepay.sandbox.internal.server;

import com.multisafepay.sandbox.fault.Fault;
import com.multisafepay.sandbox.internal.api.Api;
import com.multisafepay.sandbox.internal.api.ApiAnswer;
import com.multisafepay.sandbox.internal.api.Faults;
import com.multisafepay.sandbox.internal.api.RawCall;
import com.multisafepay.sandbox.internal.control.Controls;
import com.multisafepay.sandbox.internal.notification.OrderNotifier;
import com.multisafepay.sandbox.internal.pages.Pages.Page;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Takes every request, reads its body up to the limit, and hands it to the API, the controls or the pages. */
final class RequestRouter extends Handler.Abstract.NonBlocking {
    private static final String API = "/v1/json";
    private static final String CONTROLS = "/sandbox";
    private static final Set<String> EVENTS = Set.of("/events/stream/", "/events/stream");
    private static final List<String> OPEN = List.of("/connect/", "/docs", "/style.css", "/icon.svg");

    private final Api api;
    private final Controls controls;
    private final OrderNotifier notifications;
    private final PageRouter pages;
    private final URI server;
    private final Faults faults;
    private final WebServer web;
    private final HostCheck hosts;
    private final Optional<ProxyReplies> proxy;

    /** Creates a router on a server that others know by this address and these hosts. */
    RequestRouter(WebServer web, URI server, WebServer.Handlers handlers, HostCheck hosts) {
        this.web = web;
        this.server = server;
        this.api = handlers.api();
        this.controls = handlers.controls();
        this.notifications = handlers.notifications();
        this.pages = new PageRouter(handlers.pages(), handlers.due());
        this.faults = handlers.faults();
        this.hosts = hosts;
        this.proxy = handlers.proxy().map(to -> new ProxyReplies(to, controls));
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        if (!hosts.admits(request)) {
            Replies.refuseHost(response, callback);
        } else if (forCallersAlone(request.getHttpURI().getPath())
                && !sender(request).ours()) {
            Replies.refuseOtherSites(response, callback);
        } else {
            BodyReader.read(request, OverloadHandler.share(request), new BodyReader.Outcome() {
                @Override
                public void came(byte @Nullable [] body) {
                    answerUpload(request, body, response, callback);
                }

                @Override
                public void ended(int status, String why) {
                    Replies.endEarly(status, why, response, callback);
                }
            });
        }
        return true;
    }

    /** Returns whether a path is for servers and command lines: the page of another site has no business there, by any method. */
    private static boolean forCallersAlone(String path) {
        return path.startsWith(API + '/') || path.startsWith(CONTROLS + '/') || EVENTS.contains(path);
    }

    /** Closes the connection after a body that was too large, as unread bytes may still arrive on it. */
    private void answerUpload(Request request, byte @Nullable [] body, Response response, Callback callback) {
        if (body == null) {
            response.getHeaders().put(HttpHeader.CONNECTION, "close");
        }
        answer(request, body, response, callback);
    }

    private void answer(Request request, byte @Nullable [] body, Response response, Callback callback) {
        try {
            String path = request.getHttpURI().getPath();
            if (proxy.isPresent() && path.startsWith(API + '/')) {
                proxy.get().play(call(request, path.substring(API.length()), body), request, response, callback);
            } else if (path.startsWith(API + '/')) {
                answer(call(request, path.substring(API.length()), body), request, response, callback);
            } else if (path.startsWith(CONTROLS + '/')) {
                ApiAnswer answer = controls.answer(call(request, path.substring(CONTROLS.length()), body));
                if (web.refuses()) {
                    response.getHeaders().put(HttpHeader.CONNECTION, "close");
                }
                Replies.send(answer, response, callback);
            } else if (EVENTS.contains(path)) {
                EventReply.open(notifications, request, response, callback);
            } else if (!forEverybody(path) && !controls.admits(headers(request))) {
                Replies.askForKey(pages.keyMissing(), response, callback);
            } else {
                RawCall asked = call(request, path, body);
                Sender sender = sender(request);
                // A page may ask a shop for something, and waits for it.
                request.getContext().execute(() -> answer(asked, sender, response, callback));
            }
        } catch (RuntimeException fault) {
            callback.failed(fault);
        }
    }

    private void answer(RawCall asked, Sender sender, Response response, Callback callback) {
        try {
            Optional<Page> page = pages.answer(asked, sender);
            if (page.isPresent()) {
                Replies.send(page.get(), response, callback);
            } else {
                Replies.notFound(pages.notFound(), response, callback);
            }
        } catch (RuntimeException fault) {
            callback.failed(fault);
        }
    }

    private void answer(RawCall call, Request request, Response response, Callback callback) {
        if (web.refuses()) {
            faults.refused(api, call);
            RawConnection.of(request, callback).close();
            return;
        }
        Optional<Fault> fault = faults.meetCall(api, call);
        if (fault.isPresent()) {
            new FaultyReplies(web).play(fault.get(), () -> controls.call(call), request, response, callback);
        } else {
            Replies.send(controls.call(call), response, callback);
        }
    }

    /** Returns whether a path is open to customers; all others need the configured key. */
    private static boolean forEverybody(String path) {
        return OPEN.stream().anyMatch(path::startsWith);
    }

    private Sender sender(Request request) {
        HttpFields headers = request.getHeaders();
        return new Sender(
                server.toString(),
                headers.get(HttpHeader.HOST),
                headers.get(HttpHeader.ORIGIN),
                headers.get("Sec-Fetch-Site"));
    }

    private RawCall call(Request request, String path, byte @Nullable [] body) {
        return new RawCall(request.getMethod(), path, request.getHttpURI().getQuery(), headers(request), body, server);
    }

    private static RawCall.Headers headers(Request request) {
        HttpFields headers = request.getHeaders();
        return new RawCall.Headers(
                headers.get("api_key"),
                headers.get(HttpHeader.AUTHORIZATION),
                headers.get("X-HTTP-Method-Override"),
                headers.get(HttpHeader.CONTENT_TYPE));
    }
}
