package com.multisafepay.sandbox.pages.payment;

import com.multisafepay.sandbox.internal.pages.PageBackend;
import com.multisafepay.sandbox.internal.pages.PageBackend.Outcome;
import com.multisafepay.sandbox.internal.pages.Pages.Page;
import com.multisafepay.spec.MethodSpec;
import java.time.LocalDate;
import java.util.Map;

/** Does what a customer asks for on the page, such as to pick, pay or give up, and leads on from there. */
final class PaymentActions {
    private final PageBackend backend;
    private final ReturnUrl wayBack;

    PaymentActions(PageBackend backend, ReturnUrl wayBack) {
        this.backend = backend;
        this.wayBack = wayBack;
    }

    LocalDate today() {
        return backend.now().toLocalDate();
    }

    /** A method is picked: to its form, or straight to what decides on the payment. */
    Page pick(Visit visit, MethodSpec method) {
        backend.pick(visit.order().orderId(), method.id());
        boolean jumps = MethodForm.of(method, visit).jumps(method, visit);
        return Page.seeOther(visit.address((jumps ? "test/" : "pay/") + method.id()));
    }

    /** A form is filled in. */
    Page take(Visit visit, MethodSpec method, MethodForm.Next next, SubmittedForm filled) {
        return switch (next) {
            case SCENARIO -> toScenario(visit, method.id(), filled.details());
            case CARD -> card(visit, method, filled);
            case COUPON -> coupon(visit, method, filled);
            case TRANSFER -> pay(visit, method.id(), Outcome.BY_TRANSFER, filled.details());
            case DEBIT -> pay(visit, method.id(), Outcome.BY_DEBIT, filled.details());
            case BANK -> pay(visit, method.id(), Outcome.BY_BANK, filled.details());
            case AMOUNT -> pay(visit, method.id(), Outcome.BY_AMOUNT, filled.details());
            case REVIEW -> pay(visit, method.id(), Outcome.UNCLEARED, filled.details());
            case PERSON -> person(visit, method, filled);
        };
    }

    /** A payment comes to something; the customer goes where that leads. */
    Page pay(Visit visit, String method, Outcome outcome, Map<String, String> details) {
        return back(visit.of(backend.pay(visit.order().orderId(), method, outcome, details)));
    }

    /** The customer gives up. */
    Page cancel(Visit visit) {
        return back(visit.order().open() ? visit.of(backend.cancel(visit.order().orderId())) : visit);
    }

    /** Back to the shop, else to a page of our own; so does a window that is to be closed. */
    Page back(Visit visit) {
        String url = visit.flag("/payment_options/close_window") ? "" : wayBack.of(visit);
        return Page.seeOther(url.isEmpty() ? visit.address("result") : url);
    }

    private Page card(Visit visit, MethodSpec method, SubmittedForm filled) {
        String number = filled.plain(Field.CARD_NUMBER);
        String brand = method.id().equals(Choice.CARD) ? PageBackend.cardBrand(number) : method.id();
        if (PageBackend.enrolled(number, brand)) {
            backend.pay(visit.order().orderId(), brand, Outcome.OPEN, filled.details());
            return Page.seeOther(visit.address("secure/" + brand));
        }
        return pay(visit, brand, Outcome.BY_CARD, filled.details());
    }

    /** A gift card pays all of it, or what is on it: the customer then chooses how to pay the rest. */
    private Page coupon(Visit visit, MethodSpec method, SubmittedForm filled) {
        long balance =
                PageBackend.couponBalance(filled.plain(Field.COUPON_NUMBER)).orElse(0);
        if (balance >= visit.amount()) {
            return pay(visit, method.id(), Outcome.SUCCESS, Map.of());
        }
        backend.cover(visit.order().orderId(), method.id(), filled.plain(Field.COUPON_NUMBER), balance);
        return Page.seeOther(visit.address("methods"));
    }

    private Page person(Visit visit, MethodSpec method, SubmittedForm filled) {
        Map<String, String> details = filled.details();
        boolean refused = PageBackend.refuses(
                method.id(),
                filled.plain(Field.EMAIL),
                details.getOrDefault(Field.BIRTHDAY.key, ""),
                filled.plain(Field.ZIP_CODE),
                filled.plain(Field.HOUSE_NUMBER));
        return refused ? pay(visit, method.id(), Outcome.FAILURE, details) : toScenario(visit, method.id(), details);
    }

    private Page toScenario(Visit visit, String method, Map<String, String> details) {
        backend.pay(visit.order().orderId(), method, Outcome.OPEN, details);
        return Page.seeOther(visit.address("test/" + method));
    }
}
