package com.multisafepay.sandbox.pages.dashboard;

import com.multisafepay.sandbox.internal.pages.PageBackend;
import com.multisafepay.sandbox.internal.pages.Pages.Page;
import com.multisafepay.sandbox.pages.layout.Html;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The outbox to read.
 *
 * @param mails the mails, the latest first
 */
record OutboxView(List<Letter> mails) {

    /** A mail, its time as people read it, and the language that it is written in. */
    record Letter(
            String at,
            String time,
            String to,
            String orderId,
            String language,
            String subject,
            String text,
            String link) {}

    static Page show(PageBackend backend) {
        List<Letter> letters =
                new ArrayList<>(backend.mails().stream().map(OutboxView::letter).toList());
        Collections.reverse(letters);
        return Html.page(200, Html.POLICY, JteoutboxGenerated::render, new OutboxView(letters));
    }

    private static Letter letter(PageBackend.Mail mail) {
        return new Letter(
                mail.at().toString(),
                Formats.time(mail.at().atZone(ZoneOffset.UTC).toLocalDateTime()) + " UTC",
                mail.to(),
                mail.orderId(),
                mail.locale().substring(0, 2),
                mail.subject(),
                mail.text(),
                mail.link());
    }
}
