package com.multisafepay.contract.publicapi;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.bytebuddy.jar.asm.ClassReader;

/** Lists the public types that were written by hand, of all published modules, for rules that hold for every one of them. */
final class PublicTypes {

    private static final Path ROOT = Path.of(System.getProperty("repository.root"));

    private PublicTypes() {}

    /** Leaves out what a generator writes, and what Spring alone calls, whose classes are not here. */
    static List<Class<?>> all() throws IOException {
        return PublishedModules.classes(ROOT).entrySet().stream()
                .flatMap(PublicTypes::names)
                .filter(name -> !name.matches("com\\.multisafepay\\.client\\.(api|model)\\..*"))
                .filter(name -> !name.matches(
                        "com\\.multisafepay\\.spring\\.boot\\.(test\\.)?\\w*AutoConfig\\w*|.*package-info"))
                .<Class<?>>map(PublicTypes::named)
                .filter(PublicTypes::isVisible)
                .sorted(Comparator.comparing(Class::getName))
                .toList();
    }

    private static Stream<String> names(Map.Entry<String, Path> module) {
        try {
            return ApiJar.visible(module.getValue()).stream()
                    .filter(PublicTypes::isPublic)
                    .map(file -> module.getValue().relativize(file).toString().replaceAll("[\\\\/]", "."))
                    .map(file -> file.substring(0, file.length() - ".class".length()));
        } catch (IOException e) {
            throw new LinkageError(module.getKey(), e);
        }
    }

    /** Reads the file, since others may extend classes that are not here. */
    private static boolean isPublic(Path file) {
        try {
            return Modifier.isPublic(new ClassReader(Files.readAllBytes(file)).getAccess());
        } catch (IOException e) {
            throw new LinkageError(file.toString(), e);
        }
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name, false, PublicTypes.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new LinkageError(name, e);
        }
    }

    private static boolean isVisible(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return Modifier.isPublic(type.getModifiers())
                && !type.isAnonymousClass()
                && (outer == null || isVisible(outer));
    }
}
