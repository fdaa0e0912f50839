package com.multisafepay;

import com.multisafepay.affiliate.AutoPayout;
import com.multisafepay.affiliate.BankAccountDetails;
import com.multisafepay.affiliate.CompanyDetails;
import com.multisafepay.affiliate.ContactDetailsBuilder;
import com.multisafepay.affiliate.Fee;
import com.multisafepay.affiliate.NewAffiliate;
import com.multisafepay.affiliate.OwnerDetails;
import com.multisafepay.affiliate.PayoutDay;
import com.multisafepay.affiliate.Transfer;
import com.multisafepay.answer.Answers;
import com.multisafepay.answer.SampleOrder;
import com.multisafepay.audit.Answer;
import com.multisafepay.audit.AnswerMetadata;
import com.multisafepay.audit.Exchange;
import com.multisafepay.capture.Capture;
import com.multisafepay.cart.CartItem;
import com.multisafepay.cart.ShoppingCart;
import com.multisafepay.cart.TaxTable;
import com.multisafepay.cart.TaxTables;
import com.multisafepay.cart.Weight;
import com.multisafepay.customer.Address;
import com.multisafepay.customer.AddressBuilder;
import com.multisafepay.customer.Browser;
import com.multisafepay.customer.Country;
import com.multisafepay.customer.Customer;
import com.multisafepay.customer.Delivery;
import com.multisafepay.customer.Email;
import com.multisafepay.customer.IpAddress;
import com.multisafepay.customer.LocaleCode;
import com.multisafepay.customer.PersonBuilder;
import com.multisafepay.document.FileType;
import com.multisafepay.document.UploadedFile;
import com.multisafepay.error.MultiSafepayException;
import com.multisafepay.error.NotFoundException;
import com.multisafepay.error.OutcomeUnknownException;
import com.multisafepay.error.ProviderError;
import com.multisafepay.gateway.GatewayFilter;
import com.multisafepay.gateway.GatewayId;
import com.multisafepay.gateway.MethodRules;
import com.multisafepay.gateway.PaymentMethod;
import com.multisafepay.gateway.PaymentMethodFilter;
import com.multisafepay.money.Money;
import com.multisafepay.order.Description;
import com.multisafepay.order.ExactlyOnce;
import com.multisafepay.order.Order;
import com.multisafepay.order.OrderId;
import com.multisafepay.order.Status;
import com.multisafepay.order.request.ActiveFor;
import com.multisafepay.order.request.CheckoutOrder;
import com.multisafepay.order.request.CheckoutPage;
import com.multisafepay.order.request.DirectOrder;
import com.multisafepay.order.request.HostedOrderBuilder;
import com.multisafepay.order.request.OrderBuilder;
import com.multisafepay.order.request.OrderMetadataBuilder;
import com.multisafepay.order.request.OrderRequest;
import com.multisafepay.order.request.PageSettings;
import com.multisafepay.order.request.PageTemplate;
import com.multisafepay.order.request.PaymentLinkOrder;
import com.multisafepay.order.request.Plugin;
import com.multisafepay.order.request.RedirectOrder;
import com.multisafepay.order.request.SplitPayment;
import com.multisafepay.payment.ApplePaySessionRequest;
import com.multisafepay.payment.PayLater;
import com.multisafepay.payment.Payment;
import com.multisafepay.payment.TokenPayment;
import com.multisafepay.refund.Refund;
import com.multisafepay.reporting.ClosingBalanceFilter;
import com.multisafepay.reporting.Timeframe;
import com.multisafepay.reporting.TransactionFilter;
import com.multisafepay.reporting.TransactionType;
import com.multisafepay.shipment.Shipment;
import com.multisafepay.shipment.ShippingOptions;
import com.multisafepay.site.SiteSettings;
import com.multisafepay.terminal.TerminalOrder;
import com.multisafepay.webhook.HandledOrder;
import com.multisafepay.webhook.InMemoryNotificationStore;
import com.multisafepay.webhook.JdbcNotificationStore;
import com.multisafepay.webhook.NotificationHandler;
import com.multisafepay.webhook.NotificationSigner;
import com.multisafepay.webhook.NotificationStore;
import com.multisafepay.webhook.OrderEvent;
import com.multisafepay.webhook.OrderNews;
import com.multisafepay.webhook.ShippingHandler;
import com.multisafepay.webhook.WebhookHttpHandler;
import com.multisafepay.webhook.WebhookVerifier;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.KeyStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import javax.sql.DataSource;

/** One value of every type that a public method takes or lies in. */
final class Samples {

    private final MultiSafepay client = Wire.answering("{}").client();
    private static final CompanyDetails COMPANY = CompanyDetails.builder()
            .name("Lamps")
            .country(Country.of("NL"))
            .email(Email.of("anna@shop.example"))
            .build();

    private final Map<Class<?>, Object> known = new HashMap<>();

    Samples() {
        Money amount = Money.of("10.00", "EUR");
        Order order = SampleOrder.paid("a", amount).build();
        ApiKey key = ApiKey.of("key-of-a-test");
        for (Object each : List.of(
                amount,
                key,
                Environment.TEST,
                OrderId.of("a"),
                Country.of("NL"),
                Email.of("anna@shop.example"),
                IpAddress.of("198.51.100.7"),
                LocaleCode.DEFAULT,
                Address.NONE,
                GatewayId.VISA,
                Currency.getInstance("EUR"),
                BigDecimal.ONE,
                true,
                Integer.valueOf(1),
                Duration.ofSeconds(1),
                LocalDate.EPOCH,
                LocalDateTime.of(2026, 1, 1, 0, 0),
                Instant.EPOCH,
                YearMonth.of(2030, 1),
                Locale.US,
                URI.create("https://shop.example/a"),
                Optional.empty(),
                OptionalInt.empty(),
                OptionalLong.empty(),
                ProviderError.of(400, 1000, "No"),
                new OutcomeUnknownException("unknown", null),
                Customer.builder(),
                Delivery.builder(),
                Browser.builder(),
                TaxTable.of("none", "0"),
                CartItem.of("a", "Tea", "1.00", 1, "none"),
                ShoppingCart.of(
                        TaxTables.of("0", TaxTable.of("none", "0")), CartItem.of("a", "Tea", "1.00", 1, "none")),
                new InetSocketAddress("localhost", 1),
                MultiSafepay.builder().apiKey(key),
                WebhookVerifier.of(key),
                NotificationSigner.of(key),
                NotificationHandler.builder(WebhookVerifier.of(key), new InMemoryNotificationStore())
                        .on(OrderEvent.class, event -> {}),
                HandledOrder.NONE,
                new OrderNews("default", order, Instant.EPOCH),
                Capture.FULL,
                Shipment.PLAIN,
                Delivery.builder().build(),
                Customer.builder().build(),
                ActiveFor.days(1),
                Plugin.of("Shop", "1", "2"),
                new Exchange(
                        "getOrder",
                        "GET",
                        "/orders/a",
                        Map.of(),
                        Optional.empty(),
                        OptionalInt.empty(),
                        Map.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Duration.ZERO),
                RedirectOrder.of("a", amount, "a").page(),
                Timeframe.from(LocalDate.EPOCH),
                new MethodRules.Limits(OptionalLong.empty(), OptionalLong.empty()),
                new ApplePaySessionRequest("shop.example", URI.create("https://apple-pay-gateway.apple.com/a")),
                Refund.of(amount),
                Description.of("a"),
                Status.COMPLETED,
                ExactlyOnce.within(Duration.ofSeconds(1)),
                new Weight(BigDecimal.ONE),
                TaxTables.NONE,
                Browser.builder().build(),
                new NotFoundException("none", null),
                GatewayFilter.ALL,
                PaymentMethodFilter.ALL,
                ClosingBalanceFilter.ALL,
                TransactionFilter.ALL,
                TransactionFilter.builder(),
                TransactionType.PAYMENT,
                RedirectOrder.of("a", amount, "a").details(),
                RedirectOrder.builder(),
                DirectOrder.builder(),
                CheckoutOrder.builder(),
                PaymentLinkOrder.builder(),
                CheckoutPage.NONE,
                new CheckoutPage.Pickup("Shop", "PostNL", BigDecimal.ONE),
                ShippingOptions.NONE,
                PageSettings.NONE,
                PageSettings.builder(),
                PageTemplate.of("1.0"),
                PayLater.of(GatewayId.EINVOICE, LocalDate.EPOCH, "0612345678", "anna@shop.example", PayLater.Title.MR),
                new InMemoryNotificationStore(),
                UploadedFile.of("a.pdf", FileType.PDF, new byte[] {1}),
                new byte[] {1},
                SiteSettings.builder(),
                SiteSettings.builder().build(),
                CompanyDetails.builder(),
                COMPANY,
                OwnerDetails.builder(),
                OwnerDetails.builder().build(),
                NewAffiliate.of(COMPANY, "EUR", "Anna Bakker", "anna@shop.example"),
                BankAccountDetails.of("EUR", "NL02ABNA0123456789", "Lamps"),
                Transfer.of("a", amount, "June"),
                new AutoPayout(Set.of(PayoutDay.MONDAY), Optional.empty(), amount, amount),
                Fee.fixed(amount),
                SplitPayment.fixed("90000001", amount),
                TerminalOrder.of("a", amount, "a", "00000ABC"),
                client)) {
            known.put(each.getClass(), each);
        }
        known.put(AnswerMetadata.class, new AnswerMetadata(200, Map.of()));
        known.put(Answer.class, new Answer<>("a", new AnswerMetadata(200, Map.of())));
        known.put(CallOptions.class, CallOptions.defaults());
        known.put(RawCall.class, RawCall.post("/orders/{id}", "a"));
        known.put(MultiSafepayClients.class, MultiSafepay.builder().buildClients());
        known.put(OrderRequest.class, RedirectOrder.of("a", amount, "a"));
        known.put(OrderMetadataBuilder.class, RedirectOrder.builder());
        known.put(OrderBuilder.class, RedirectOrder.builder());
        known.put(HostedOrderBuilder.class, RedirectOrder.builder());
        known.put(ConnectionBuilder.class, MultiSafepay.builder());
        known.put(AddressBuilder.class, Customer.builder());
        known.put(PersonBuilder.class, Customer.builder());
        known.put(ContactDetailsBuilder.class, CompanyDetails.builder());
        known.put(MultiSafepayException.class, new NotFoundException("none", null));
        known.put(String.class, "a");
        known.put(Object.class, "a");
        known.put(Throwable.class, new IllegalStateException());
        known.put(CharSequence.class, "a");
        known.put(List.class, List.of());
        known.put(Set.class, Set.of());
        known.put(Collection.class, List.of());
        known.put(Map.class, Map.of());
        known.put(Class.class, Order.class);
        known.put(Clock.class, Clock.systemUTC());
        known.put(Order.class, order);
        known.put(PaymentMethod.class, Answers.read(PaymentMethod.class, "{\"id\":\"VISA\"}"));
        known.put(Payment.class, new TokenPayment("t"));
        known.put(MethodRules.class, MethodRules.of(GatewayId.VISA).orElseThrow());
        known.put(NotificationStore.class, new InMemoryNotificationStore());
        known.put(SampleOrder.class, SampleOrder.paid("a", amount));
        known.put(
                NotificationHandler.class,
                NotificationHandler.builder(WebhookVerifier.of(key), new InMemoryNotificationStore())
                        .on(OrderEvent.class, event -> {})
                        .build());
        known.put(ShippingHandler.class, ShippingHandler.of(WebhookVerifier.of(key), request -> ShippingOptions.NONE));
        known.put(JdbcNotificationStore.class, JdbcNotificationStore.claimed((DataSource) make(DataSource.class)));
        known.put(
                WebhookHttpHandler.class, new WebhookHttpHandler((NotificationHandler) of(NotificationHandler.class)));
        known.put(KeyStore.class, keyStore());
        for (Method service : MultiSafepay.class.getMethods()) {
            if (service.getParameterCount() == 0 && service.getReturnType().isInterface()) {
                serve(service);
            }
        }
    }

    Object of(Class<?> type) {
        Object sample = known.get(type);
        if (sample == null) {
            sample = make(type);
            known.put(type, sample);
        }
        return sample;
    }

    void close() {
        client.close();
    }

    private void serve(Method service) {
        try {
            if (service.getReturnType().getName().endsWith("ApiToken")) {
                return;
            }
            known.put(service.getReturnType(), service.invoke(client));
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(String.valueOf(e), e);
        }
    }

    private Object make(Class<?> type) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants()).findFirst().orElseThrow();
        } else if (type.isArray()) {
            return Array.newInstance(type.getComponentType(), 0);
        } else if (type.isPrimitive()) {
            return type == boolean.class ? false : type == long.class ? (Object) 1L : (Object) 1;
        } else if (type.isInterface() && !type.isSealed()) {
            // Stands beside a null; nothing calls it.
            return java.lang.reflect.Proxy.newProxyInstance(
                    type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> null);
        }
        throw new AssertionError("add a sample of " + type + " " + candidates(type));
    }

    private static String candidates(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(each -> Modifier.isStatic(each.getModifiers()))
                .map(Method::getName)
                .toList()
                .toString();
    }

    private static KeyStore keyStore() {
        try {
            return KeyStore.getInstance(KeyStore.getDefaultType());
        } catch (java.security.KeyStoreException e) {
            throw new AssertionError(e);
        }
    }
}
