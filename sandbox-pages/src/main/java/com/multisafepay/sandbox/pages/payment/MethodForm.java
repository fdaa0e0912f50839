package com.multisafepay.sandbox.pages.payment;

import com.multisafepay.spec.MethodSpec;
import java.util.ArrayList;
import java.util.List;

/**
 * The fields that a method asks for, and what comes then.
 *
 * @param fields what is asked for
 * @param next what decides on the payment
 */
record MethodForm(List<Field> fields, Next next) {
    /** The ways in which a payment is decided once its form is filled in. */
    enum Next {
        /** The person who tests chooses. */
        SCENARIO,
        /** The card's number. */
        CARD,
        /** The gift card's number. */
        COUPON,
        /** The account that the money is sent from. */
        TRANSFER,
        /** The account that is debited. */
        DEBIT,
        /** The bank. */
        BANK,
        /** The amount. */
        AMOUNT,
        /** The person, else who tests. */
        PERSON,
        /** A review, which the dashboard ends. */
        REVIEW
    }

    static MethodForm of(MethodSpec method, Visit visit) {
        return switch (method.id()) {
            case "MISTERCASH" -> bancontact(visit);
            case "BANKTRANS" -> form(Next.TRANSFER, Field.ACCOUNT_HOLDER, Field.ACCOUNT_IBAN);
            case "DIRDEB" -> form(Next.DEBIT, Field.ACCOUNT_HOLDER, Field.ACCOUNT_IBAN, Field.CONSENT);
            case "MYBANK" -> form(Next.BANK, Field.ISSUER);
            case "DOTPAY" -> form(Next.SCENARIO, Field.EMAIL, Field.PHONE);
            case "EPS", "GIROPAY" -> form(Next.SCENARIO, Field.BIC);
            case "BIZUM" -> form(Next.SCENARIO, Field.PHONE);
            case "MBWAY" -> form(Next.AMOUNT, Field.MOBILE);
            case "MULTIBANCO" -> form(Next.AMOUNT);
            case "AFTERPAY" -> form(Next.PERSON, Field.BIRTHDAY, Field.EMAIL, Field.PHONE, Field.CONSENT);
            case "BILLINK" -> billink(visit);
            case "BNPL_MF", "BNPL_INSTM", "BNPL_INST", "BNPL_OB", "EINVOICE" ->
                form(Next.REVIEW, Field.BIRTHDAY, Field.BANK_ACCOUNT, Field.EMAIL, Field.PHONE, Field.CONSENT);
            case "IN3", "IN3B2B" ->
                form(Next.PERSON, Field.BIRTHDAY, Field.ZIP_CODE, Field.HOUSE_NUMBER, Field.PHONE, Field.CONSENT);
            case "KLARNA" -> form(Next.SCENARIO, Field.PHONE, Field.CODE, Field.CONSENT);
            case "SANTANDER", "ZINIA", "ZINIA_IN3" ->
                form(Next.SCENARIO, Field.BIRTHDAY, Field.EMAIL, Field.PHONE, Field.CONSENT);
            case "EDENCOM", "EDENCO", "EDENRES", "EDENSPORTS" -> form(Next.SCENARIO);
            default -> byKind(method);
        };
    }

    /** Returns whether there is nothing to ask, so that the customer goes on at once. */
    boolean jumps(MethodSpec method, Visit visit) {
        boolean stays = method.id().equals("IDEAL") && visit.flag("/payment_options/settings/gateways/IDEAL/show_pre");
        return fields.isEmpty() && next == Next.SCENARIO && !stays;
    }

    private static MethodForm byKind(MethodSpec method) {
        if (method.card()) {
            return method.id().equals("MAESTRO")
                    ? form(Next.CARD, Field.CARD_NUMBER, Field.CARD_EXPIRY, Field.CARD_HOLDER)
                    : form(Next.CARD, Field.CARD_NUMBER, Field.CARD_EXPIRY, Field.CARD_CVC, Field.CARD_HOLDER);
        }
        return method.coupon() ? form(Next.COUPON, Field.COUPON_NUMBER, Field.COUPON_CODE) : form(Next.SCENARIO);
    }

    /** Returns the form of Bancontact: a code to scan takes the place of the card. */
    private static MethodForm bancontact(Visit visit) {
        boolean code = visit.flag("/payment_options/settings/gateways/MISTERCASH/qr_only")
                || visit.flag("/gateway_info/qr_enabled");
        return code ? form(Next.SCENARIO) : form(Next.CARD, Field.CARD_NUMBER, Field.CARD_EXPIRY, Field.CARD_HOLDER);
    }

    private static MethodForm billink(Visit visit) {
        List<Field> fields = new ArrayList<>(List.of(Field.BIRTHDAY, Field.EMAIL, Field.PHONE, Field.CONSENT));
        if (visit.text("/payment_options/settings/gateways/BILLINK/type").isEmpty()) {
            fields.add(0, Field.CUSTOMER_TYPE);
        }
        return new MethodForm(List.copyOf(fields), Next.SCENARIO);
    }

    private static MethodForm form(Next next, Field... fields) {
        return new MethodForm(List.of(fields), next);
    }
}
