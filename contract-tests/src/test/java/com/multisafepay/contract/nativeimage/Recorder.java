package com.multisafepay.contract.nativeimage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes down what the JVM's dynamic methods are asked for by code outside the JDK. The boot class loader loads it, since those methods
 * call it, so it names no class but those of the JDK.
 */
public final class Recorder {

    private static final Set<String> RECORDED = new ConcurrentSkipListSet<>();
    private static volatile boolean recording;
    private static final ThreadLocal<Boolean> AT_WORK = ThreadLocal.withInitial(() -> false);
    /** The merchant's program, and what records. */
    private static final Pattern NOT_THE_LIBRARY =
            Pattern.compile("com\\.multisafepay\\.contract\\.|net\\.bytebuddy\\.");

    private static final StackWalker FRAMES = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

    private Recorder() {}

    /**
     * Begins to record.
     *
     * @param file where everything is written when the JVM ends, as lines of {@link Use}
     */
    public static void begin(Path file) {
        recording = true;
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                Files.write(file, RECORDED);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }));
    }

    /**
     * Records a call, unless it comes from the JDK or from recording another.
     *
     * @param owner the class of the method that was called
     * @param method the method
     * @param self what it was called on, null for nothing
     * @param arguments what it was called with
     */
    public static void record(Class<?> owner, String method, @Nullable Object self, Object[] arguments) {
        if (!recording || AT_WORK.get()) {
            return;
        }
        AT_WORK.set(true);
        try {
            Class<?> caller = caller(owner);
            String line = what(owner, method, self, arguments) + "\t" + caller.getName();
            if (!ofTheJdk(caller) && !NOT_THE_LIBRARY.matcher(line).find()) {
                RECORDED.add(line);
            }
        } finally {
            AT_WORK.set(false);
        }
    }

    private static Class<?> caller(Class<?> owner) {
        return FRAMES.walk(frames -> frames.<Class<?>>map(StackWalker.StackFrame::getDeclaringClass)
                .filter(type -> type != Recorder.class
                        && type != owner
                        && !type.getName().equals("java.security.AccessController"))
                .findFirst()
                .orElse(Object.class));
    }

    /** Classes of proxies belong to those who had them made, and are the builder's to make. */
    private static boolean ofTheJdk(Class<?> type) {
        ClassLoader loader = type.getClassLoader();
        return loader == null
                || loader == ClassLoader.getPlatformClassLoader()
                || java.lang.reflect.Proxy.isProxyClass(type);
    }

    private static String what(Class<?> owner, String method, @Nullable Object self, Object[] arguments) {
        return switch (owner.getSimpleName() + "." + method) {
            case "Class.forName" -> "TYPE\t" + text(arguments[arguments.length == 2 ? 1 : 0]);
            case "Class.getResource", "Class.getResourceAsStream" -> "RESOURCE\t" + resource(self, text(arguments[0]));
            case "Class.newInstance" -> "CONSTRUCTOR\t" + text(self);
            case "ClassLoader.getResource",
                    "ClassLoader.getResources",
                    "ClassLoader.getResourceAsStream",
                    "ClassLoader.getSystemResource",
                    "ClassLoader.getSystemResources",
                    "ClassLoader.getSystemResourceAsStream",
                    "Module.getResourceAsStream" -> "RESOURCE\t" + text(arguments[0]);
            case "Constructor.newInstance" -> "CONSTRUCTOR\t" + text(self);
            case "Field.get", "Field.set" -> "FIELD\t" + text(self);
            case "Method.invoke" -> "METHOD\t" + text(self);
            case "Proxy.newProxyInstance", "Proxy.getProxyClass" -> "PROXY\t" + text(arguments[1]);
            case "ServiceLoader.load" ->
                "SERVICE\t" + text(arguments[arguments.length == 2 && arguments[0] instanceof ModuleLayer ? 1 : 0]);
            case "ResourceBundle.getBundle" -> "BUNDLE\t" + text(arguments[0]);
            default ->
                self instanceof Class<?> ? "TYPE\t" + text(self) : "IMPOSSIBLE\t" + owner.getName() + "." + method;
        };
    }

    private static String resource(@Nullable Object self, String name) {
        if (name.startsWith("/")) {
            return name.substring(1);
        }
        return self instanceof Class<?> type ? type.getPackageName().replace('.', '/') + "/" + name : name;
    }

    private static String text(@Nullable Object asked) {
        if (asked instanceof Constructor<?> constructor) {
            return constructor.getDeclaringClass().getName();
        } else if (asked instanceof Method method) {
            return method.getDeclaringClass().getName();
        } else if (asked instanceof Field field) {
            return field.getDeclaringClass().getName();
        } else if (asked instanceof Class<?> type) {
            return type.getName();
        } else if (asked instanceof Class<?>[] types) {
            return Arrays.stream(types).map(Class::getName).collect(Collectors.joining(","));
        }
        return String.valueOf(asked);
    }
}
