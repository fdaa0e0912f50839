package com.multisafepay.examples.compatibility;

import java.nio.file.Path;
import java.util.Objects;

/** Where the page is. */
final class CompatibilityPage {

    static final Path FILE =
            Path.of(Objects.requireNonNull(System.getProperty("repository.root")), "docs", "compatibility.md");

    private CompatibilityPage() {}
}
