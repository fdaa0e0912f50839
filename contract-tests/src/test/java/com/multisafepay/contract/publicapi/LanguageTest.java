package com.multisafepay.contract.publicapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.multisafepay.MultiSafepay;
import com.multisafepay.affiliate.Fee;
import com.multisafepay.affiliate.OwnerDetails;
import com.multisafepay.affiliate.OwnerType;
import com.multisafepay.client.api.AccountApi;
import com.multisafepay.client.api.AffiliateMoneyApi;
import com.multisafepay.client.api.AffiliatesApi;
import com.multisafepay.client.api.AuthenticationApi;
import com.multisafepay.client.api.BalancesApi;
import com.multisafepay.client.api.BankAccountsApi;
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
import com.multisafepay.customer.Country;
import com.multisafepay.customer.Email;
import com.multisafepay.customer.LocaleCode;
import com.multisafepay.error.MultiSafepayException;
import com.multisafepay.money.Money;
import com.multisafepay.order.StatusChanges;
import com.multisafepay.payment.ApiToken;
import com.multisafepay.shipment.Shipment;
import com.multisafepay.site.SiteSettings;
import feign.Request;
import feign.RequestLine;
import feign.Response;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The language of the API's messages, in every call of every service. */
class LanguageTest {
    private static final List<String> ASKED = new ArrayList<>();
    private static final Samples SAMPLES = new Samples();
    /** Values in place of samples that are refused before they are sent. */
    private static final Map<Class<?>, Object> SENT = Map.of(
            Duration.class,
            Duration.ofMinutes(5),
            Shipment.class,
            Shipment.by("PostNL", "3SABCD"),
            List.class,
            List.of(Fee.fixed(Money.of("0.10", "EUR"))),
            OwnerDetails.class,
            OwnerDetails.builder()
                    .name("Anna Bakker")
                    .birthday(LocalDate.EPOCH)
                    .country(Country.of("NL"))
                    .countryOfBirth(Country.of("NL"))
                    .email(Email.of("anna@lamps.example"))
                    .jobTitle("Director")
                    .percentage(25)
                    .title("Mrs")
                    .type(OwnerType.SHAREHOLDER)
                    .build(),
            SiteSettings.class,
            SiteSettings.builder().name("Lamps").url("https://lamps.example").build());

    @BeforeAll
    static void callEveryMethodOfEveryService() {
        try (MultiSafepay client = MultiSafepay.builder()
                .apiKey("key-of-a-test")
                .language(LocaleCode.of("nl_NL"))
                .httpClient(LanguageTest::findNothing)
                .build()) {
            methods(MultiSafepay.class)
                    .filter(method -> method.getParameterCount() == 0
                            && method.getReturnType().isInterface())
                    .forEach(service -> {
                        Object called = call(client, service);
                        // A token is no service, and a stream of events no operation.
                        methods(service.getReturnType())
                                .filter(method -> service.getReturnType() != ApiToken.class)
                                .filter(method -> method.getReturnType() != StatusChanges.class)
                                .forEach(method -> call(called, method));
                    });
            call(client, method("applePaySession"));
        }
    }

    @AfterAll
    static void close() throws Exception {
        SAMPLES.close();
    }

    static Stream<String> operations() {
        return Stream.of(
                        AccountApi.class,
                        AffiliateMoneyApi.class,
                        AffiliatesApi.class,
                        AuthenticationApi.class,
                        BalancesApi.class,
                        BankAccountsApi.class,
                        GatewaysApi.class,
                        OrdersApi.class,
                        OwnersApi.class,
                        PayAfterDeliveryApi.class,
                        PaymentMethodsApi.class,
                        PointOfSaleApi.class,
                        SitesApi.class,
                        TokensApi.class,
                        TransactionsApi.class,
                        WalletsApi.class)
                .flatMap(LanguageTest::methods)
                .filter(method -> method.isAnnotationPresent(RequestLine.class))
                .map(method -> method.getAnnotation(RequestLine.class).value().replaceFirst("\\?.*", ""))
                .filter(operation ->
                        !operation.equals("POST /pad/ccs") && !operation.equals("GET /wallets/configs/paypal"));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void goesOutWithEveryOperationThatTheServicesHave(String operation) {
        String calls = operation.replaceAll("\\{\\w+}", "[^/?]+") + "(\\?.*)?( .*)?";

        assertThat(ASKED)
                .filteredOn(asked -> asked.matches(calls))
                .isNotEmpty()
                .allMatch(asked -> asked.matches("\\S+ \\S+[?&]locale=nl_NL\\b.*"));
    }

    @Test
    void goesOutWithEveryCall() {
        assertThat(ASKED).allMatch(asked -> asked.contains("locale=nl_NL"));
    }

    private static Response findNothing(Request request, Request.Options options) {
        ASKED.add(request.httpMethod() + " " + request.url().replaceFirst("^https?://[^/]+/v1/json", ""));
        return Response.builder()
                .request(request)
                .status(404)
                .headers(Map.of("Content-Type", List.of("application/json")))
                .body("{\"success\":false,\"error_code\":1000,\"error_info\":\"Not found\"}", StandardCharsets.UTF_8)
                .build();
    }

    private static Stream<Method> methods(Class<?> type) {
        return Arrays.stream(type.getMethods()).filter(method -> !method.isSynthetic());
    }

    private static Method method(String name) {
        return methods(MultiSafepay.class)
                .filter(method -> method.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The API finds nothing, which ends each call; some samples are refused before. */
    private static Object call(Object service, Method method) {
        Object[] given = Arrays.stream(method.getParameterTypes())
                .map(type -> SENT.getOrDefault(type, SAMPLES.of(type)))
                .toArray();
        try {
            Object result = method.invoke(service, given);
            return result instanceof Stream<?> stream ? stream.toList() : Objects.requireNonNullElse(result, "");
        } catch (InvocationTargetException e) {
            assertThat(e).hasCauseInstanceOf(MultiSafepayException.class);
            return e.getTargetException();
        } catch (MultiSafepayException e) {
            return e;
        } catch (IllegalAccessException e) {
            throw new LinkageError(method.toString(), e);
        }
    }
}
