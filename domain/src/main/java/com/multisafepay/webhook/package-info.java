/**
 * Notifications ("Webhook"): {@link com.multisafepay.webhook.WebhookVerifier} tells genuine ones from others,
 * {@link com.multisafepay.webhook.NotificationHandler} hands each change to the merchant once and answers with the acknowledgement, and
 * {@link com.multisafepay.webhook.WebhookServlet} and {@link com.multisafepay.webhook.WebhookHttpHandler} put it behind a URL.
 */
@NullMarked
package com.multisafepay.webhook;

import org.jspecify.annotations.NullMarked;
