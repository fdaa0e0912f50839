package com.multisafepay.contract.coverage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tests that documents name, as class and method between backticks. It reads sources alone, as builds beside it make and remove files elsewhere. */
final class NamedTests {

    static final Pattern NAMED = Pattern.compile("`([A-Z]\\w*(?:Test|IT|Properties))\\.([a-z]\\w*)`");

    private NamedTests() {}

    /** Returns the tests that a text names and no module has. */
    static List<String> missing(String document, Path root) throws IOException {
        List<Path> sources;
        try (Stream<Path> modules = Files.list(root)) {
            List<Path> trees = modules.map(module -> module.resolve("src/test/java"))
                    .filter(Files::isDirectory)
                    .toList();
            sources = new ArrayList<>();
            for (Path tree : trees) {
                try (Stream<Path> files = Files.walk(tree)) {
                    files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
                }
            }
        }
        List<String> missing = new ArrayList<>();
        for (MatchResult named : NAMED.matcher(document).results().toList()) {
            boolean found = false;
            for (Path source : sources) {
                found |= source.getFileName().toString().equals(named.group(1) + ".java")
                        && Pattern.compile("(void|List<DynamicTest>) " + named.group(2) + "\\(")
                                .matcher(Files.readString(source))
                                .find();
            }
            if (!found) {
                missing.add(named.group(1) + "." + named.group(2));
            }
        }
        return missing;
    }
}
