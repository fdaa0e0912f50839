package com.multisafepay.contract.publicapi;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.bytebuddy.jar.asm.AnnotationVisitor;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.ClassWriter;
import net.bytebuddy.jar.asm.FieldVisitor;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import org.jspecify.annotations.Nullable;

/** Packs what users of a module see of its classes: public and protected members without their code. Two runs give the same bytes. */
final class ApiJar {

    private static final long FIXED_TIME = 1_000_000_000_000L;
    private static final int VISIBLE = Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED;

    private ApiJar() {}

    /** Returns a jar of the classes below a folder, without those of internal packages. */
    static byte[] of(Path classes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream jar = new ZipOutputStream(bytes)) {
            for (Path file : visible(classes)) {
                ZipEntry entry = new ZipEntry(name(classes, file));
                entry.setTime(FIXED_TIME);
                jar.putNextEntry(entry);
                jar.write(withoutCode(Files.readAllBytes(file)));
            }
        }
        return bytes.toByteArray();
    }

    /** Returns the class files that users may know, in a fixed order. */
    static List<Path> visible(Path classes) throws IOException {
        try (Stream<Path> tree = Files.walk(classes)) {
            return tree.filter(file -> {
                        String name = name(classes, file);
                        return name.matches("com/multisafepay/.*\\.class")
                                && !name.contains("/internal/")
                                && !name.startsWith("com/multisafepay/sandbox/pages/");
                    })
                    .sorted()
                    .toList();
        }
    }

    private static String name(Path classes, Path file) {
        return classes.relativize(file).toString().replace('\\', '/');
    }

    private static byte[] withoutCode(byte[] type) {
        ClassWriter stripped = new ClassWriter(0);
        new ClassReader(type)
                .accept(
                        new Stripper(stripped),
                        ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return stripped.toByteArray();
    }

    private static final class Stripper extends ClassVisitor {

        private Stripper(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public @Nullable AnnotationVisitor visitAnnotation(String type, boolean visible) {
            return null;
        }

        @Override
        public @Nullable FieldVisitor visitField(
                int access, String name, String type, @Nullable String signature, @Nullable Object value) {
            return (access & VISIBLE) == 0 ? null : super.visitField(access, name, type, signature, value);
        }

        @Override
        public @Nullable MethodVisitor visitMethod(
                int access, String name, String type, @Nullable String signature, String @Nullable [] exceptions) {
            return (access & VISIBLE) == 0 ? null : super.visitMethod(access, name, type, signature, exceptions);
        }
    }
}
