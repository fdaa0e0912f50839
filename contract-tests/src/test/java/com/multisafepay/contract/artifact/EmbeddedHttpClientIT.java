package com.multisafepay.contract.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** HttpClient inside the library's jar. */
class EmbeddedHttpClientIT {

    private static final String EMBEDDED = "com/multisafepay/internal/hc/";
    private static final Jar DOMAIN = Jar.of("domain", "");

    @Test
    void everyClassIsUnderAPackageOfTheLibrary() throws IOException {
        Set<String> entries = DOMAIN.entries();

        assertThat(entries).anyMatch(name -> name.startsWith(EMBEDDED));
        assertThat(entries)
                .filteredOn(name -> name.endsWith(".class") && !name.equals("module-info.class"))
                .allMatch(name -> name.startsWith("com/multisafepay/"));
    }

    @Test
    void nothingRefersToTheOriginalPackages() throws IOException {
        for (String entry : DOMAIN.entries()) {
            if (!entry.startsWith("META-INF/maven/")) {
                assertThat(DOMAIN.text(entry)).as(entry).doesNotContain("org/apache/hc", "org.apache.hc");
            }
        }
    }

    @Test
    void everyClassThatTheLibraryReachesIsThere() throws IOException {
        assertThat(DOMAIN.missing("com.multisafepay.", "com.multisafepay.internal.hc."))
                .isEmpty();
    }

    @Test
    void whatNothingReachesStaysOut() throws IOException {
        assertThat(DOMAIN.entries()).noneMatch(name -> name.matches(EMBEDDED + ".*(/async/|/nio/support/|/frame/).*"));
    }

    @Test
    void theSourcesAreThoseOfTheRelocatedClasses() throws IOException {
        Jar sources = Jar.of("domain", "-sources");
        Set<String> files = sources.entries();

        assertThat(DOMAIN.entries())
                .filteredOn(name -> name.endsWith(".class") && !name.contains("$") && !name.equals("module-info.class"))
                .allSatisfy(name -> assertThat(files).contains(name.replace(".class", ".java")));
        assertThat(sources.text(EMBEDDED + "client5/http/impl/classic/InternalHttpClient.java"))
                .contains("package com.multisafepay.internal.hc.client5.http.impl.classic;")
                .doesNotContain("org.apache.hc");
    }
}
