package com.multisafepay.contract.publicapi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the classes of the modules that the BOM lists, as the build compiled them, whether or not it packed them. */
final class PublishedModules {

    private static final Pattern ARTIFACT = Pattern.compile("<artifactId>multisafepay-([\\w-]+)</artifactId>");

    private PublishedModules() {}

    /**
     * Returns the folder with the classes of each module that has a public API.
     *
     * @throws IOException if a module was not compiled since its sources changed
     */
    static Map<String, Path> classes(Path root) throws IOException {
        List<String> names = ARTIFACT.matcher(Files.readString(root.resolve("bom/pom.xml")))
                .results()
                .map(match -> match.group(1))
                .filter(name -> !name.equals("bom"))
                .toList();
        Map<String, Path> modules = new TreeMap<>();
        for (String name : names) {
            Path classes = root.resolve(name).resolve("target/classes");
            if (latest(root.resolve(name).resolve("src/main/java"), ".java").compareTo(latest(classes, ".class")) > 0) {
                throw new IOException(name + " was not compiled since its sources changed; build it too, by -am");
            }
            if (Files.isDirectory(classes) && !ApiJar.visible(classes).isEmpty()) {
                modules.put(name, classes);
            }
        }
        return modules;
    }

    private static FileTime latest(Path folder, String ending) throws IOException {
        FileTime latest = FileTime.fromMillis(0);
        if (Files.isDirectory(folder)) {
            try (Stream<Path> tree = Files.walk(folder)) {
                for (Path file : tree.filter(each -> each.toString().endsWith(ending)).toList()) {
                    FileTime time = Files.getLastModifiedTime(file);
                    latest = time.compareTo(latest) > 0 ? time : latest;
                }
            }
        }
        return latest;
    }
}
