package com.multisafepay.contract.nativeimage;

import com.multisafepay.contract.CardByPhone;
import com.multisafepay.sandbox.Sandbox;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import net.bytebuddy.agent.builder.AgentBuilder;

/** Runs {@link Session} against a sandbox, in a JVM of its own that has the published jars and {@link RecordingAgent}. */
final class RecordedSession {

    private RecordedSession() {}

    /**
     * Runs it.
     *
     * @param folder where its files go
     * @param library what a user has on the class path
     * @return everything that it used
     */
    static Set<Use> run(Path folder, List<Path> library) throws Exception {
        Path classes = placeOf(RecordedSession.class);
        List<Path> ours = new ArrayList<>();
        try (Stream<Path> all = Files.list(classes.resolve(folderOf(RecordedSession.class.getPackageName())))) {
            all.forEach(ours::add);
        }
        List<Path> recording = ours.stream()
                .filter(each -> each.getFileName().toString().startsWith(Recorder.class.getSimpleName()))
                .toList();
        ours.add(classes.resolve(folderOf(CardByPhone.class.getName()) + ".class"));
        Path agent = jar(folder.resolve("agent.jar"), classes, ours);
        Path recorder = jar(folder.resolve("recorder.jar"), classes, recording);
        Path recorded = folder.resolve("recorded.tsv");
        Path trust = folder.resolve("trust.p12");
        Path log = folder.resolve("session.log");
        List<String> classPath = new ArrayList<>();
        library.forEach(each -> classPath.add(each.toString()));
        classPath.add(agent.toString());
        try (Sandbox sandbox = Sandbox.builder().tls().strict().start()) {
            try (OutputStream file = Files.newOutputStream(trust)) {
                sandbox.tls().trustStore().store(file, new char[0]);
            }
            int exit = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx256m",
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "-javaagent:" + agent + "=" + recorder + "," + recorded,
                            "-cp",
                            String.join(System.getProperty("path.separator"), classPath),
                            Session.class.getName(),
                            sandbox.baseUri().toString(),
                            sandbox.apiKey(),
                            trust.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start()
                    .waitFor();
            if (exit != 0) {
                throw new IllegalStateException("the session failed:\n" + Files.readString(log));
            }
        }
        Set<Use> uses = new LinkedHashSet<>();
        Files.readAllLines(recorded).forEach(line -> uses.add(Use.parse(line)));
        return uses;
    }

    /** Puts classes into a jar that can be an agent's. */
    private static Path jar(Path file, Path root, List<Path> classes) throws IOException, URISyntaxException {
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.putValue("Premain-Class", RecordingAgent.class.getName());
        attributes.putValue("Can-Retransform-Classes", "true");
        attributes.put(
                Attributes.Name.CLASS_PATH, placeOf(AgentBuilder.class).toUri().toString());
        Files.createDirectories(file.getParent());
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file), manifest)) {
            for (Path each : classes) {
                jar.putNextEntry(new JarEntry(root.relativize(each).toString().replace('\\', '/')));
                Files.copy(each, jar);
            }
        }
        return file;
    }

    private static String folderOf(String name) {
        return name.replace('.', '/');
    }

    private static Path placeOf(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }
}
