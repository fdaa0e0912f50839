package com.multisafepay.benchmarks.library;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectReader;
import com.multisafepay.ApiKey;
import com.multisafepay.client.TolerantJson;
import com.multisafepay.client.model.Order;
import com.multisafepay.webhook.Verification;
import com.multisafepay.webhook.WebhookVerifier;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Measures the verification of a notification, beside the primitives of the JDK and of Jackson that it needs. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Notifications {

    private static final String KEY = "test-key";
    private static final ObjectReader ORDER = TolerantJson.newMapper().readerFor(Order.class);

    private final WebhookVerifier verifier = WebhookVerifier.of(ApiKey.of(KEY));
    private final SecretKeySpec secret = new SecretKeySpec(KEY.getBytes(UTF_8), "HmacSHA512");

    /** Size of the body. */
    @Param({"1024", "102400"})
    public int bytes;

    private byte[] body;
    private byte[] signed;
    private byte[] digest;
    private String genuine;
    private String forged;

    /** Creates the benchmark. */
    public Notifications() {}

    /**
     * Writes and signs a notification; its time stays valid for the whole run.
     *
     * @throws GeneralSecurityException never
     */
    @Setup
    public void sign() throws GeneralSecurityException {
        String seconds = Long.toString(Instant.now().getEpochSecond());
        body = body().getBytes(UTF_8);
        signed = (seconds + ":" + new String(body, UTF_8)).getBytes(UTF_8);
        digest = bareHmac();
        String hex = HexFormat.of().formatHex(digest);
        genuine = header(seconds + ":" + hex);
        forged = header(seconds + ":" + hex.substring(1) + (hex.charAt(0) == '0' ? '1' : '0'));
        if (!(verify() instanceof Verification.Verified) || !(refuse() instanceof Verification.Rejected)) {
            throw new IllegalStateException("the notification is not what it should be");
        }
    }

    private String body() {
        String start =
                "{\"order_id\":\"my-order-id-1\",\"transaction_id\":4051823,\"currency\":\"EUR\",\"amount\":1000,"
                        + "\"status\":\"completed\",\"financial_status\":\"completed\",\"created\":\"2026-11-25T12:00:00\",\"description\":\"\","
                        + "\"shopping_cart\":{\"items\":[";
        StringBuilder text = new StringBuilder(start);
        String line =
                "{\"name\":\"Geometric Candle Holders\",\"unit_price\":\"8.2644628099\",\"quantity\":\"2\",\"merchant_item_id\":\"111111\","
                        + "\"tax_table_selector\":\"BTW21\",\"currency\":\"EUR\"}";
        String end = "]}}";
        text.append(line);
        while (text.length() + line.length() + end.length() < bytes) {
            text.append(',').append(line);
        }
        text.append(end);
        return text.toString()
                .replace("\"description\":\"\"", "\"description\":\"" + "x".repeat(bytes - text.length()) + '"');
    }

    private static String header(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
    }

    /**
     * Verifies a genuine notification: signature, time and body.
     *
     * @return the order
     */
    @Benchmark
    public Verification verify() {
        return verifier.verify(body, genuine);
    }

    /**
     * Refuses a forged notification, by its signature alone.
     *
     * @return the refusal
     */
    @Benchmark
    public Verification refuse() {
        return verifier.verify(body, forged);
    }

    /**
     * Computes the digest, which every signature check needs.
     *
     * @return the digest
     * @throws GeneralSecurityException never
     */
    @Benchmark
    public byte[] bareHmac() throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA512");
        mac.init(secret);
        return mac.doFinal(signed);
    }

    /**
     * Computes the digest and reads the body, which every verification needs.
     *
     * @return the order as the generated model
     * @throws GeneralSecurityException never
     * @throws IOException never
     */
    @Benchmark
    public Object bareHmacAndJackson() throws GeneralSecurityException, IOException {
        return MessageDigest.isEqual(bareHmac(), digest) ? ORDER.readValue(body) : "forged";
    }
}
