package com.multisafepay.sandbox.internal.dashboard;

import com.multisafepay.sandbox.internal.page.AssetPages;
import com.multisafepay.sandbox.internal.page.DocsPages;
import com.multisafepay.sandbox.internal.page.Document;
import com.multisafepay.sandbox.internal.page.PageHandler;
import com.multisafepay.sandbox.internal.pages.Page;
import com.multisafepay.sandbox.internal.pages.PageBackend;
import com.multisafepay.sandbox.internal.pages.PageCall;
import com.multisafepay.sandbox.internal.pages.Pages;
import com.multisafepay.sandbox.internal.pages.PagesProvider;
import com.multisafepay.sandbox.internal.payment.PaymentPages;
import java.util.List;
import java.util.Optional;

/** Every page for people. */
public final class BundledPages implements PagesProvider {

    @Override
    public Pages pages(PageBackend backend) {
        List<PageHandler> handlers = List.of(
                new AssetPages(),
                new DocsPages(),
                new Dashboard(backend),
                new OutboxPage(backend),
                new PaymentPages(backend));
        return new Pages() {
            @Override
            public Optional<Page> answer(PageCall call) {
                return handlers.stream()
                        .map(handler -> handler.answer(call))
                        .flatMap(Optional::stream)
                        .findFirst();
            }

            @Override
            public Page refusal(int status, String title, String text) {
                return Document.error(status, title, text);
            }
        };
    }
}
