package com.multisafepay.sandbox.pages.payment;

import com.multisafepay.sandbox.internal.pages.PageBackend;
import com.multisafepay.sandbox.internal.pages.PageOrder;
import com.multisafepay.sandbox.internal.pages.Pages.Page;
import com.multisafepay.sandbox.internal.pages.Pages.PageCall;
import com.multisafepay.sandbox.internal.pages.Pages.PageRefusal;
import com.multisafepay.sandbox.pages.layout.PageHandler;
import com.multisafepay.sandbox.pages.layout.Refusal;
import com.multisafepay.sandbox.pages.layout.Texts;
import com.multisafepay.spec.MethodSpec;
import java.util.Optional;
import java.util.function.Function;

/** The pages of a session, below {@code /connect/SESSION/}. */
public final class PaymentPages implements PageHandler {
    private static final int MOST_OPENINGS = 20;
    private static final int NOT_FOUND = 404;

    private final PageBackend backend;
    private final PaymentActions actions;
    private final MethodPage methods;
    private final ScenarioPage scenarios;
    private final SecurePage secure;

    /** Creates the payment pages of a sandbox. */
    public PaymentPages(PageBackend backend) {
        this.backend = backend;
        this.actions = new PaymentActions(backend);
        this.methods = new MethodPage(actions);
        this.scenarios = new ScenarioPage(actions);
        this.secure = new SecurePage(actions);
    }

    @Override
    public Optional<Page> answer(PageCall call) {
        return call.segment(0).equals("connect") && call.path().size() >= 2
                ? Optional.of(backend.orderOfSession(call.segment(1))
                        .map(order -> answer(Visit.of(call, order)))
                        .orElseGet(() -> unknown(call)))
                : Optional.empty();
    }

    private Page answer(Visit visit) {
        try {
            String page = visit.call().segment(2);
            if (page.equals(TemplateStyle.PAGE)) {
                return TemplateStyle.page(visit);
            }
            if (page.equals("result")) {
                return ResultView.show(visit);
            }
            return obstacle(visit).orElseGet(() -> page.isEmpty() ? opened(visit) : inside(visit, page));
        } catch (PageRefusal refused) {
            // Somebody else was faster: what became of the order is the answer.
            return backend.order(visit.order().orderId())
                    .map(order -> ResultView.show(visit.of(order)))
                    .orElseThrow(() -> refused);
        }
    }

    /** Returns the page that stands in the way of paying; empty where the customer can go on. */
    private Optional<Page> obstacle(Visit visit) {
        PageOrder order = visit.order();
        if (order.everCompleted() || order.status().equals("uncleared")) {
            return Optional.of(ResultView.show(visit));
        }
        if (order.linkEnded()) {
            boolean cancelled = !order.status().equals("expired") && !order.open();
            return Optional.of(EndingView.ended(visit, cancelled ? "cancelled" : "expired"));
        }
        boolean over = visit.direct() && !order.open();
        return over ? Optional.of(ResultView.show(visit)) : Optional.empty();
    }

    private Page opened(Visit visit) {
        if (visit.order().openings() >= MOST_OPENINGS) {
            return EndingView.ended(visit, "opened");
        }
        return start(visit.of(visit.checkout().open()));
    }

    private Page start(Visit visit) {
        if (CheckoutPage.asks(visit)) {
            return CheckoutPage.show(visit);
        }
        if (visit.direct()) {
            String method = visit.order().method();
            return Page.seeOther(visit.address((secure.waits(visit, method) ? "secure/" : "test/") + method));
        }
        return visit.checkout()
                .method(visit.text("/gateway"))
                .map(method -> actions.pick(visit, method))
                .orElseGet(() -> Choice.show(visit));
    }

    private Page inside(Visit visit, String page) {
        boolean posted = visit.call().posted();
        if (CheckoutPage.asks(visit) && !page.equals("cancel")) {
            return posted && page.equals("address")
                    ? CheckoutPage.submit(visit, actions.today(), this::start)
                    : CheckoutPage.show(visit);
        }
        return switch (page) {
            case "methods" ->
                posted
                        ? with(visit, visit.call().field("method"), method -> actions.pick(visit, method))
                        : Choice.show(visit);
            case "pay" ->
                with(
                        visit,
                        visit.call().segment(3),
                        method ->
                                posted ? methods.submit(visit, method, actions.today()) : methods.show(visit, method));
            case "test" ->
                with(
                        visit,
                        visit.call().segment(3),
                        method -> posted ? scenarios.submit(visit, method) : scenarios.show(visit, method));
            case "secure" -> with(visit, visit.call().segment(3), method -> authenticate(visit, method));
            case "cancel" -> posted ? actions.cancel(visit) : start(visit);
            case "address" -> start(visit);
            default -> unknown(visit.call());
        };
    }

    private Page authenticate(Visit visit, MethodSpec method) {
        if (!secure.waits(visit, method.id())) {
            return Page.seeOther(visit.address("pay/" + method.id()));
        }
        return visit.call().posted() ? secure.submit(visit, method) : secure.show(visit, method);
    }

    private Page with(Visit visit, String id, Function<MethodSpec, Page> page) {
        return visit.checkout().method(id).map(page).orElseGet(() -> EndingView.notOffered(visit));
    }

    private static Page unknown(PageCall call) {
        Texts texts = Texts.of(call.parameter("lang"));
        return new Refusal(texts.language(), texts.text("unknown"), texts.text("unknown.text"), false).page(NOT_FOUND);
    }
}
