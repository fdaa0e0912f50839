package com.multisafepay.contract.publicapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.multisafepay.audit.ExchangeListener;
import com.multisafepay.client.TolerantJson;
import com.multisafepay.spring.boot.MultiSafepayBuilderCustomizer;
import com.multisafepay.spring.boot.NotificationHandlerCustomizer;
import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Null is refused at once, by a NullPointerException that names the parameter, in every public method and constructor of every
 * published module. Left to others: interfaces that users implement, and methods that a framework declares and calls.
 */
class NullArgumentsTest {

    private static final Samples SAMPLES = new Samples();
    private static final Set<Class<?>> IMPLEMENTED_BY_USERS = Set.of(
            ExchangeListener.class,
            TolerantJson.Listener.class,
            MultiSafepayBuilderCustomizer.class,
            NotificationHandlerCustomizer.class);

    @AfterAll
    static void close() throws Exception {
        SAMPLES.close();
    }

    static List<Class<?>> publicTypes() throws IOException {
        return PublicTypes.all().stream()
                .filter(type -> !IMPLEMENTED_BY_USERS.contains(type))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("publicTypes")
    void refusesNull(Class<?> type) {
        List<String> broken = Stream.concat(
                        Arrays.stream(type.getDeclaredConstructors()), Arrays.stream(type.getDeclaredMethods()))
                .filter(each -> Modifier.isPublic(each.getModifiers()) && !each.isSynthetic())
                .filter(each -> !Modifier.isAbstract(type.getModifiers()) || each instanceof Method)
                .filter(each -> !List.of("equals", "main").contains(each.getName()))
                .filter(each -> !(type.isEnum() && each.getName().equals("valueOf")))
                .filter(each -> !declaredByAFramework(type, each))
                .flatMap(each -> IntStream.range(0, each.getParameterCount())
                        .filter(index -> refusesNull(each.getParameters()[index]))
                        .mapToObj(index -> violation(each, index))
                        .flatMap(Stream::ofNullable))
                .toList();

        assertThat(broken).isEmpty();
    }

    private static boolean refusesNull(Parameter parameter) {
        AnnotatedElement annotated = parameter.getAnnotatedType();
        boolean nullableBound = parameter.getParameterizedType() instanceof TypeVariable<?> variable
                && Arrays.stream(variable.getAnnotatedBounds())
                        .anyMatch(bound -> bound.isAnnotationPresent(Nullable.class));
        return !parameter.getType().isPrimitive() && !annotated.isAnnotationPresent(Nullable.class) && !nullableBound;
    }

    private static boolean declaredByAFramework(@Nullable Class<?> type, Executable method) {
        if (type == null) {
            return false;
        }
        boolean own = type.getName().matches("(com\\.multisafepay|java)\\..*");
        return (!own
                        && Arrays.stream(type.getMethods())
                                .anyMatch(each -> each.getName().equals(method.getName())
                                        && Arrays.equals(each.getParameterTypes(), method.getParameterTypes())))
                || declaredByAFramework(type.getSuperclass(), method)
                || Arrays.stream(type.getInterfaces()).anyMatch(above -> declaredByAFramework(above, method));
    }

    /** Says what happens instead; null where the parameter is refused. */
    private static @Nullable String violation(Executable executable, int index) {
        String name = executable.getParameters()[index].getName();
        String place = executable.toGenericString() + " " + name + ": ";
        Object[] arguments =
                Arrays.stream(executable.getParameterTypes()).map(SAMPLES::of).toArray();
        arguments[index] = null;
        try {
            invoke(executable, arguments);
            return place + "taken";
        } catch (InvocationTargetException e) {
            boolean told = e.getCause() instanceof NullPointerException refusal
                    && names(String.valueOf(refusal.getMessage()), name);
            return told ? null : place + e.getCause();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(place, e);
        }
    }

    private static void invoke(Executable executable, Object... arguments) throws ReflectiveOperationException {
        if (executable instanceof Constructor<?> constructor) {
            constructor.newInstance(arguments);
            return;
        }
        Method method = (Method) executable;
        Object target = Modifier.isStatic(method.getModifiers()) ? null : SAMPLES.of(method.getDeclaringClass());
        method.invoke(target, arguments);
    }

    /** The name is the parameter's, or that of the field in the API. */
    private static boolean names(String message, String parameter) {
        String field = message.replace("_", "").toLowerCase(Locale.ROOT);
        return !message.contains(" ") && field.endsWith(parameter.toLowerCase(Locale.ROOT));
    }
}
