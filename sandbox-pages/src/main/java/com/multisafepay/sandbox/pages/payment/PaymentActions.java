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

    PaymentActions(PageBackend backend) {
        this.backend = backend;
    }

    LocalDate today() {
        return backend.now().toLocalDate();
    }

    /** Picks a method, and leads to its form, or straight to what decides on the payment. */
    Page pick(Visit visit, MethodSpec method) {
        visit.checkout().pick(method.id());
        boolean jumps = MethodForm.of(method, visit).jumps(method, visit);
        return Page.seeOther(visit.address((jumps ? "test/" : "pay/") + method.id()));
    }

    /** Takes a form that was filled in without errors. */
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

    /** Lets a payment come to an outcome, and leads where that ends. */
    Page pay(Visit visit, String method, Outcome outcome, Map<String, String> details) {
        return back(visit.of(visit.checkout().pay(method, outcome, details)));
    }

    /** Gives up the payment, and leads back. */
    Page cancel(Visit visit) {
        return back(visit.order().open() ? visit.of(visit.checkout().cancel()) : visit);
    }

    /** Leads back to the shop; without an address of it, or where the window is to be closed, to the result page. */
    Page back(Visit visit) {
        String url = visit.flag("/payment_options/close_window") ? "" : ReturnUrl.of(visit);
        return Page.seeOther(url.isEmpty() ? visit.address("result") : url);
    }

    private Page card(Visit visit, MethodSpec method, SubmittedForm filled) {
        String number = filled.plain(Field.CARD_NUMBER);
        String brand = method.id().equals(Choice.CARD) ? PageBackend.cardBrand(number) : method.id();
        if (PageBackend.enrolled(number, brand)) {
            visit.checkout().pay(brand, Outcome.OPEN, filled.details());
            return Page.seeOther(visit.address("secure/" + brand));
        }
        return pay(visit, brand, Outcome.BY_CARD, filled.details());
    }

    /** Pays by a gift card: all of it, or what is on the card, and the customer chooses how to pay the rest. */
    private Page coupon(Visit visit, MethodSpec method, SubmittedForm filled) {
        String number = filled.plain(Field.COUPON_NUMBER);
        long balance = PageBackend.coupons().getOrDefault(number, 0L);
        if (balance >= visit.amount()) {
            return pay(visit, method.id(), Outcome.SUCCESS, Map.of());
        }
        visit.checkout().cover(method.id(), number, balance);
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
        visit.checkout().pay(method, Outcome.OPEN, details);
        return Page.seeOther(visit.address("test/" + method));
    }
}
