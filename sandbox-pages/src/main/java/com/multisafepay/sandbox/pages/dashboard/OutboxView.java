package com.multisafepay.sandbox.pages.dashboard;

import com.multisafepay.sandbox.internal.pages.PageBackend;
import com.multisafepay.sandbox.internal.pages.Pages.Page;
import com.multisafepay.sandbox.pages.layout.Html;
import com.multisafepay.sandbox.record.Mail;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The outbox to read.
 *
 * @param mails the mails, the latest first
 */
record OutboxView(List<Mail> mails) {

    static Page show(PageBackend backend) {
        List<Mail> mails = new ArrayList<>(backend.mails());
        Collections.reverse(mails);
        return Html.page(200, Html.POLICY, JteoutboxGenerated::render, new OutboxView(mails));
    }

    /** Returns the time of a mail as people read it. */
    static String time(Mail mail) {
        return Formats.time(mail.at().atZone(ZoneOffset.UTC).toLocalDateTime()) + " UTC";
    }

    /** Returns the language that a mail is written in. */
    static String language(Mail mail) {
        return mail.locale().substring(0, 2);
    }
}
