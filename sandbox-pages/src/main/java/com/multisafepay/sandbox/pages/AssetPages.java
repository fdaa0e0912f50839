package com.multisafepay.sandbox.pages;

import com.multisafepay.sandbox.internal.pages.Pages.Page;
import com.multisafepay.sandbox.internal.pages.Pages.PageCall;
import com.multisafepay.sandbox.pages.layout.Html;
import com.multisafepay.sandbox.pages.layout.PageHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

/** Serves the files that the pages are drawn with: one stylesheet and an icon. */
final class AssetPages implements PageHandler {
    private static final Map<String, String> TYPES =
            Map.of("style.css", "text/css;charset=utf-8", "icon.svg", "image/svg+xml");
    private static final String FOLDER = "/com/multisafepay/sandbox/pages/";

    @Override
    public Optional<Page> answer(PageCall call) {
        return call.path().size() == 1 && !call.posted()
                ? Optional.ofNullable(TYPES.get(call.segment(0))).map(type -> page(call.segment(0), type))
                : Optional.empty();
    }

    private static Page page(String name, String type) {
        try (InputStream in = AssetPages.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not on the class path");
            }
            return new Page(200, type, Html.POLICY, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
