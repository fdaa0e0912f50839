package com.multisafepay.contract.publicapi;

import japicmp.cmp.JApiCmpArchive;
import japicmp.cmp.JarArchiveComparator;
import japicmp.cmp.JarArchiveComparatorOptions;
import japicmp.filter.JavadocLikePackageFilter;
import japicmp.model.AccessModifier;
import japicmp.model.JApiClass;
import japicmp.model.JApiCompatibility;
import java.util.List;
import java.util.stream.Stream;

/**
 * Holds a public API against the last released one. Below version 1.0 a higher minor version may break, from then on
 * only a higher major one; a patch never may. What is internal may always change.
 */
final class PublicApiGate {

    private PublicApiGate() {}

    /** The changes that the version does not allow, each with the class and member it is at; empty when all is well. */
    static List<String> refusals(JApiCmpArchive released, JApiCmpArchive current) {
        return mayBreak(version(released), version(current)) ? List.of() : breaks(released, current);
    }

    private static List<String> breaks(JApiCmpArchive released, JApiCmpArchive current) {
        JarArchiveComparatorOptions options = new JarArchiveComparatorOptions();
        options.setAccessModifier(AccessModifier.PROTECTED);
        options.getIgnoreMissingClasses().setIgnoreAllMissingClasses(true);
        options.getFilters().getExcludes().add(new JavadocLikePackageFilter("com.multisafepay.internal", false));
        return new JarArchiveComparator(options)
                .compare(released, current).stream()
                        .flatMap(PublicApiGate::parts)
                        .filter(PublicApiGate::broken)
                        .map(part -> part + " " + part.getCompatibilityChanges())
                        .toList();
    }

    private static Stream<JApiCompatibility> parts(JApiClass type) {
        return Stream.of(
                        Stream.of(type, type.getSuperclass()),
                        type.getInterfaces().stream(),
                        type.getConstructors().stream(),
                        type.getMethods().stream(),
                        type.getFields().stream())
                .flatMap(some -> some);
    }

    private static boolean broken(JApiCompatibility part) {
        return part.getCompatibilityChanges().stream()
                .anyMatch(change -> !change.isBinaryCompatible() || !change.isSourceCompatible());
    }

    private static int[] version(JApiCmpArchive archive) {
        String[] parts = archive.getVersion().getStringVersion().split("\\.", -1);
        return new int[] {Integer.parseInt(parts[0]), Integer.parseInt(parts[1])};
    }

    private static boolean mayBreak(int[] released, int[] current) {
        return current[0] > released[0] || (current[0] == 0 && released[0] == 0 && current[1] > released[1]);
    }
}
