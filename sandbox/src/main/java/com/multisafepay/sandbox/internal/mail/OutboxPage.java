package com.multisafepay.sandbox.internal.mail;

import static com.multisafepay.sandbox.internal.page.Html.tag;

import com.multisafepay.sandbox.internal.page.Document;
import com.multisafepay.sandbox.internal.page.Html;
import com.multisafepay.sandbox.internal.page.Page;
import com.multisafepay.sandbox.internal.page.PageCall;
import com.multisafepay.sandbox.internal.page.PageHandler;
import com.multisafepay.sandbox.internal.payment.Texts;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** The outbox to read, the latest mail first. */
public final class OutboxPage implements PageHandler {
    private static final String TITLE = "Outbox";

    private final Outbox outbox;

    /** A page over an outbox. */
    public OutboxPage(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Optional<Page> answer(PageCall call) {
        return call.path().equals(List.of("outbox")) && !call.posted() ? Optional.of(page()) : Optional.empty();
    }

    private Page page() {
        List<StoredMail> letters = outbox.mails();
        Html shown = Html.NOTHING;
        for (StoredMail letter : letters) {
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

    private static Html letter(StoredMail letter) {
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
