package com.multisafepay.sandbox.pages;

import com.multisafepay.sandbox.internal.pages.PageBackend;
import com.multisafepay.sandbox.internal.pages.Pages;
import com.multisafepay.sandbox.internal.pages.Pages.Page;
import com.multisafepay.sandbox.internal.pages.Pages.PageCall;
import com.multisafepay.sandbox.pages.dashboard.Dashboard;
import com.multisafepay.sandbox.pages.layout.PageHandler;
import com.multisafepay.sandbox.pages.layout.Refusal;
import com.multisafepay.sandbox.pages.payment.PaymentPages;
import java.util.List;
import java.util.Optional;

/** The payment page, the dashboard and the reference. The sandbox finds them by {@link java.util.ServiceLoader}. */
public final class BundledPages implements Pages.Provider {

    /** Creates a provider of pages. */
    public BundledPages() {}

    @Override
    public Pages pages(PageBackend backend) {
        return new HandledPages(
                List.of(new AssetPages(), new DocsPages(backend), new Dashboard(backend), new PaymentPages(backend)));
    }

    /** Pages by their handlers, of which the first that knows a path answers. */
    private record HandledPages(List<PageHandler> handlers) implements Pages {
        @Override
        public Optional<Page> answer(PageCall call) {
            return handlers.stream()
                    .map(handler -> handler.answer(call))
                    .flatMap(Optional::stream)
                    .findFirst();
        }

        @Override
        public Page refusal(int status, String title, String text) {
            return new Refusal("en", title, text, false).page(status);
        }
    }
}
