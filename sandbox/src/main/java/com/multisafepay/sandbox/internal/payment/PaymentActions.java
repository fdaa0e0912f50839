package com.multisafepay.sandbox.internal.payment;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.contract.Issuer;
import com.multisafepay.sandbox.internal.contract.Json;
import com.multisafepay.sandbox.internal.contract.PaymentMethod;
import com.multisafepay.sandbox.internal.page.Page;
import com.multisafepay.sandbox.internal.simulation.PaymentScript;
import com.multisafepay.sandbox.internal.simulation.Payments;
import com.multisafepay.sandbox.internal.simulation.Scenario;
import com.multisafepay.sandbox.internal.simulation.TestAccounts;
import com.multisafepay.sandbox.internal.simulation.TestAmounts;
import com.multisafepay.sandbox.internal.simulation.TestCards;
import com.multisafepay.sandbox.internal.simulation.TestCoupons;
import com.multisafepay.sandbox.internal.simulation.TestPeople;
import com.multisafepay.sandbox.internal.state.Event;
import com.multisafepay.sandbox.internal.state.OrderBook;
import com.multisafepay.sandbox.internal.state.StoredOrder;
import java.time.LocalDate;
import java.util.List;

/** What a customer does on the page: picks, pays, gives up; and where that leads. */
final class PaymentActions {
    private final OrderBook book;
    private final Payments payments;
    private final ReturnUrl wayBack;

    PaymentActions(OrderBook book, Payments payments, ReturnUrl wayBack) {
        this.book = book;
        this.payments = payments;
        this.wayBack = wayBack;
    }

    LocalDate today() {
        return book.local(book.now()).toLocalDate();
    }

    /** A method is picked: to its form, or straight to what decides on the payment. */
    Page pick(Visit visit, PaymentMethod method) {
        payments.pick(visit.order().orderId(), method.id());
        boolean jumps = MethodForm.of(method, visit).jumps(method, visit);
        return Page.seeOther(visit.address((jumps ? "test/" : "pay/") + method.id()));
    }

    /** A form is filled in. */
    Page take(Visit visit, PaymentMethod method, MethodForm.Next next, SubmittedForm filled) {
        String account = filled.plain(Field.ACCOUNT_IBAN);
        return switch (next) {
            case SCENARIO -> toScenario(visit, method.id(), filled.details());
            case CARD -> card(visit, method, filled);
            case COUPON -> coupon(visit, method, filled);
            case TRANSFER -> pay(visit, method.id(), TestAccounts.transfer(account), filled.details());
            case DEBIT -> pay(visit, method.id(), TestAccounts.debit(account), filled.details());
            case BANK -> pay(visit, method.id(), TestAccounts.myBank(bank(filled)), filled.details());
            case AMOUNT -> pay(visit, method.id(), TestAmounts.of(visit.amount()), filled.details());
            case REVIEW -> pay(visit, method.id(), Scenario.UNCLEARED.course(), filled.details());
            case PERSON -> person(visit, method, filled);
        };
    }

    /** A payment takes a course; the customer goes where that leads. */
    Page pay(Visit visit, String method, PaymentScript course, ObjectNode details) {
        return back(visit.of(payments.pay(visit.order().orderId(), method, course, details)));
    }

    /** The customer gives up. */
    Page cancel(Visit visit) {
        StoredOrder order = visit.order();
        boolean open = order.standing().open();
        return back(open ? visit.of(payments.happen(order.orderId(), Event.CUSTOMER_CANCELLED)) : visit);
    }

    /** Back to the shop, else to a page of our own; so does a window that is to be closed. */
    Page back(Visit visit) {
        String url = visit.flag("/payment_options/close_window") ? "" : wayBack.of(visit);
        return Page.seeOther(url.isEmpty() ? visit.address("result") : url);
    }

    private Page card(Visit visit, PaymentMethod method, SubmittedForm filled) {
        String number = filled.plain(Field.CARD_NUMBER);
        ObjectNode details = filled.details();
        String brand = method.id().equals(OfferedMethods.CARD) ? TestCards.brand(number) : method.id();
        if (TestCards.enrolled(number, brand)) {
            payments.pay(visit.order().orderId(), brand, PaymentScript.OPEN, details);
            return Page.seeOther(visit.address("secure/" + brand));
        }
        String expiry = details.path(Field.CARD_EXPIRY.key).asText();
        return pay(visit, brand, TestCards.outcome(number, expiry, today()), details);
    }

    /** A gift card pays all of it, or what is on it: the customer then chooses how to pay the rest. */
    private Page coupon(Visit visit, PaymentMethod method, SubmittedForm filled) {
        long balance = TestCoupons.balance(filled.plain(Field.COUPON_NUMBER)).orElse(0);
        if (balance >= visit.amount()) {
            return pay(visit, method.id(), PaymentScript.PAID, Json.object());
        }
        ObjectNode part = Json.object().put("coupon_brand", method.id()).put("coupon_amount", balance);
        payments.pay(visit.order().orderId(), method.id(), PaymentScript.OPEN, part);
        return Page.seeOther(visit.address("methods"));
    }

    private Page person(Visit visit, PaymentMethod method, SubmittedForm filled) {
        ObjectNode details = filled.details();
        PaymentScript course = TestPeople.of(
                method.id(),
                new TestPeople.Person(
                        List.of(filled.plain(Field.EMAIL)),
                        details.path(Field.BIRTHDAY.key).asText(),
                        filled.plain(Field.ZIP_CODE),
                        filled.plain(Field.HOUSE_NUMBER)));
        return course.equals(PaymentScript.DECLINED)
                ? pay(visit, method.id(), course, details)
                : toScenario(visit, method.id(), details);
    }

    private Page toScenario(Visit visit, String method, ObjectNode details) {
        payments.pay(visit.order().orderId(), method, PaymentScript.OPEN, details);
        return Page.seeOther(visit.address("test/" + method));
    }

    private static String bank(SubmittedForm filled) {
        return Issuer.MYBANK.stream()
                .filter(bank -> bank.code().equals(filled.plain(Field.ISSUER)))
                .findFirst()
                .map(Issuer::description)
                .orElse("");
    }
}
