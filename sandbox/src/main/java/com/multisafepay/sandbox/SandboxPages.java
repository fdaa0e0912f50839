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

    static Pages of(Services services, SandboxBuilder settings) {
        return new Pages(
                List.of(
                        new AssetPages(),
                        new DocsPages(),
                        services.dashboard,
                        new OutboxPage(services.outbox),
                        new PaymentPages(
                                services.gateways, services.book, services.payments, settings.returnParameter)),
                services.agenda::run);
    }
}
