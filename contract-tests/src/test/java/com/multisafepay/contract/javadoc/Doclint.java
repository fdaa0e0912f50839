package com.multisafepay.contract.javadoc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Runs javac's doclint over the public and protected parts of a source folder. */
final class Doclint {

    private static final String NO_PARAM = "no @param for";
    private static final Pattern COMPACT_CONSTRUCTOR = Pattern.compile("public \\w+ \\{");

    private Doclint() {}

    static List<String> findings(Path sources, Path output, String classPath) throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = javac.getStandardFileManager(found, Locale.ROOT, null);
                Stream<Path> tree = Files.walk(sources)) {
            List<String> options = List.of(
                    "-proc:none",
                    "-Xmaxwarns",
                    "1000",
                    "-Xdoclint:all/protected",
                    "-Xdoclint/package:-com.multisafepay.internal.*,-com.multisafepay.sandbox.internal.*",
                    "-classpath",
                    classPath,
                    "-d",
                    output.toString());
            List<Path> java =
                    tree.filter(path -> path.toString().endsWith(".java")).toList();
            javac.getTask(null, files, found, options, null, files.getJavaFileObjectsFromPaths(java))
                    .call();
        }
        return found.getDiagnostics().stream()
                .filter(finding -> !misjudged(finding))
                .map(Diagnostic::toString)
                .toList();
    }

    /** JDK 17 asks compact constructors for the parameters that the record has documented; later ones look at the record. */
    private static boolean misjudged(Diagnostic<? extends JavaFileObject> finding) {
        String message = finding.getMessage(Locale.ROOT);
        if (!message.startsWith(NO_PARAM)) {
            return false;
        }
        List<String> lines = source(finding).lines().toList();
        int at = (int) finding.getLineNumber() - 1;
        String documented = "@param " + message.substring(NO_PARAM.length()).strip() + " ";
        return COMPACT_CONSTRUCTOR.matcher(lines.get(at).strip()).matches()
                && lines.subList(0, at).stream().anyMatch(line -> line.contains(documented));
    }

    private static String source(Diagnostic<? extends JavaFileObject> finding) {
        try {
            return finding.getSource().getCharContent(true).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
