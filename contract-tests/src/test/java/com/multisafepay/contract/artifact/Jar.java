package com.multisafepay.contract.artifact;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;

/** A jar that the build has packaged. */
record Jar(Path file) {

    private static final Path ROOT = Path.of(System.getProperty("repository.root"));
    private static final Pattern REFERENCE = Pattern.compile("(?m)^\\s+(\\S+)\\s+-> (\\S+)\\s+(.+)$");

    /** The jar of a module, or its sources. */
    static Jar of(String module, String classifier) {
        String name = "multisafepay-" + module + "-" + System.getProperty("project.version") + classifier + ".jar";
        Path file = ROOT.resolve(module).resolve("target").resolve(name);
        if (!Files.isRegularFile(file)) {
            throw new IllegalStateException(file + " is missing: these tests run after package");
        }
        return new Jar(file);
    }

    /** The names of all entries. */
    Set<String> entries() throws IOException {
        try (JarFile jar = new JarFile(file.toFile())) {
            Set<String> names = new TreeSet<>();
            jar.stream().filter(entry -> !entry.isDirectory()).forEach(entry -> names.add(entry.getName()));
            return names;
        }
    }

    /** An entry as text, each byte a character, so that names in class files can be found in it. */
    String text(String entry) throws IOException {
        try (JarFile jar = new JarFile(file.toFile());
                InputStream in = jar.getInputStream(jar.getJarEntry(entry))) {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    /**
     * Classes that are missing: of those that the roots reach, directly or through others, what lies in a package and is not in this jar.
     */
    Set<String> missing(String rootPackage, String embeddedPackage) throws IOException {
        // As a folder, since jdeps would look for all modules that the descriptor of a jar requires.
        Path classes = Files.createTempDirectory(file.getFileName().toString());
        unpackClasses(classes);
        StringWriter out = new StringWriter();
        ToolProvider jdeps = ToolProvider.findFirst("jdeps").orElseThrow();
        int result = jdeps.run(
                new PrintWriter(out),
                new PrintWriter(out),
                "--multi-release",
                "17",
                "--ignore-missing-deps",
                "-verbose:class",
                "-filter:none",
                classes.toString());
        if (result != 0) {
            throw new IllegalStateException("jdeps failed: " + out);
        }
        Map<String, Set<String>> references = new HashMap<>();
        Set<String> missing = new HashSet<>();
        for (MatchResult line : REFERENCE.matcher(out.toString()).results().toList()) {
            references.computeIfAbsent(line.group(1), name -> new HashSet<>()).add(line.group(2));
            if (line.group(3).contains("not found") && line.group(2).startsWith(embeddedPackage)) {
                missing.add(line.group(2));
            }
        }
        Set<String> reached = new HashSet<>();
        Deque<String> next = new ArrayDeque<>(references.keySet().stream()
                .filter(name -> name.startsWith(rootPackage) && !name.startsWith(embeddedPackage))
                .toList());
        if (next.isEmpty()) {
            throw new IllegalStateException("no class of " + rootPackage + " in " + file);
        }
        while (!next.isEmpty()) {
            String name = next.pop();
            if (reached.add(name)) {
                next.addAll(references.getOrDefault(name, Set.of()));
            }
        }
        Set<String> gone = new TreeSet<>(reached);
        gone.retainAll(missing);
        return gone;
    }

    private void unpackClasses(Path folder) throws IOException {
        try (JarFile jar = new JarFile(file.toFile())) {
            for (String name : entries()) {
                if (name.endsWith(".class") && !name.equals("module-info.class")) {
                    Path target = folder.resolve(name);
                    Files.createDirectories(Objects.requireNonNull(target.getParent()));
                    try (InputStream in = jar.getInputStream(jar.getJarEntry(name))) {
                        Files.copy(in, target);
                    }
                }
            }
        }
    }

    /** The jars of all published modules. */
    static List<Jar> published() {
        return List.of(
                of("api-spec", ""),
                of("generated-client", ""),
                of("domain", ""),
                of("sandbox", ""),
                of("sandbox-pages", ""),
                of("sandbox-standalone", ""));
    }
}
