package com.multisafepay.sandbox.pages.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

class ItemsMarkupPropertiesTest {
    private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
            Map.entry("div", Set.of("align")),
            Map.entry("font", Set.of("color", "face", "size")),
            Map.entry("img", Set.of("width", "height", "alt", "scale", "border", "align")),
            Map.entry("table", Set.of("width", "border", "bordercolor", "cellpadding", "cellspacing")),
            Map.entry("th", Set.of("width", "scope", "colspan", "align")),
            Map.entry("td", Set.of("height", "width", "align", "valign", "colspan", "bgcolor")),
            Map.entry("tr", Set.of("bgcolor", "valign")));
    private static final Set<String> BARE = Set.of(
            "b", "br", "em", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "li", "nobr", "ol", "p", "small", "span",
            "strong", "thead", "tbody", "tfoot", "u", "ul");
    private static final List<String> PIECES = List.of(
            "<script>x()</script>",
            "<b>",
            "</b>",
            "<img src=x onerror=x()>",
            "<svg onload=x()>",
            "<table><tr><td>",
            "<a href='javascript:x()'>",
            "<div align=left style='x'>",
            "<font color=red onclick=x()>",
            "<!--",
            "-->",
            "<iframe srcdoc='<script>'>",
            "<style>",
            "</style>",
            "<td background='data:x' bgcolor=red>",
            "<math>",
            "<template>",
            "<noscript><p title=\"</noscript><img src=x onerror=x()>\">",
            "<p",
            "'",
            "\"",
            "&lt;script&gt;",
            "<form action=x>",
            "<input autofocus onfocus=x()>",
            "<body onload=x()>",
            "<base href=//x>",
            "]]>",
            "text");

    @Provide
    Arbitrary<String> markup() {
        Arbitrary<String> piece = Arbitraries.of(PIECES);
        Arbitrary<String> noise =
                Arbitraries.strings().withChars("<>/='\" abimgscript\u0000&;!-").ofMaxLength(12);
        return Combinators.combine(Arbitraries.oneOf(piece, noise).list().ofMaxSize(12), Arbitraries.of("", " ", "\n"))
                .as((pieces, join) -> String.join(join, pieces));
    }

    @Property(tries = 2000)
    void onlyTheDocumentedTagsAndAttributesStay(@ForAll("markup") String markup) {
        String clean = ItemsMarkup.of(markup);

        for (Element each : Jsoup.parseBodyFragment(clean).body().children().select("*")) {
            assertThat(ALLOWED.keySet().contains(each.normalName()) || BARE.contains(each.normalName()))
                    .as(clean)
                    .isTrue();
            for (Attribute attribute : each.attributes()) {
                assertThat(ALLOWED.getOrDefault(each.normalName(), Set.of()))
                        .as(clean)
                        .contains(attribute.getKey());
            }
        }
    }

    @Example
    void whatIsAllowedStaysAsItIs() {
        String markup = "<div align=\"left\"><b>1</b> &times; <font color=\"#333333\">Lamp</font></div>"
                + "<table border=\"1\"><thead><tr><th scope=\"col\">Name</th></tr></thead></table><ul><li>5 &lt; 6</li></ul>";

        assertThat(ItemsMarkup.of(markup)).isEqualTo(markup.replace("&times;", "×"));
    }
}
