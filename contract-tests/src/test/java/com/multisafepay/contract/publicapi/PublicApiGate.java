package com.multisafepay.contract.publicapi;

import japicmp.cmp.JApiCmpArchive;
import japicmp.cmp.JarArchiveComparator;
import japicmp.cmp.JarArchiveComparatorOptions;
import japicmp.model.AccessModifier;
import japicmp.model.JApiBehavior;
import japicmp.model.JApiClass;
import japicmp.model.JApiCompatibility;
import japicmp.model.JApiParameter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds the public API of a module against what was released last. */
final class PublicApiGate {

    private PublicApiGate() {}

    /**
     * Returns the changes that the version does not allow, each with the class and member it is at, and the version that would; empty when
     * all is well.
     */
    static List<String> refusals(JApiCmpArchive released, JApiCmpArchive current) {
        String since = released.getVersion().getStringVersion();
        Version allows = Version.of(since).nextThatMayBreak();
        if (!Version.of(current.getVersion().getStringVersion()).isBelow(allows)) {
            return List.of();
        }
        return breaks(released, current).stream()
                .map(change -> change + "; it was released with " + since + ", and " + allows + " may change it")
                .toList();
    }

    /** Fails with the changes alone, a line for each. */
    static void hold(List<String> refusals) {
        if (!refusals.isEmpty()) {
            AssertionError broken = new AssertionError(String.join("\n", refusals));
            broken.setStackTrace(new StackTraceElement[0]);
            throw broken;
        }
    }

    private static List<String> breaks(JApiCmpArchive released, JApiCmpArchive current) {
        JarArchiveComparatorOptions options = new JarArchiveComparatorOptions();
        options.setAccessModifier(AccessModifier.PROTECTED);
        options.getIgnoreMissingClasses().setIgnoreAllMissingClasses(true);
        return new JarArchiveComparator(options)
                .compare(released, current).stream()
                        .flatMap(PublicApiGate::parts)
                        .toList();
    }

    private static Stream<String> parts(JApiClass type) {
        String name = type.getFullyQualifiedName();
        return Stream.of(
                        told(name, type),
                        told(name + " extends", type.getSuperclass()),
                        type.getInterfaces().stream()
                                .flatMap(each -> told(name + " implements " + each.getFullyQualifiedName(), each)),
                        type.getConstructors().stream().flatMap(each -> told(name + "." + signature(each), each)),
                        type.getMethods().stream().flatMap(each -> told(name + "." + signature(each), each)),
                        type.getFields().stream().flatMap(each -> told(name + "." + each.getName(), each)))
                .flatMap(some -> some);
    }

    private static String signature(JApiBehavior behavior) {
        return behavior.getName()
                + behavior.getParameters().stream()
                        .map(JApiParameter::getType)
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    private static Stream<String> told(String place, JApiCompatibility part) {
        return part.getCompatibilityChanges().stream()
                .filter(change -> !change.isBinaryCompatible() || !change.isSourceCompatible())
                .map(change -> place + " " + change.getType());
    }
}
