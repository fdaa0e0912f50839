package com.multisafepay.contract.publicapi;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import japicmp.cmp.JApiCmpArchive;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.ClassWriter;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Breaks the API of each published module as if this build had been released, before anything was. */
class PlantedBreaksTest {

    private static final Path ROOT = Path.of(System.getProperty("repository.root"));
    private static final String VERSION = System.getProperty("project.version");

    static Set<String> modules() throws IOException {
        return PublishedModules.classes(ROOT).keySet();
    }

    @Test
    void knowsEachModuleWithAnApi() throws IOException {
        assertThat(modules())
                .containsExactlyInAnyOrder(
                        "api-spec",
                        "contract-verifier",
                        "domain",
                        "generated-client",
                        "sandbox",
                        "spring-boot-starter");
    }

    @ParameterizedTest
    @MethodSource("modules")
    void namesWhatIsGoneFrom(String module) throws IOException {
        byte[] released =
                ApiJar.of(requireNonNull(PublishedModules.classes(ROOT).get(module)));
        WithoutOneMethod broken = WithoutOneMethod.of(released);

        assertThat(refusals(released, broken.jar))
                .anyMatch(line -> line.matches("\\Q" + broken.removed
                        + "\\E\\(.*\\) METHOD_REMOVED; it was released with " + VERSION + ", and .* may change it"));
        assertThat(refusals(broken.jar, released)).isEmpty();
    }

    @Test
    void refusesAModuleThatWasNotCompiledSinceItsSourcesChanged(@TempDir Path root) throws IOException {
        Files.createDirectories(root.resolve("bom"));
        Files.writeString(root.resolve("bom/pom.xml"), "<artifactId>multisafepay-till</artifactId>");
        Path source =
                Files.createDirectories(root.resolve("till/src/main/java")).resolve("Till.java");
        Path compiled =
                Files.createDirectories(root.resolve("till/target/classes")).resolve("Till.class");
        Files.createFile(source);
        Files.createFile(compiled);
        Files.setLastModifiedTime(compiled, FileTime.from(Instant.EPOCH));

        assertThatIOException()
                .isThrownBy(() -> PublishedModules.classes(root))
                .withMessage("till was not compiled since its sources changed; build it too, by -am");
    }

    private static List<String> refusals(byte[] before, byte[] after) {
        return PublicApiGate.refusals(
                new JApiCmpArchive(before, VERSION, "released.jar"), new JApiCmpArchive(after, VERSION, "current.jar"));
    }

    /** A jar in which the first public method of its first final class is gone. */
    private static final class WithoutOneMethod {
        private byte[] jar = {};
        private String removed = "";

        static WithoutOneMethod of(byte[] released) throws IOException {
            WithoutOneMethod copy = new WithoutOneMethod();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(released));
                    ZipOutputStream out = new ZipOutputStream(bytes)) {
                for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    out.write(copy.broken(in.readAllBytes()));
                }
            }
            copy.jar = bytes.toByteArray();
            return copy;
        }

        private byte[] broken(byte[] type) {
            ClassReader reader = new ClassReader(type);
            int visible = Opcodes.ACC_PUBLIC | Opcodes.ACC_FINAL;
            if (!removed.isEmpty() || (reader.getAccess() & visible) != visible) {
                return type;
            }
            ClassWriter writer = new ClassWriter(0);
            reader.accept(
                    new ClassVisitor(Opcodes.ASM9, writer) {
                        @Override
                        public @Nullable MethodVisitor visitMethod(
                                int access,
                                String name,
                                String descriptor,
                                @Nullable String signature,
                                String @Nullable [] exceptions) {
                            boolean first = removed.isEmpty()
                                    && (access & Opcodes.ACC_PUBLIC) != 0
                                    && !List.of("<init>", "toString", "hashCode", "equals")
                                            .contains(name);
                            if (first) {
                                removed = reader.getClassName().replace('/', '.') + '.' + name;
                            }
                            return first ? null : super.visitMethod(access, name, descriptor, signature, exceptions);
                        }
                    },
                    0);
            return writer.toByteArray();
        }
    }
}
