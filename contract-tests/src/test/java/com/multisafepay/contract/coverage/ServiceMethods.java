package com.multisafepay.contract.coverage;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/** Finds the methods of the library's services that end in a call of an operation, read from the compiled code. */
final class ServiceMethods {
    private static final String SERVICES = "com.multisafepay.internal.service";
    private static final String CLIENT = "com.multisafepay.client.api.";

    private final Set<JavaMethod> entries = new HashSet<>();

    ServiceMethods() {
        for (JavaClass type : new ClassFileImporter().importPackages(SERVICES, "com.multisafepay.client.api")) {
            if (type.getPackageName().equals(SERVICES)) {
                type.getMethods().stream()
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(method -> !type.getRawInterfaces().isEmpty())
                        .forEach(entries::add);
            }
        }
    }

    /** Such as {@code Orders.create}, in the order of the alphabet. */
    Set<String> reaching(String operationId) {
        Set<String> names = new TreeSet<>();
        for (JavaMethod entry : entries) {
            if (reaches(entry, operationId)) {
                entry.getOwner().getRawInterfaces().stream()
                        .filter(service -> declares(service, entry))
                        .forEach(service -> names.add(service.getSimpleName() + "." + entry.getName()));
            }
        }
        return names;
    }

    private static boolean declares(JavaClass service, JavaMethod entry) {
        return service.getMethods().stream().anyMatch(method -> method.getName().equals(entry.getName()));
    }

    private static boolean reaches(JavaMethod entry, String operationId) {
        Set<JavaCodeUnit> seen = new HashSet<>(Set.of(entry));
        Deque<JavaCodeUnit> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            for (var access : open.remove().getAccessesFromSelf()) {
                String owner = access.getTargetOwner().getName();
                if (owner.startsWith(CLIENT) && access.getTarget().getName().equals(operationId)) {
                    return true;
                }
                if (owner.startsWith(SERVICES)
                        && access.getTarget().resolveMember().orElse(null) instanceof JavaCodeUnit next
                        && seen.add(next)) {
                    open.add(next);
                }
            }
        }
        return false;
    }
}
