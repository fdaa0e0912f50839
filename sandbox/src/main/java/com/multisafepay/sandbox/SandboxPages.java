package com.multisafepay.sandbox;

import com.multisafepay.sandbox.internal.mail.OutboxPage;
import com.multisafepay.sandbox.internal.page.AssetPages;
import com.multisafepay.sandbox.internal.page.DocsPages;
import com.multisafepay.sandbox.internal.page.Pages;
import com.multisafepay.sandbox.internal.payment.PaymentPages;
import java.util.List;

/** Every page for people. */
final class SandboxPages {
    private SandboxPages() {}

    static Pages of(Backend backend, SandboxBuilder settings) {
        return new Pages(
                List.of(
                        new AssetPages(),
                        new DocsPages(),
                        backend.dashboard,
                        new OutboxPage(backend.outbox),
                        new PaymentPages(backend.gateways, backend.book, backend.payments, settings.returnParameter)),
                backend.agenda::run);
    }
}
