package com.multisafepay.sandbox.internal.payment;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.api.Json;
import com.multisafepay.sandbox.internal.contract.PaymentMethod;
import com.multisafepay.sandbox.internal.gateways.ListIssuers;
import com.multisafepay.sandbox.internal.order.Payments;
import com.multisafepay.sandbox.internal.outcome.Course;
import com.multisafepay.sandbox.internal.outcome.Scenario;
import com.multisafepay.sandbox.internal.outcome.TestAccounts;
import com.multisafepay.sandbox.internal.outcome.TestAmounts;
import com.multisafepay.sandbox.internal.outcome.TestCards;
import com.multisafepay.sandbox.internal.outcome.TestCoupons;
import com.multisafepay.sandbox.internal.outcome.TestPeople;
import com.multisafepay.sandbox.internal.page.Page;
import com.multisafepay.sandbox.internal.state.Event;
import com.multisafepay.sandbox.internal.state.OrderBook;
import com.multisafepay.sandbox.internal.state.StoredOrder;
import java.time.LocalDate;
import java.util.List;

/** What a customer does on the page: picks, pays, gives up; and where that leads. */
final class Deeds {
    private final OrderBook book;
    private final Payments payments;
    private final WayBack wayBack;

    Deeds(OrderBook book, Payments payments, WayBack wayBack) {
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
    Page take(Visit visit, PaymentMethod method, MethodForm.Next next, Filled filled) {
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
    Page pay(Visit visit, String method, Course course, ObjectNode details) {
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

    private Page card(Visit visit, PaymentMethod method, Filled filled) {
        String number = filled.plain(Field.CARD_NUMBER);
        ObjectNode details = filled.details();
        String brand = method.id().equals(Offer.CARD) ? TestCards.brand(number) : method.id();
        if (TestCards.enrolled(number, brand)) {
            payments.pay(visit.order().orderId(), brand, Course.OPEN, details);
            return Page.seeOther(visit.address("secure/" + brand));
        }
        String expiry = details.path(Field.CARD_EXPIRY.key).asText();
        return pay(visit, brand, TestCards.outcome(number, expiry, today()), details);
    }

    /** A gift card pays all of it, or what is on it: the customer then chooses how to pay the rest. */
    private Page coupon(Visit visit, PaymentMethod method, Filled filled) {
        long balance = TestCoupons.balance(filled.plain(Field.COUPON_NUMBER)).orElse(0);
        if (balance >= visit.amount()) {
            return pay(visit, method.id(), Course.PAID, Json.object());
        }
        ObjectNode part = Json.object().put("coupon_brand", method.id()).put("coupon_amount", balance);
        payments.pay(visit.order().orderId(), method.id(), Course.OPEN, part);
        return Page.seeOther(visit.address("methods"));
    }

    private Page person(Visit visit, PaymentMethod method, Filled filled) {
        ObjectNode details = filled.details();
        Course course = TestPeople.of(
                method.id(),
                new TestPeople.Person(
                        List.of(filled.plain(Field.EMAIL)),
                        details.path(Field.BIRTHDAY.key).asText(),
                        filled.plain(Field.ZIP_CODE),
                        filled.plain(Field.HOUSE_NUMBER)));
        return course.equals(Course.DECLINED)
                ? pay(visit, method.id(), course, details)
                : toScenario(visit, method.id(), details);
    }

    private Page toScenario(Visit visit, String method, ObjectNode details) {
        payments.pay(visit.order().orderId(), method, Course.OPEN, details);
        return Page.seeOther(visit.address("test/" + method));
    }

    private static String bank(Filled filled) {
        return ListIssuers.MYBANK.stream()
                .filter(bank -> bank.code().equals(filled.plain(Field.ISSUER)))
                .findFirst()
                .map(ListIssuers.Issuer::description)
                .orElse("");
    }
}
