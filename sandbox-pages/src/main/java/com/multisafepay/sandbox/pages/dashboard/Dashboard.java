package com.multisafepay.sandbox.pages.dashboard;

import com.multisafepay.sandbox.internal.pages.PageBackend;
import com.multisafepay.sandbox.internal.pages.PageOrder;
import com.multisafepay.sandbox.internal.pages.Pages.Page;
import com.multisafepay.sandbox.internal.pages.Pages.PageCall;
import com.multisafepay.sandbox.internal.pages.Pages.PageRefusal;
import com.multisafepay.sandbox.pages.layout.PageHandler;
import com.multisafepay.sandbox.pages.layout.Refusal;
import java.util.Optional;

/** The dashboard at the sandbox's root: orders, calls, faults, accounts and mails, and what people do to them in the real one. */
public final class Dashboard implements PageHandler {
    private static final int CONFLICT = 409;
    private static final int NOT_FOUND = 404;

    private final PageBackend backend;
    private final DashboardForms forms;

    /** Creates the dashboard of a sandbox. */
    public Dashboard(PageBackend backend) {
        this.backend = backend;
        this.forms = new DashboardForms(backend);
    }

    @Override
    public Optional<Page> answer(PageCall call) {
        if (call.path().size() == 1 && !call.posted()) {
            return Optional.ofNullable(
                    switch (call.segment(0)) {
                        case "" -> OrdersView.show(backend, call, done(call));
                        case "calls" -> CallsView.show(backend, call);
                        case "faults" -> FaultsView.show(backend, call, 200, done(call));
                        case "accounts" -> AccountsView.show(backend, call);
                        case "outbox" -> OutboxView.show(backend);
                        default -> null;
                    });
        }
        if (call.path().size() != 2 || !call.segment(0).equals("dashboard")) {
            return Optional.empty();
        }
        if (call.posted()) {
            return DashboardForms.DONE.containsKey(call.segment(1)) ? Optional.of(take(call)) : Optional.empty();
        }
        return call.segment(1).equals("order")
                ? Optional.of(order(call, call.parameter("id"), done(call)))
                : Optional.empty();
    }

    private Page order(PageCall call, String id, Board.Notice notice) {
        return backend.order(id)
                .map(order -> OrderView.show(backend, call, 200, order, notice))
                .orElseGet(() -> new Refusal(
                                "en",
                                "No such order",
                                "There is no order " + id + ". The sandbox may have dropped it to make room.",
                                true)
                        .page(NOT_FOUND));
    }

    private Page take(PageCall call) {
        String form = call.segment(1);
        String id = call.field("order_id");
        boolean ofFaults = form.startsWith("fault");
        try {
            forms.take(form, id, call);
        } catch (PageRefusal refused) {
            Board.Notice notice = Board.Notice.refused(refused.text());
            if (ofFaults) {
                return FaultsView.show(backend, call, CONFLICT, notice);
            }
            PageOrder order = backend.order(id).orElseThrow(() -> refused);
            return OrderView.show(backend, call, CONFLICT, order, notice);
        }
        if (ofFaults) {
            return Page.seeOther("/faults?done=" + form);
        }
        return Page.seeOther(id.isEmpty() ? "/?done=" + form : Formats.order(id) + "&done=" + form);
    }

    private static Board.Notice done(PageCall call) {
        return Board.Notice.done(DashboardForms.DONE.getOrDefault(call.parameter("done"), ""));
    }
}
