package com.multisafepay.order.request;

import com.multisafepay.client.model.CreateOrderRequest;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.internal.check.Check;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Collects what an order carries along beside what is paid for: notes, references, the sending integration, members of newer versions of the API. Not
 * thread-safe.
 *
 * @param <B> the builder of one flow
 */
public abstract sealed class OrderMetadataBuilder<B extends OrderMetadataBuilder<B>> permits OrderBuilder {

    @Nullable
    String googleAnalytics;

    List<String> customInfo = List.of();
    List<String> vars = List.of();

    @Nullable
    Plugin plugin;

    @Nullable
    String invoiceId;

    Map<String, Object> additional = Map.of();

    OrderMetadataBuilder() {}

    abstract B self();

    /**
     * Sets the Google Analytics account that the hosted page reports to.
     *
     * @param account such as {@code UA-XXXXXXXXX}
     * @return this builder
     */
    public B googleAnalytics(String account) {
        this.googleAnalytics = Check.text("google_analytics.account", account, 1, 100);
        return self();
    }

    /**
     * Sets up to three notes, returned with the order as {@code custom_1} to {@code custom_3}.
     *
     * @param notes the notes
     * @return this builder
     */
    public B customInfo(String... notes) {
        this.customInfo = upToThree("custom_info.custom_", 255, Objects.requireNonNull(notes, "notes"));
        return self();
    }

    /**
     * Sets up to three texts, returned with the order as {@code var1} to {@code var3}.
     *
     * @param texts at most 100 characters each
     * @return this builder
     */
    public B vars(String... texts) {
        this.vars = upToThree("var", CreateOrderRequest.VAR1_SEND_MAX_LENGTH, Objects.requireNonNull(texts, "texts"));
        return self();
    }

    /**
     * Sets the integration that sends the order.
     *
     * @param plugin the integration
     * @return this builder
     */
    public B plugin(Plugin plugin) {
        this.plugin = Objects.requireNonNull(plugin, "plugin");
        return self();
    }

    /**
     * Sets the invoice number in PayPal's emails.
     *
     * @param invoiceId at most 50 characters
     * @return this builder
     */
    public B invoiceId(String invoiceId) {
        this.invoiceId = Check.text("invoice_id", invoiceId, 1, CreateOrderRequest.INVOICE_ID_MAX_LENGTH);
        return self();
    }

    /**
     * Sets a member of the request that this version of the library does not know.
     *
     * @param member the name of the member in the API, at the top level of the request
     * @param value a text, a number, a boolean, or a list or map of these
     * @return this builder
     * @throws RequestRefusedException when the contract states the member, so that it has a method of its own, or the value is none of JSON
     */
    public B additional(String member, Object value) {
        Objects.requireNonNull(member, "member");
        Objects.requireNonNull(value, "value");
        additional = Check.additional(CreateOrderRequest.class, additional, member, value);
        return self();
    }

    private static List<String> upToThree(String field, int max, String... texts) {
        if (texts.length > 3) {
            throw RequestRefusedException.of(field, "must be at most three texts", Integer.toString(texts.length));
        }
        for (int i = 0; i < texts.length; i++) {
            Check.text(field + (i + 1), texts[i], 0, max);
        }
        return List.of(texts);
    }

    static <T> T required(String field, @Nullable T value) {
        if (value == null) {
            throw RequestRefusedException.of(field, "is required");
        }
        return value;
    }
}
