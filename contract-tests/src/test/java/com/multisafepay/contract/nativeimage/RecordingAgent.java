package com.multisafepay.contract.nativeimage;

import static net.bytebuddy.matcher.ElementMatchers.isNative;
import static net.bytebuddy.matcher.ElementMatchers.isPublic;
import static net.bytebuddy.matcher.ElementMatchers.isStatic;
import static net.bytebuddy.matcher.ElementMatchers.nameStartsWith;
import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.namedOneOf;
import static net.bytebuddy.matcher.ElementMatchers.none;
import static net.bytebuddy.matcher.ElementMatchers.not;

import java.lang.instrument.Instrumentation;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarFile;
import net.bytebuddy.agent.builder.AgentBuilder;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.description.type.TypeDescription;
import net.bytebuddy.dynamic.DynamicType;
import net.bytebuddy.matcher.ElementMatcher;
import net.bytebuddy.utility.JavaModule;
import org.jspecify.annotations.Nullable;

/** Instruments the methods of the JVM for reflection, proxies and resources, so that {@link Recorder} receives each call. */
public final class RecordingAgent {

    /** Methods whose use needs metadata in a native image, or is impossible there. */
    private static final Map<String, ElementMatcher<MethodDescription>> METHODS = Map.ofEntries(
            Map.entry(
                    "java.lang.Class",
                    namedOneOf(
                            "forName",
                            "getClasses",
                            "getConstructor",
                            "getConstructors",
                            "getDeclaredClasses",
                            "getDeclaredConstructor",
                            "getDeclaredConstructors",
                            "getDeclaredField",
                            "getDeclaredFields",
                            "getDeclaredMethod",
                            "getDeclaredMethods",
                            "getField",
                            "getFields",
                            "getMethod",
                            "getMethods",
                            "getPermittedSubclasses",
                            "getRecordComponents",
                            "getResource",
                            "getResourceAsStream",
                            "newInstance")),
            Map.entry(
                    "java.lang.ClassLoader",
                    namedOneOf(
                            "defineClass",
                            "getResource",
                            "getResourceAsStream",
                            "getResources",
                            "getSystemResource",
                            "getSystemResourceAsStream",
                            "getSystemResources")),
            Map.entry("java.lang.Module", named("getResourceAsStream")),
            Map.entry("java.lang.reflect.Proxy", namedOneOf("newProxyInstance", "getProxyClass")),
            Map.entry("java.lang.reflect.Constructor", named("newInstance")),
            Map.entry("java.lang.reflect.Method", named("invoke")),
            Map.entry("java.lang.reflect.Field", namedOneOf("get", "set")),
            Map.entry("java.util.ServiceLoader", named("load")),
            Map.entry("java.util.ResourceBundle", named("getBundle")),
            Map.entry(
                    "java.lang.invoke.MethodHandles$Lookup",
                    nameStartsWith("find")
                            .or(nameStartsWith("unreflect"))
                            .or(namedOneOf("defineClass", "defineHiddenClass"))),
            Map.entry("java.lang.System", namedOneOf("load", "loadLibrary")),
            Map.entry("java.io.ObjectInputStream", named("readObject")),
            Map.entry("java.io.ObjectOutputStream", named("writeObject")),
            Map.entry("java.net.URI", named("toURL")),
            Map.entry("java.net.URL", namedOneOf("openConnection", "openStream")),
            Map.entry("java.security.Security", namedOneOf("addProvider", "insertProviderAt")),
            Map.entry("sun.misc.Unsafe", not(isStatic()).and(not(isNative()))));

    private RecordingAgent() {}

    /**
     * Begins to record.
     *
     * @param arguments the jar with {@link Recorder}, a comma, and the file to write into when the JVM ends
     * @param instrumentation changes the classes
     * @throws Exception when a class cannot be changed
     */
    public static void premain(String arguments, Instrumentation instrumentation) throws Exception {
        int comma = arguments.indexOf(',');
        instrumentation.appendToBootstrapClassLoaderSearch(new JarFile(arguments.substring(0, comma)));
        AgentBuilder agent = new AgentBuilder.Default()
                .disableClassFormatChanges()
                .ignore(none())
                .with(AgentBuilder.RedefinitionStrategy.RETRANSFORMATION)
                .with(AgentBuilder.RedefinitionStrategy.Listener.ErrorEscalating.FAIL_FAST);
        for (Map.Entry<String, ElementMatcher<MethodDescription>> methods : METHODS.entrySet()) {
            // A class that is loaded later may escape.
            Class.forName(methods.getKey());
            agent = agent.type(named(methods.getKey()))
                    .transform((builder, type, loader, module, domain) ->
                            builder.visit(Advice.to(Tell.class).on(isPublic().and(methods.getValue()))));
        }
        Set<String> changed = new HashSet<>();
        agent.with(new AgentBuilder.Listener.Adapter() {
                    @Override
                    public void onTransformation(
                            TypeDescription type,
                            @Nullable ClassLoader loader,
                            @Nullable JavaModule module,
                            boolean loaded,
                            DynamicType dynamic) {
                        changed.add(type.getName());
                    }
                })
                .installOn(instrumentation);
        if (!changed.equals(METHODS.keySet())) {
            throw new IllegalStateException("only these were changed: " + changed);
        }
        Recorder.begin(Path.of(arguments.substring(comma + 1)));
    }

    /** Records a call at the start of each method. */
    private static final class Tell {
        @Advice.OnMethodEnter
        static void tell(
                @Advice.Origin Class<?> owner,
                @Advice.Origin("#m") String method,
                @Advice.This(optional = true) @Nullable Object self,
                @Advice.AllArguments Object[] arguments) {
            Recorder.record(owner, method, self, arguments);
        }
    }
}
