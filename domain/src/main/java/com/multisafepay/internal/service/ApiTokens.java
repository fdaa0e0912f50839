package com.multisafepay.internal.service;

import com.multisafepay.client.api.TokensApi;
import com.multisafepay.error.NotFoundException;
import com.multisafepay.internal.check.Check;
import com.multisafepay.internal.wire.AccountWire;
import com.multisafepay.payment.Token;
import com.multisafepay.payment.Tokens;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tokens over the generated interface. */
final class ApiTokens implements Tokens {
    private static final int PAGE = 10;
    private static final int LONGEST = 255;

    private final TokensApi api;
    private final @Nullable String language;

    ApiTokens(TokensApi api, @Nullable String language) {
        this.api = api;
        this.language = language;
    }

    @Override
    public List<Token> list(String customerReference) {
        Objects.requireNonNull(customerReference, "customerReference");
        return list(customerReference, 0, PAGE);
    }

    @Override
    public List<Token> list(String customerReference, int offset, int limit) {
        Objects.requireNonNull(customerReference, "customerReference");
        reference(customerReference);
        Check.range("offset", offset, 0, Integer.MAX_VALUE);
        Check.range("limit", limit, 1, Integer.MAX_VALUE);
        try {
            return Reading.of(api.listTokens(customerReference, limit, offset, language), AccountWire::tokens);
        } catch (NotFoundException none) {
            return List.of();
        }
    }

    @Override
    public Stream<Token> stream(String customerReference) {
        Objects.requireNonNull(customerReference, "customerReference");
        reference(customerReference);
        return IntStream.iterate(0, offset -> offset + PAGE)
                .mapToObj(offset -> list(customerReference, offset, PAGE))
                .takeWhile(page -> !page.isEmpty())
                .flatMap(List::stream);
    }

    @Override
    public Token get(String customerReference, String token) {
        Objects.requireNonNull(customerReference, "customerReference");
        Objects.requireNonNull(token, "token");
        check(customerReference, token);
        return Reading.of(api.getToken(customerReference, token, language), AccountWire::token);
    }

    @Override
    public void updateExpiry(String customerReference, String token, YearMonth expiry) {
        Objects.requireNonNull(customerReference, "customerReference");
        Objects.requireNonNull(token, "token");
        Objects.requireNonNull(expiry, "expiry");
        check(customerReference, token);
        api.updateToken(customerReference, token, AccountWire.tokenExpiry(expiry), language);
    }

    @Override
    public void remove(String customerReference, String token) {
        Objects.requireNonNull(customerReference, "customerReference");
        Objects.requireNonNull(token, "token");
        check(customerReference, token);
        api.removeToken(customerReference, token, language);
    }

    private static void check(String customerReference, String token) {
        reference(customerReference);
        if (token.isBlank()) {
            Check.text("token", "", 1, LONGEST);
        }
    }

    private static void reference(String customerReference) {
        Check.text("customer_reference", customerReference, 1, LONGEST);
    }
}
