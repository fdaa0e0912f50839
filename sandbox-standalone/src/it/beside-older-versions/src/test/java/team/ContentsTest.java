package team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.multisafepay.sandbox.Sandbox;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ContentsTest {
    private static final String SHADED = "com.multisafepay.sandbox.shaded.";
    private static final Pattern PUBLIC = Pattern.compile("com/multisafepay/sandbox/(fault/)?[A-Z]\\w*\\.class");
    private static final Pattern OURS = Pattern.compile(
            "(META-INF/versions/\\d+/)?com/multisafepay/.*|META-INF/(?!versions/|resources/).*(?<!\\.class)");

    private static JarFile jar() throws Exception {
        return new JarFile(Path.of(Sandbox.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .toFile());
    }

    private static List<String> files() throws Exception {
        try (JarFile jar = jar()) {
            return jar.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(JarEntry::getName)
                    .toList();
        }
    }

    @Test
    void nothingLiesOutsideThePackagesOfTheSandbox() throws Exception {
        assertEquals(
                List.of(),
                files().stream().filter(name -> !OURS.matcher(name).matches()).toList());
    }

    @Test
    void servicesAreThoseOfTheSandboxAlone() throws Exception {
        List<String> services = files().stream()
                .filter(name -> name.startsWith("META-INF/services/"))
                .toList();

        assertFalse(services.isEmpty());
        assertEquals(
                List.of(),
                services.stream()
                        .filter(name -> !name.startsWith("META-INF/services/com.multisafepay.sandbox."))
                        .toList());
    }

    @Test
    void theManifestSaysWhatItIsAndTheLicencesAreThere() throws Exception {
        try (JarFile jar = jar()) {
            Attributes manifest = jar.getManifest().getMainAttributes();
            assertEquals("com.multisafepay.sandbox.SandboxMain", manifest.getValue("Main-Class"));
            assertEquals("com.multisafepay.sandbox", manifest.getValue("Automatic-Module-Name"));
            assertEquals("true", manifest.getValue("Multi-Release"));
            assertNotNull(manifest.getValue("Implementation-Version"));
            for (String name : List.of("LICENSE", "NOTICE", "jsoup/LICENSE", "slf4j/LICENSE")) {
                assertNotNull(jar.getEntry("META-INF/" + name), name);
            }
        }
    }

    @Test
    void thePublicInterfaceNeedsNoLibraryButJUnit() throws Exception {
        Set<String> foreign = new TreeSet<>();
        int types = 0;
        for (String name : files()) {
            if (PUBLIC.matcher(name).matches()) {
                Class<?> type = Class.forName(name.replace(".class", "").replace('/', '.'));
                types += Modifier.isPublic(type.getModifiers()) ? 1 : 0;
                signatures(type).filter(each -> !allowed(each)).forEach(each -> foreign.add(type + ": " + each));
            }
        }
        assertEquals(Set.of(), foreign);
        assertFalse(types < 10);
    }

    private static boolean allowed(String type) {
        return !type.contains(SHADED) && !type.contains("com.multisafepay.sandbox.internal.");
    }

    private static Stream<String> signatures(Class<?> type) {
        if (!Modifier.isPublic(type.getModifiers())) {
            return Stream.empty();
        }
        Stream<String> above = Stream.concat(
                        Stream.ofNullable(type.getGenericSuperclass()), Stream.of(type.getGenericInterfaces()))
                .map(Type::getTypeName);
        Stream<Executable> executables =
                Stream.concat(Stream.of(type.getDeclaredMethods()), Stream.of(type.getDeclaredConstructors()));
        return Stream.concat(
                above,
                Stream.concat(
                        executables.filter(each -> seen(each.getModifiers())).map(Executable::toGenericString),
                        Stream.of(type.getDeclaredFields())
                                .filter(each -> seen(each.getModifiers()))
                                .map(Field::toGenericString)));
    }

    private static boolean seen(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }
}
