package com.multisafepay.benchmarks.campaign;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The modules that the build made: their jars and class paths. */
record Modules(Path root) {

    private static final String VERSION_AND_ENDING = "-\\d+\\.\\d+\\.\\d+\\.jar";

    Path target() {
        return root.resolve("benchmarks/target");
    }

    /** The module's jar and all it needs, in the order that Maven gives. */
    String classPath(String module) throws IOException {
        Path folder = root.resolve("benchmarks").resolve(module).resolve("target");
        String needs = Files.readString(folder.resolve("class-path")).strip();
        try (var files = Files.list(folder)) {
            String jar = files.filter(file -> file.getFileName()
                            .toString()
                            .matches("multisafepay-benchmarks-" + module + VERSION_AND_ENDING))
                    .map(Path::toString)
                    .findFirst()
                    .orElseThrow(() -> new IOException("no jar in " + folder));
            return jar + File.pathSeparator + needs;
        }
    }

    /** Returns the runtime class path of a module, without the harness. */
    List<Path> dependencies(String module) throws IOException {
        return Pattern.compile(File.pathSeparator)
                .splitAsStream(classPath(module))
                .skip(1)
                .map(Path::of)
                .filter(jar -> !jar.toString()
                        .matches(".*(benchmarks-harness|jmh-core|jopt-simple|commons-math3|slf4j-nop)-[^/]*"))
                .toList();
    }

    Path sandbox() {
        return root.resolve("sandbox/target/multisafepay-sandbox.jar");
    }

    Path contract() {
        return root.resolve("api-spec/target/classes/multisafepay-openapi.yaml");
    }
}
