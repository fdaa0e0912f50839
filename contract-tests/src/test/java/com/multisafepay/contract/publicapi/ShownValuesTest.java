package com.multisafepay.contract.publicapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.multisafepay.customer.Email;
import com.multisafepay.customer.IpAddress;
import com.multisafepay.sandbox.SandboxBuilder;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The values that users make show no secret and nothing of a person by their texts, and are equal when made of the same. */
class ShownValuesTest {

    private static final Samples SAMPLES = new Samples();
    /** The values by parts of the names of what holds them. */
    private static final Map<String, String> PRIVATE = Map.ofEntries(
            Map.entry("number", "4761340000000019"),
            Map.entry("cvc", "8362"),
            Map.entry("iban", "NL02ABNA0123456789"),
            Map.entry("bankaccount", "NL02ABNA0123456789"),
            Map.entry("token", "tok-Zq7Lw2Xv9Rk4Tb6N"),
            Map.entry("payload", "tok-Zq7Lw2Xv9Rk4Tb6N"),
            Map.entry("apikey", "key-9f8e7d6c5b4a39281706f5e4"),
            Map.entry("password", "pass-Zq7Lw2Xv9Rk4Tb6N"),
            Map.entry("holdername", "Wilhelmina Brandsma"),
            Map.entry("firstname", "Wilhelmina"),
            Map.entry("lastname", "Brandsma"),
            Map.entry("username", "Wilhelmina Brandsma"),
            Map.entry("city", "Zoutkamp"),
            Map.entry("address1", "Reitdiepskade"),
            Map.entry("address2", "Reitdiepskade"),
            Map.entry("zip", "9974PJ"),
            Map.entry("phone", "0612345678"),
            Map.entry("email", "w.brandsma@mail.example"),
            Map.entry("ipaddress", "198.51.100.99"),
            Map.entry("birthday", "1971-03-04"),
            Map.entry("swift", "ABNANL2A"),
            Map.entry("bic", "ABNANL2A"),
            Map.entry("mandate", "mandate-Zq7Lw2Xv"));

    /** The text of these is what they are. */
    private static final Set<Class<?>> TEXTS = Set.of(Email.class, IpAddress.class);

    @AfterAll
    static void close() throws Exception {
        SAMPLES.close();
    }

    static Stream<Class<?>> records() throws IOException {
        return PublicTypes.all().stream()
                .filter(type -> type.isRecord() && !TEXTS.contains(type))
                .filter(type -> Arrays.stream(type.getRecordComponents())
                        .anyMatch(ShownValuesTest::isPrivate));
    }

    @ParameterizedTest
    @MethodSource("records")
    void recordsShowNothingPrivate(Class<?> type) throws ReflectiveOperationException {
        assertThat(filled(type).toString()).doesNotContain(PRIVATE.values());
        assertThat(filled(type)).isEqualTo(filled(type)).hasSameHashCodeAs(filled(type));
    }

    /** That of the sandbox starts a server, which has no text of its own. */
    static Stream<Class<?>> builders() throws IOException {
        return PublicTypes.all().stream()
                .filter(type -> type.getName().endsWith("Builder") && !Modifier.isAbstract(type.getModifiers()))
                .filter(type -> type != SandboxBuilder.class)
                .filter(type -> Arrays.stream(type.getMethods()).anyMatch(setter -> isPrivate(setter.getName())));
    }

    @ParameterizedTest
    @MethodSource("builders")
    void builtValuesShowNothingPrivate(Class<?> type) throws ReflectiveOperationException {
        Object value = built(type);

        assertThat(value.toString()).doesNotContain(PRIVATE.values());
        if (!(value instanceof AutoCloseable)) {
            assertThat(value).isEqualTo(built(type)).hasSameHashCodeAs(built(type));
        }
    }

    private static Object filled(Class<?> type) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = isPrivate(components[i])
                    ? secret(components[i])
                    : components[i].getAccessor().invoke(SAMPLES.of(type));
        }
        return type.getConstructor(Arrays.stream(components)
                        .map(RecordComponent::getType)
                        .toArray(Class<?>[]::new))
                .newInstance(values);
    }

    private static boolean isPrivate(RecordComponent component) {
        return isAdditional(component)
                || (isPrivate(component.getName()) && !component.getType().isPrimitive());
    }

    /** Holds what users add, whatever that is. */
    private static boolean isAdditional(RecordComponent component) {
        return component.getName().equals("additional");
    }

    private static Object secret(RecordComponent component) {
        if (isAdditional(component)) {
            return Map.of("holder", secret("holderName", String.class));
        } else if (component.getGenericType() instanceof ParameterizedType optional) {
            return Optional.of(secret(component.getName(), (Class<?>) optional.getActualTypeArguments()[0]));
        }
        return secret(component.getName(), component.getType());
    }

    private static Object built(Class<?> type) throws ReflectiveOperationException {
        Object builder = type.getMethod("build").getReturnType().getMethod("builder").invoke(null);
        for (Method setter : type.getMethods()) {
            if (isPrivate(setter.getName())
                    && setter.getParameterCount() == 1
                    && setter.getParameterTypes()[0] == String.class) {
                setter.invoke(builder, secret(setter.getName(), String.class));
            }
        }
        return type.getMethod("build").invoke(builder);
    }

    private static boolean isPrivate(String name) {
        return PRIVATE.keySet().stream().anyMatch(key -> matches(name, key));
    }

    private static boolean matches(String name, String key) {
        return key.equals("number") ? name.equals(key) : name.toLowerCase(Locale.ROOT).endsWith(key);
    }

    private static Object secret(String name, Class<?> type) {
        String text = PRIVATE.entrySet().stream()
                .filter(each -> matches(name, each.getKey()))
                .max(Comparator.comparing(each -> each.getKey().length()))
                .orElseThrow()
                .getValue();
        return type == Email.class
                ? Email.of(text)
                : type == LocalDate.class ? LocalDate.parse(text) : type == String.class ? text : SAMPLES.of(type);
    }
}
