package com.multisafepay.sandbox.internal.payment;

import com.multisafepay.sandbox.internal.contract.ApiError;
import com.multisafepay.sandbox.internal.contract.GatewayTable;
import com.multisafepay.sandbox.internal.contract.PaymentMethod;
import com.multisafepay.sandbox.internal.page.Document;
import com.multisafepay.sandbox.internal.page.Page;
import com.multisafepay.sandbox.internal.page.PageCall;
import com.multisafepay.sandbox.internal.page.PageHandler;
import com.multisafepay.sandbox.internal.simulation.Payments;
import com.multisafepay.sandbox.internal.state.OrderBook;
import com.multisafepay.sandbox.internal.state.Session;
import com.multisafepay.sandbox.internal.state.StoredOrder;
import java.util.Optional;
import java.util.function.Function;

/** The pages of a session, below {@code /connect/SESSION/}. */
public final class PaymentPages implements PageHandler {
    private static final int MOST_OPENINGS = 20;
    private static final int NOT_FOUND = 404;

    private final OrderBook book;
    private final OfferedMethods offer;
    private final Choice choice;
    private final PaymentActions deeds;
    private final MethodPage methods;
    private final ScenarioPage scenarios;
    private final SecurePage secure;
    private final CheckoutPage checkout;

    /** Pages over the orders; the way back to the shop tells the order's id under a name. */
    public PaymentPages(GatewayTable gateways, OrderBook book, Payments payments, String returnParameter) {
        this.book = book;
        this.offer = new OfferedMethods(gateways);
        this.choice = new Choice(offer);
        this.deeds = new PaymentActions(book, payments, new ReturnUrl(returnParameter));
        this.methods = new MethodPage(deeds);
        this.scenarios = new ScenarioPage(deeds);
        this.secure = new SecurePage(deeds);
        this.checkout = new CheckoutPage(payments);
    }

    @Override
    public Optional<Page> answer(PageCall call) {
        return call.segment(0).equals("connect") && call.path().size() >= 2
                ? Optional.of(book.ofSession(call.segment(1))
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
                return ResultPage.show(visit);
            }
            return obstacle(visit).orElseGet(() -> page.isEmpty() ? opened(visit) : inside(visit, page));
        } catch (ApiError refused) {
            // Somebody else was faster: what became of the order is the answer.
            return ResultPage.show(visit.of(book.need(visit.order().orderId())));
        }
    }

    /** What stands in the way of paying; nothing where the customer can go on. */
    private Optional<Page> obstacle(Visit visit) {
        StoredOrder order = visit.order();
        if (order.everCompleted() || order.standing().status().equals("uncleared")) {
            return Optional.of(ResultPage.show(visit));
        }
        if (!order.session().until().isAfter(book.now())) {
            boolean cancelled = !order.standing().status().equals("expired")
                    && !order.standing().open();
            return Optional.of(ResultPage.ended(visit, cancelled ? "cancelled" : "expired"));
        }
        boolean over = visit.direct() && !order.standing().open();
        return over ? Optional.of(ResultPage.show(visit)) : Optional.empty();
    }

    private Page opened(Visit visit) {
        Session session = visit.order().session();
        if (session.openings() >= MOST_OPENINGS) {
            return ResultPage.ended(visit, "opened");
        }
        StoredOrder opened = book.change(
                visit.order().orderId(), order -> order.session(order.session().openedAgain()));
        return start(visit.of(opened));
    }

    private Page start(Visit visit) {
        if (CheckoutPage.asks(visit)) {
            return checkout.show(visit);
        }
        if (visit.direct()) {
            String method = visit.order().method();
            return Page.seeOther(visit.address((secure.waits(visit, method) ? "secure/" : "test/") + method));
        }
        return offer.method(visit, OfferedMethods.own(visit))
                .map(method -> deeds.pick(visit, method))
                .orElseGet(() -> choice.show(visit));
    }

    private Page inside(Visit visit, String page) {
        boolean posted = visit.call().posted();
        if (CheckoutPage.asks(visit) && !page.equals("cancel")) {
            return posted && page.equals("address")
                    ? checkout.submit(visit, deeds.today(), this::start)
                    : checkout.show(visit);
        }
        return switch (page) {
            case "methods" ->
                posted
                        ? with(visit, visit.call().field("method"), method -> deeds.pick(visit, method))
                        : choice.show(visit);
            case "pay" ->
                with(
                        visit,
                        visit.call().segment(3),
                        method -> posted ? methods.submit(visit, method, deeds.today()) : methods.show(visit, method));
            case "test" ->
                with(
                        visit,
                        visit.call().segment(3),
                        method -> posted ? scenarios.submit(visit, method) : scenarios.show(visit, method));
            case "secure" -> with(visit, visit.call().segment(3), method -> authenticate(visit, method));
            case "cancel" -> posted ? deeds.cancel(visit) : start(visit);
            case "address" -> start(visit);
            default -> unknown(visit.call());
        };
    }

    private Page authenticate(Visit visit, PaymentMethod method) {
        if (!secure.waits(visit, method.id())) {
            return Page.seeOther(visit.address("pay/" + method.id()));
        }
        return visit.call().posted() ? secure.submit(visit, method) : secure.show(visit, method);
    }

    private Page with(Visit visit, String id, Function<PaymentMethod, Page> deed) {
        return offer.method(visit, id).map(deed).orElseGet(() -> ResultPage.notOffered(visit));
    }

    private static Page unknown(PageCall call) {
        Texts texts = Texts.of(call.query().first("lang").orElse(""));
        return Document.error(NOT_FOUND, texts.language(), texts.text("unknown"), texts.text("unknown.text"));
    }
}
