package com.multisafepay.sandbox.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class HtmlPropertiesTest {

    @Property
    void noTextOpensATagOrEndsAnAttribute(@ForAll String text) {
        String inside = Html.tag("p").attr("title", text).text(text).markup();

        assertThat(inside.substring(1, inside.length() - "</p>".length()))
                .doesNotContain("<")
                .containsOnlyOnce(">")
                .doesNotContain("'")
                .matches("(?s)p title=\"[^\"]*\">[^\"]*");
    }

    @Property
    void aTextReadsAsItWasWritten(@ForAll String text) {
        String read = Html.text(text)
                .markup()
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");

        assertThat(read).isEqualTo(text);
    }
}
