package com.multisafepay.contract.secrecy;

import static com.multisafepay.contract.secrecy.EchoingServer.http;
import static com.multisafepay.contract.secrecy.EchoingServer.quoted;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Servers that answer a request with its own secrets. */
final class TellingServers {

    /** An order with secrets in it. */
    static final String ORDER = "{\"success\":true,\"data\":{\"order_id\":\"a\",\"status\":\"completed\",\"currency\":"
            + "\"EUR\",\"amount\":1,\"payment_details\":{\"type\":\"VISA\",\"recurring_id\":\"" + Leaks.TOKEN
            + "\",\"account_iban\":\"" + Leaks.IBAN + "\",\"account_holder_name\":\"x\"},\"events_token\":\""
            + Leaks.TOKEN
            + "\",\"token\":\"" + Leaks.TOKEN + "\",\"api_token\":\"" + Leaks.TOKEN
            + "\",\"display\":\"Visa\"}}";

    private TellingServers() {}

    /** Ways to answer a request; each echoes all that it received, wherever an answer has room for it. */
    static Map<String, UnaryOperator<String>> all() {
        Map<String, UnaryOperator<String>> servers = new LinkedHashMap<>();
        servers.put("pays", request -> http("200 OK", "X-Echo: " + line(request) + "\r\n", ORDER));
        for (String status :
                List.of("200", "400", "401", "403", "404", "409", "410", "422", "429", "500", "501", "503")) {
            servers.put("says no with " + status, request -> http(status + " No", "", refusal(request)));
        }
        for (int code = 1000; code <= 1036; code++) {
            String number = Integer.toString(code);
            servers.put(
                    "code " + code,
                    request -> http("404 No", "", refusal(request).replace("1001", number)));
        }
        servers.put(
                "redirects", request -> http("302 Found", "Location: http://x.example/" + line(request) + "\r\n", ""));
        servers.put("answers with text", request -> http("200 OK", "Content-Type: text/html\r\n", request));
        servers.put("fails with text", request -> http("502 Bad Gateway", "", request));
        servers.put("breaks off", request -> "HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n" + request);
        servers.put("speaks no HTTP", request -> line(request) + "\r\n\r\n");
        servers.put("has an odd header", request -> "HTTP/1.1 200 OK\r\n" + line(request) + "\r\n\r\n");
        servers.put("has an odd length", request -> "HTTP/1.1 200 OK\r\nContent-Length: " + line(request) + "\r\n\r\n");
        servers.put("compresses", request -> http("200 OK", "Content-Encoding: " + line(request) + "\r\n", "x"));
        servers.put("says nothing", request -> "");
        for (String member : List.of("amount", "created", "status", "payment_details", "customer")) {
            servers.put(
                    "puts all into " + member,
                    request -> http(
                            "200 OK",
                            "",
                            "{\"success\":true,\"data\":{\"" + member + "\":\"" + quoted(request) + "\"}}"));
        }
        servers.put(
                "names a member so",
                request ->
                        http("200 OK", "", "{\"success\":true,\"data\":{\"amount\":{\"" + quoted(request) + "\":1}}}"));
        return servers;
    }

    private static String refusal(String request) {
        String all = quoted(request);
        return "{\"success\":false,\"error_code\":1001,\"error_info\":\"" + all + "\",\"errors\":[{\"attribute\":\""
                + all + "\",\"message\":\"" + all + "\"},{\"uri\":\"/a\",\"details\":{\"given\":\"" + all + "\"}}]}";
    }

    private static String line(String request) {
        return request.replaceAll("[\\r\\n]+", " ");
    }
}
