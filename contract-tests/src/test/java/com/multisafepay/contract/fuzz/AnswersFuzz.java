package com.multisafepay.contract.fuzz;

import com.multisafepay.MultiSafepay;
import com.multisafepay.affiliate.Transfer;
import com.multisafepay.capture.Capture;
import com.multisafepay.client.api.AccountApi;
import com.multisafepay.client.api.AffiliateMoneyApi;
import com.multisafepay.client.api.AffiliatesApi;
import com.multisafepay.client.api.AuthenticationApi;
import com.multisafepay.client.api.BalancesApi;
import com.multisafepay.client.api.BankAccountsApi;
import com.multisafepay.client.api.CustomersApi;
import com.multisafepay.client.api.GatewaysApi;
import com.multisafepay.client.api.OrdersApi;
import com.multisafepay.client.api.OwnersApi;
import com.multisafepay.client.api.PayAfterDeliveryApi;
import com.multisafepay.client.api.PaymentMethodsApi;
import com.multisafepay.client.api.PointOfSaleApi;
import com.multisafepay.client.api.SitesApi;
import com.multisafepay.client.api.TokensApi;
import com.multisafepay.client.api.TransactionsApi;
import com.multisafepay.client.api.WalletsApi;
import com.multisafepay.error.MultiSafepayException;
import com.multisafepay.gateway.GatewayId;
import com.multisafepay.money.Money;
import com.multisafepay.order.Order;
import com.multisafepay.order.OrderId;
import com.multisafepay.order.request.RedirectOrder;
import com.multisafepay.refund.Refund;
import com.multisafepay.reporting.ClosingBalanceFilter;
import com.multisafepay.reporting.TransactionFilter;
import feign.Client;
import feign.Request;
import feign.Response;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Answers of every operation: whatever comes is read, or told as one of the library's own errors. */
public final class AnswersFuzz {

    private static final int[] STATUSES = {200, 200, 200, 400, 401, 403, 404, 410, 422, 429, 500, 503, 204, 302};
    private static final OrderId ID = OrderId.of("shop-1");
    private static final Answer WIRE = new Answer();
    private static final MultiSafepay CLIENT = MultiSafepay.builder()
            .apiKey("key-of-a-test")
            .readAttempts(1)
            .httpClient(WIRE)
            .build();
    private static final List<Function<MultiSafepay, Object>> CALLS = calls();

    private AnswersFuzz() {}

    /** The number of the call, the status, then the body. */
    public static void fuzzerTestOneInput(byte[] data) {
        if (data.length < 2) {
            return;
        }
        WIRE.status = STATUSES[Byte.toUnsignedInt(data[1]) % STATUSES.length];
        WIRE.body = Arrays.copyOfRange(data, 2, data.length);
        try {
            Object read = CALLS.get(Byte.toUnsignedInt(data[0]) % CALLS.size()).apply(CLIENT);
            Promise.holds(!read.toString().isEmpty(), "an answer says something");
        } catch (MultiSafepayException told) {
            Promise.holds(told.getMessage() != null, "an error says something");
        }
    }

    private static List<Function<MultiSafepay, Object>> calls() {
        List<Function<MultiSafepay, Object>> calls = new ArrayList<>(List.of(
                client -> read(client.orders().get(ID)),
                client -> client.orders()
                        .create(RedirectOrder.builder()
                                .orderId(ID)
                                .amount(Money.of("1.00", "EUR"))
                                .description("Order 1")
                                .build()),
                client -> client.refunds().create(ID, Refund.of(Money.of("1.00", "EUR"))),
                client -> client.captures().create(ID, Capture.FULL),
                client -> client.gateways().list(),
                client -> client.gateways().get(GatewayId.IDEAL),
                client -> client.paymentMethods().get(GatewayId.IDEAL),
                client -> client.paymentMethods().issuers(GatewayId.IDEAL),
                client -> client.tokens().list("anna-1"),
                client -> client.tokens().get("anna-1", "token-1"),
                client -> client.transactions().list(TransactionFilter.ALL),
                client -> client.transactions().get(1),
                client -> client.account().me(),
                client -> client.account().categories(),
                client -> client.apiToken()));
        addAll(
                calls,
                AccountApi.class,
                AuthenticationApi.class,
                BalancesApi.class,
                GatewaysApi.class,
                OrdersApi.class,
                PayAfterDeliveryApi.class,
                PaymentMethodsApi.class,
                PointOfSaleApi.class,
                SitesApi.class,
                TokensApi.class,
                TransactionsApi.class,
                WalletsApi.class);
        // Inputs name a call by its place: what comes later stands behind.
        calls.addAll(List.of(
                client -> client.affiliates().get(1),
                client -> client.affiliates().stream().toList(),
                client -> client.affiliates().sites(1),
                client -> client.onboarding().bankAccounts(1),
                client -> client.onboarding().owners(1),
                client -> client.onboarding().identityDocuments("a1"),
                client -> client.affiliateMoney().balances(1),
                client -> client.affiliateMoney().autoPayouts(1),
                client -> client.affiliateMoney().closingBalances(1, ClosingBalanceFilter.ALL),
                client -> client.affiliateMoney().payOut(1, Transfer.of("payout-1", Money.of("1.00", "EUR"), "June")),
                client -> client.payAfterDelivery().get(ID)));
        addAll(
                calls,
                AffiliateMoneyApi.class,
                AffiliatesApi.class,
                BankAccountsApi.class,
                CustomersApi.class,
                OwnersApi.class);
        return calls;
    }

    private static void addAll(List<Function<MultiSafepay, Object>> calls, Class<?>... apis) {
        for (Class<?> api : apis) {
            Object operations = CLIENT.api(api);
            Arrays.stream(api.getMethods())
                    .filter(method -> !method.isDefault() && !method.isSynthetic())
                    .sorted(Comparator.comparing(Method::toGenericString))
                    .forEach(method -> calls.add(client -> call(operations, method)));
        }
    }

    /** An order, and what else is told from it. */
    private static Object read(Order order) {
        return order + " " + order.status() + order.amount() + order.customer();
    }

    private static Object call(Object api, Method method) {
        Object[] given = Arrays.stream(method.getParameterTypes())
                .map(AnswersFuzz::argument)
                .toArray();
        try {
            return String.valueOf(method.invoke(api, given));
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof MultiSafepayException told) {
                throw told;
            }
            throw new AssertionError(method.getName(), thrown.getCause());
        } catch (IllegalAccessException hidden) {
            throw new LinkageError(method.getName(), hidden);
        }
    }

    private static @Nullable Object argument(Class<?> type) {
        if (type == String.class) {
            return "a1";
        }
        if (type == Long.class || type == Integer.class) {
            return type == Long.class ? (Object) 1L : (Object) 1;
        }
        try {
            return type.getPackageName().endsWith(".model")
                    ? type.getConstructor().newInstance()
                    : null;
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type.getName(), e);
        }
    }

    /** Answers what it is told to. */
    private static final class Answer implements Client {

        private int status = 200;
        private byte[] body = {};

        @Override
        public Response execute(Request request, Request.Options options) {
            return Response.builder()
                    .request(request)
                    .status(status)
                    .headers(Map.of("Content-Type", List.of("application/json")))
                    .body(body)
                    .build();
        }
    }
}
