package com.multisafepay.sandbox.pages.layout;

import static org.assertj.core.api.Assertions.assertThat;

import com.multisafepay.spec.GatewayTable;
import com.multisafepay.spec.MethodSpec;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {
    /** A key that is written out in a template; others are put together, and their pages are tested. */
    private static final Pattern USED = Pattern.compile("text\\(\"([\\w.]+)\"[,)]");

    private static final Set<String> SAME = Set.of(
            "MultiSafepay sandbox",
            "{0} – {1}",
            "Bank",
            "Wallet",
            "Prepaid",
            "IBAN",
            "BIC",
            "Description",
            "Error: {0}");

    private static final List<String> BRANDS = List.of(
            "Alipay",
            "Alipay+",
            "Amazon Pay",
            "American Express",
            "Apple Pay",
            "Bancontact",
            "Belfius",
            "Billink",
            "Bizum",
            "CBC",
            "Dotpay",
            "EPS",
            "Giropay",
            "Google Pay",
            "KBC",
            "Klarna",
            "MB WAY",
            "Maestro",
            "Mastercard",
            "Multibanco",
            "MyBank",
            "PayPal",
            "Paysafecard",
            "Postepay, a brand of Visa",
            "Riverty",
            "Sofort",
            "TrustPay",
            "Trustly",
            "Visa",
            "WeChat Pay",
            "Zinia",
            "iDEAL",
            "iDEAL QR",
            "iDEAL in3");

    private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");

    private static Properties bundle(String ending) throws IOException {
        String name = "/com/multisafepay/sandbox/pages/texts/texts" + ending + ".properties";
        try (InputStream in = TextsTest.class.getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            Properties texts = new Properties();
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return texts;
        }
    }

    private static Set<String> places(String text) {
        Set<String> places = new TreeSet<>();
        PLACE.matcher(text).results().forEach(each -> places.add(each.group()));
        return places;
    }

    @ParameterizedTest
    @ValueSource(strings = {"_nl", "_de", "_fr", "_es", "_it"})
    void everyLanguageHasTheSameTextsWithTheSamePlaces(String ending) throws IOException {
        Properties english = bundle("_en");
        Properties other = bundle(ending);

        assertThat(other.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(other.getProperty(key)).as(key).isNotBlank();
            assertThat(places(other.getProperty(key))).as(key).isEqualTo(places(english.getProperty(key)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"_nl", "_de", "_fr", "_es", "_it"})
    void everyTextIsTranslatedButWordsThatAreTheSameInBothLanguages(String ending) throws IOException {
        Properties english = bundle("_en");
        Properties other = bundle(ending);

        assertThat(english.stringPropertyNames().stream()
                        .filter(key -> !SAME.contains(english.getProperty(key)))
                        .filter(key -> other.getProperty(key).equals(english.getProperty(key))))
                .isEmpty();
    }

    /** A brand has one name everywhere; gift cards are brands. */
    @Test
    void everyMethodIsABrandOrHasANameInEveryLanguage() {
        Texts texts = Texts.of("nl_NL");

        assertThat(GatewayTable.bundled().all().stream()
                        .filter(method -> !method.coupon() && !method.id().equals("CREDITCARD"))
                        .filter(method -> !texts.has("method." + method.id()))
                        .map(MethodSpec::name))
                .isSubsetOf(BRANDS);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyTextOfATemplateExists(Path template) throws IOException {
        Texts texts = Texts.of("en_US");

        assertThat(USED.matcher(Files.readString(template)).results().map(use -> use.group(1)))
                .allSatisfy(key -> assertThat(texts.has(key)).as(key).isTrue());
    }

    static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/jte"))) {
            return files.filter(file -> file.toString().endsWith(".jte")).toList();
        }
    }

    @Test
    void aLanguageIsNamedInItself() {
        assertThat(Texts.SPOKEN.stream().map(Texts::name))
                .containsExactly("English", "Nederlands", "Deutsch", "Français", "Español", "Italiano");
    }
}
