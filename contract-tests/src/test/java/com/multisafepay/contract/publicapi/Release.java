package com.multisafepay.contract.publicapi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The public API as it was released last: a jar for each module that has one, named by module and version, in {@code src/released}.
 *
 * @param version the version of all of them
 * @param modules the bytes of each jar by its module
 */
record Release(String version, Map<String, byte[]> modules) {

    private static final String JAR = ".jar";

    /** Writes the API of all modules in place of what the folder has. */
    static void write(Path folder, String version, Map<String, Path> classes) throws IOException {
        Files.createDirectories(folder);
        for (Path old : jars(folder)) {
            Files.delete(old);
        }
        for (Map.Entry<String, Path> module : classes.entrySet()) {
            Files.write(folder.resolve(module.getKey() + "-" + version + JAR), ApiJar.of(module.getValue()));
        }
    }

    /**
     * Reads a folder; one that is empty or missing holds no module.
     *
     * @throws IOException if its files have several versions
     */
    static Release read(Path folder) throws IOException {
        String version = "";
        Map<String, byte[]> modules = new TreeMap<>();
        for (Path jar : jars(folder)) {
            String name = jar.getFileName().toString();
            String stem = name.substring(0, name.length() - JAR.length());
            int dash = stem.lastIndexOf('-');
            String own = stem.substring(dash + 1);
            if (!version.isEmpty() && !version.equals(own)) {
                throw new IOException(folder + " has files of " + version + " and of " + own);
            }
            version = own;
            modules.put(stem.substring(0, dash), Files.readAllBytes(jar));
        }
        return new Release(version, modules);
    }

    private static List<Path> jars(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(JAR)).sorted().toList();
        }
    }
}
