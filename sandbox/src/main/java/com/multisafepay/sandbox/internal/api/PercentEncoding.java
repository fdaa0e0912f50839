package com.multisafepay.sandbox.internal.api;

import com.multisafepay.sandbox.internal.contract.ApiError;
import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads paths and queries as they came, where an encoded slash stays inside its segment, and writes queries. */
public final class PercentEncoding {
    private PercentEncoding() {}

    /** Decodes the segments of a path that starts with a slash. */
    public static List<String> segments(String rawPath) {
        List<String> segments = new ArrayList<>();
        for (String segment : rawPath.substring(1).split("/", -1)) {
            segments.add(decode(segment, false));
        }
        return segments;
    }

    /** Decodes the parameters of a query: the values of each name in the order in which they came. */
    public static Map<String, List<String>> query(@Nullable String rawQuery) {
        if (rawQuery == null || rawQuery.isEmpty()) {
            return Map.of();
        }
        Map<String, List<String>> parameters = new HashMap<>();
        for (String pair : rawQuery.split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = equals < 0 ? pair : pair.substring(0, equals);
            String value = equals < 0 ? "" : pair.substring(equals + 1);
            parameters
                    .computeIfAbsent(decode(name, true), key -> new ArrayList<>())
                    .add(decode(value, true));
        }
        return parameters;
    }

    /** Returns a query with a mask in place of the values of a parameter, however its name is encoded and in any case. */
    public static String masked(String rawQuery, String name, String mask) {
        return Stream.of(rawQuery.split("&", -1))
                .map(pair -> {
                    int equals = pair.indexOf('=');
                    return equals >= 0 && isNamed(pair.substring(0, equals), name)
                            ? pair.substring(0, equals + 1) + mask
                            : pair;
                })
                .collect(Collectors.joining("&"));
    }

    private static boolean isNamed(String encoded, String name) {
        try {
            return decode(encoded, true).strip().equalsIgnoreCase(name);
        } catch (ApiError unreadable) {
            return true;
        }
    }

    /** Adds a parameter to the query of an address. */
    public static String with(String address, String name, String value) {
        int hash = address.indexOf('#');
        String start = hash < 0 ? address : address.substring(0, hash);
        String end = hash < 0 ? "" : address.substring(hash);
        char join = start.indexOf('?') < 0 ? '?' : '&';
        return start + join + encode(name) + '=' + encode(value) + end;
    }

    /** Encodes a segment of a path, or a name or a value of a query. */
    public static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String decode(String text, boolean plusIsBlank) {
        if (text.indexOf('%') < 0 && !(plusIsBlank && text.indexOf('+') >= 0)) {
            return text;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); i++) {
            char next = text.charAt(i);
            if (next == '%') {
                bytes.write(hex(text, i + 1) << 4 | hex(text, i + 2));
                i += 2;
            } else if (next == '+' && plusIsBlank) {
                bytes.write(' ');
            } else {
                bytes.writeBytes(String.valueOf(next).getBytes(StandardCharsets.UTF_8));
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw badAddress();
        }
    }

    private static int hex(String text, int index) {
        int digit = index < text.length() ? Character.digit(text.charAt(index), 16) : -1;
        if (digit < 0) {
            throw badAddress();
        }
        return digit;
    }

    private static ApiError badAddress() {
        return ApiError.malformed("The address is not percent-encoded UTF-8");
    }
}
