package com.multisafepay.sandbox.pages.layout;

import com.multisafepay.sandbox.internal.pages.Pages.Page;
import gg.jte.TemplateOutput;
import gg.jte.html.HtmlInterceptor;
import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.Map;

/** Makes pages of templates and their views. */
public final class Html {
    /** A policy that allows the sandbox's own style and forms, and nothing else. */
    public static final String POLICY = policy("'self'", "'self'");

    private static final HtmlInterceptor NOTHING_MORE = new HtmlInterceptor() {
        @Override
        public void onHtmlTagOpened(String name, Map<String, Object> attributes, TemplateOutput out) {}

        @Override
        public void onHtmlTagClosed(String name, TemplateOutput out) {}
    };

    /**
     * A compiled template: the {@code render} method of its class.
     *
     * @param <V> the view that it shows
     */
    @FunctionalInterface
    public interface Template<V> {
        /** Writes a view. */
        void render(HtmlTemplateOutput output, HtmlInterceptor interceptor, V view);
    }

    private Html() {}

    /** Returns the same policy with other addresses that may frame the page and that its forms may lead to. */
    public static String policy(String ancestors, String formTargets) {
        return "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; frame-ancestors " + ancestors
                + "; form-action " + formTargets;
    }

    /** Returns a page of a template and its view. */
    public static <V> Page page(int status, String policy, Template<V> template, V view) {
        StringOutput markup = new StringOutput();
        template.render(new OwaspHtmlTemplateOutput(markup), NOTHING_MORE, view);
        return Page.html(status, policy, markup.toString());
    }
}
