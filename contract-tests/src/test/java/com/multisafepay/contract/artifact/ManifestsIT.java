package com.multisafepay.contract.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

/** The version and the module that each published jar says it is. */
class ManifestsIT {

    @Test
    void everyJarSaysWhichVersionItIs() throws IOException {
        for (Jar published : Jar.published()) {
            try (JarFile jar = new JarFile(published.file().toFile())) {
                assertThat(jar.getManifest().getMainAttributes().getValue("Implementation-Version"))
                        .as(published.file().getFileName().toString())
                        .isEqualTo(System.getProperty("project.version"));
            }
        }
    }

    @Test
    void everyJarIsAModuleWithANameOfItsOwn() {
        List<String> names = Jar.published().stream()
                .map(ManifestsIT::descriptor)
                .map(ModuleDescriptor::name)
                .toList();

        assertThat(names)
                .containsExactly(
                        "com.multisafepay.spec",
                        "com.multisafepay.client",
                        "com.multisafepay",
                        "com.multisafepay.sandbox",
                        "com.multisafepay.sandbox.pages",
                        "com.multisafepay.sandbox");
    }

    @Test
    void theLibraryExportsEveryPackageButTheInternalOnes() {
        ModuleDescriptor library = descriptor(Jar.of("domain", ""));

        assertThat(library.isAutomatic()).isFalse();
        assertThat(library.exports().stream()
                        .filter(exported -> !exported.isQualified())
                        .map(ModuleDescriptor.Exports::source))
                .containsExactlyInAnyOrderElementsOf(library.packages().stream()
                        .filter(name -> !name.startsWith("com.multisafepay.internal"))
                        // Tables for databases, without classes.
                        .filter(name -> !name.startsWith("com.multisafepay.notifications"))
                        .toList());
    }

    private static ModuleDescriptor descriptor(Jar jar) {
        return ModuleFinder.of(jar.file()).findAll().iterator().next().descriptor();
    }
}
