package com.multisafepay.examples.compatibility;

import java.nio.file.Path;
import java.util.Objects;

/** The path of the page. */
final class CompatibilityPage {

    static final Path FILE =
            Path.of(Objects.requireNonNull(System.getProperty("repository.root")), "docs", "compatibility.md");

    private CompatibilityPage() {}
}
