package com.multisafepay.sandbox.internal.dashboard;

import static com.multisafepay.sandbox.internal.page.Html.tag;

import com.multisafepay.sandbox.internal.page.Document;
import com.multisafepay.sandbox.internal.page.Html;
import com.multisafepay.sandbox.internal.page.PageHandler;
import com.multisafepay.sandbox.internal.pages.Page;
import com.multisafepay.sandbox.internal.pages.PageBackend;
import com.multisafepay.sandbox.internal.pages.PageBackend.Mail;
import com.multisafepay.sandbox.internal.pages.PageCall;
import com.multisafepay.sandbox.internal.payment.Texts;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** The outbox to read, the latest mail first. */
public final class OutboxPage implements PageHandler {
    private static final String TITLE = "Outbox";

    private final PageBackend backend;

    /** A page over the mails of a sandbox. */
    public OutboxPage(PageBackend backend) {
        this.backend = backend;
    }

    @Override
    public Optional<Page> answer(PageCall call) {
        return call.path().equals(List.of("outbox")) && !call.posted() ? Optional.of(page()) : Optional.empty();
    }

    private Page page() {
        List<Mail> letters = backend.mails();
        Html shown = Html.NOTHING;
        for (Mail letter : letters) {
            shown = Html.of(letter(letter), shown);
        }
        Html none = tag("p").attr("class", "card")
                .text(
                        "No mail yet. Reminders go out 1 and 24 hours after an order, instructions once a bank transfer is chosen.");
        Html main = tag("div")
                .attr("class", "narrow")
                .with(
                        tag("h1").text(TITLE),
                        tag("p").text("Mails that customers would have got. Nothing was sent."),
                        letters.isEmpty() ? none : shown);
        return Document.inside(200, TITLE, main);
    }

    private static Html letter(Mail letter) {
        String language = Texts.of(letter.locale()).language();
        return tag("article")
                .attr("class", "card")
                .with(
                        tag("h2").attr("lang", language).text(letter.subject()),
                        tag("p").attr("class", "quiet small")
                                .with(
                                        Html.text("To " + letter.to() + ", order " + letter.orderId() + ", "),
                                        tag("time")
                                                .attr("datetime", letter.at().toString())
                                                .text(letter.at()
                                                        .truncatedTo(ChronoUnit.SECONDS)
                                                        .toString()
                                                        .replace('T', ' ')
                                                        .replace("Z", " UTC"))),
                        tag("p").attr("lang", language).text(letter.text()),
                        tag("p").with(tag("a").attr("href", letter.link()).text(letter.link()))
                                .when(!letter.link().isEmpty()));
    }
}
