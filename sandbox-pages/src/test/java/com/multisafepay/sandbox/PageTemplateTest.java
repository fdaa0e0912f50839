package com.multisafepay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.Visitor.Seen;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageTemplateTest extends PaymentPageCase {
    private static ObjectNode template(String... hidden) {
        ObjectNode body = order("en_US");
        ObjectNode template = body.withObject("/payment_options/template").put("version", "1.0");
        for (String part : hidden) {
            template.withObject("/settings").put(part, true);
        }
        return body;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hide_cart|aside",
                "hide_flags|nav",
                "hide_logo|.brand",
                "hide_powered|footer",
                "hide_btn_cancel|form[action*=/cancel]",
                "hide_cc_logos|.method .hint"
            })
    void hidesWhatTheTemplateHides(String setting, String part) {
        assertThat(opened(Bodies.withCart(template())).html().select(part)).isNotEmpty();
        assertThat(opened(Bodies.withCart(template(setting).put("order_id", "hidden")))
                        .html()
                        .select(part))
                .isEmpty();
    }

    @Test
    void hidesTheWayToAllMethodsWhenTheTemplateDoes() {
        String way = "a[href*=/methods]:not(nav a)";

        assertThat(visitor.pick(visitor.order(template()), "BANKTRANS").html().select(way))
                .hasSize(1);
        assertThat(visitor.pick(visitor.order(template("hide_btn_all_methods").put("order_id", "hidden")), "BANKTRANS")
                        .html()
                        .select(way))
                .isEmpty();
    }

    @Test
    void paintsThePageInTheTemplatesColours() {
        ObjectNode order = template();
        ObjectNode template = order.withObject("/payment_options/template");
        template.withObject("/header").put("background", "#102030").put("text", "white");
        template.withObject("/buttons/payment_method/hover").put("border", "#abc");

        String url = visitor.order(order);
        Seen page = visitor.open(url);
        Seen style = visitor.get(page.one("link[href*=/connect/]").attr("href"));

        assertThat(style.header("Content-Type")).isEqualTo("text/css;charset=utf-8");
        assertThat(new String(style.response().body(), StandardCharsets.UTF_8)).isEqualTo("""
                        header { background: #102030; border-image: conic-gradient(#102030 0 0) fill 0 / 0 / 0 100vw; margin-bottom: 1.25rem }
                        header, header .languages a[href] { color: white }
                        button.method:hover { border-color: #abc }
                        """);
        assertThat(page.header("Content-Security-Policy")).contains("style-src 'self';");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "red; background: url(https://evil.example/)",
                "red } body { display: none",
                "url(https://evil.example/)",
                "</style><script>alert(1)</script>",
                "var(--ink)",
                "#12345g",
                "red\n"
            })
    void leavesOutWhatIsNoPlainColour(String colour) {
        ObjectNode order = template();
        order.withObject("/payment_options/template/body").put("background", colour);

        String url = visitor.order(order);

        assertThat(visitor.open(url).html().select("link[href*=/connect/]")).isEmpty();
        assertThat(visitor.get(url.replace("/?", "/style.css?")).response().body())
                .isEmpty();
    }

    @Test
    void letsOthersFrameThePageOnlyWhereTheTemplateSaysSo() {
        assertThat(opened(template("iframe_mode")).header("Content-Security-Policy"))
                .contains("frame-ancestors http: https:;");
    }
}
