package com.multisafepay.contract.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.PackageMatchers;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** Conditions that ArchUnit's own vocabulary lacks. */
final class Conditions {

    private static final Set<JavaModifier> VISIBLE = Set.of(JavaModifier.PUBLIC, JavaModifier.PROTECTED);

    private Conditions() {}

    /** No public or protected member of a class that users reach names a type of these packages, nor does the class as a parent. */
    static ArchCondition<JavaClass> beHiddenFromSignatures(String... packages) {
        PackageMatchers hidden = PackageMatchers.of(packages);
        return condition("have signatures without types of " + List.of(packages), (type, broken) -> {
            if (!visible(type) || type.getPackageName().contains(".internal")) {
                return;
            }
            Stream<JavaClass> parents =
                    Stream.concat(type.getRawSuperclass().stream(), type.getRawInterfaces().stream());
            parents.filter(parent -> hidden.test(parent.getPackageName()))
                    .forEach(parent -> broken.accept(type.getName() + " extends " + parent.getName()));
            type.getMembers().stream()
                    .filter(Conditions::visible)
                    .forEach(member -> involved(member)
                            .filter(each -> hidden.test(each.getPackageName()))
                            .forEach(each -> broken.accept(member.getFullName() + " names " + each.getName())));
        });
    }

    static ArchCondition<JavaMember> involve(Class<?>... types) {
        Set<String> names = Stream.of(types).map(Class::getName).collect(Collectors.toSet());
        return new ArchCondition<>("involve " + names) {
            @Override
            public void check(JavaMember member, ConditionEvents events) {
                involved(member)
                        .filter(each -> names.contains(each.getName()))
                        .forEach(each -> events.add(SimpleConditionEvent.satisfied(
                                member, member.getFullName() + " involves " + each.getName())));
            }
        };
    }

    static ArchCondition<JavaCodeUnit> notInvolve(String packages) {
        PackageMatchers unwanted = PackageMatchers.of(packages);
        return condition(
                "not name types of " + packages,
                (member, broken) -> involved(member)
                        .filter(each -> unwanted.test(each.getPackageName()))
                        .forEach(each -> broken.accept(member.getFullName() + " names " + each.getName())));
    }

    static ArchCondition<JavaClass> beFinalOrSealed() {
        return condition("be final, sealed or an interface", (type, broken) -> {
            boolean closed = type.isInterface() || type.getModifiers().contains(JavaModifier.FINAL);
            if (!closed && !type.isEnum() && !type.reflect().isSealed()) {
                broken.accept(type.getName() + " can be extended by anybody");
            }
        });
    }

    static ArchCondition<JavaClass> lieInANullMarkedPackage() {
        return condition("lie in a package that is @NullMarked", (type, broken) -> {
            if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                broken.accept(type.getName() + " lies in a package that does not state nullness");
            }
        });
    }

    /** Final, and of no type that can be written to, as far as the declared type tells. */
    static ArchCondition<JavaField> neverChange() {
        return condition("be final and of a type that cannot change", (field, broken) -> {
            JavaClass type = field.getRawType();
            boolean container = type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class);
            boolean writable = type.isArray()
                    || (container && !type.isInterface())
                    || type.isAssignableTo(Appendable.class)
                    || type.isEquivalentTo(ThreadLocal.class)
                    || type.getPackageName().equals("java.util.concurrent.atomic");
            if (!field.getModifiers().contains(JavaModifier.FINAL) || writable) {
                broken.accept(field.getFullName() + " can change while the program runs");
            }
        });
    }

    /** The top-level public types of packages. */
    static List<String> publicTypes(JavaClasses classes, String packages) {
        return classes.stream()
                .filter(JavaClass.Predicates.resideInAPackage(packages))
                .filter(type -> type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC))
                .map(JavaClass::getName)
                .toList();
    }

    private static boolean visible(JavaClass type) {
        return type.getModifiers().stream().anyMatch(VISIBLE::contains)
                && type.getEnclosingClass().map(Conditions::visible).orElse(true);
    }

    private static boolean visible(JavaMember member) {
        return member.getModifiers().stream().anyMatch(VISIBLE::contains)
                && !member.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    /** Every type in a member's signature, type arguments and exceptions included. */
    private static Stream<JavaClass> involved(JavaMember member) {
        Stream<? extends JavaType> types = member instanceof JavaCodeUnit unit
                ? Stream.of(
                                Stream.of(unit.getReturnType()),
                                unit.getParameterTypes().stream(),
                                unit.getTypeParameters().stream(),
                                unit.getExceptionTypes().stream())
                        .flatMap(each -> each)
                : Stream.of(((JavaField) member).getType());
        return types.flatMap(each -> each.getAllInvolvedRawTypes().stream()).distinct();
    }

    private static <T> ArchCondition<T> condition(String text, BiConsumer<T, Consumer<String>> check) {
        return new ArchCondition<>(text) {
            @Override
            public void check(T item, ConditionEvents events) {
                check.accept(item, message -> events.add(SimpleConditionEvent.violated(item, message)));
            }
        };
    }
}
