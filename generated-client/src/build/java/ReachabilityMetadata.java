import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import feign.Capability;
import feign.RequestLine;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells GraalVM what of a module is reached by other ways than calls: Feign makes proxies of its interfaces and calls
 * its capabilities, Jackson fills the fields of its models. Writes {@code reachability-metadata.json}, and the three files that builders read before there was that one.
 *
 * <p>Run by the build: {@code java ReachabilityMetadata.java CLASSES TARGET [resource=NAME] [fields=CLASS] [methods=CLASS]}. The target folder is one of
 * {@code META-INF/native-image}.
 */
final class ReachabilityMetadata {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    /** The same on every system. */
    private static final ObjectWriter WRITER =
            new ObjectMapper().writer(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));

    private final Set<String> interfaces = new TreeSet<>();
    private final Set<String> models = new TreeSet<>();
    private final Set<String> looked = new TreeSet<>();
    private final Set<String> filled = new TreeSet<>();
    private final Set<String> called = new TreeSet<>();
    private final Set<String> resources = new TreeSet<>();

    public static void main(String[] args) throws IOException, ClassNotFoundException {
        ReachabilityMetadata metadata = new ReachabilityMetadata();
        metadata.look(Path.of(args[0]));
        for (String named : List.of(args).subList(2, args.length)) {
            metadata.add(named);
        }
        Path target = Path.of(args[1]);
        write(target.resolve("reachability-metadata.json"), metadata.inOneFile());
        write(target.resolve("proxy-config.json"), metadata.proxies());
        write(target.resolve("reflect-config.json"), metadata.reflection());
        write(target.resolve("resource-config.json"), metadata.resources());
    }

    private static void write(Path file, JsonNode content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.deleteIfExists(file);
        if (!content.isEmpty()) {
            Files.writeString(file, WRITER.writeValueAsString(content) + "\n");
        }
    }

    private void look(Path classes) throws IOException, ClassNotFoundException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(classes)) {
            files = all.filter(file -> file.toString().endsWith(".class")).toList();
        }
        for (Path file : files) {
            String name = classes.relativize(file).toString().replaceFirst("\\.class$", "");
            if (!name.endsWith("-info")) {
                sort(type(name.replace(classes.getFileSystem().getSeparator(), ".")));
            }
        }
    }

    private static Class<?> type(String name) throws ClassNotFoundException {
        return Class.forName(name, false, ReachabilityMetadata.class.getClassLoader());
    }

    private void sort(Class<?> type) throws ClassNotFoundException {
        if (type.isInterface() && Stream.of(type.getMethods()).anyMatch(ReachabilityMetadata::isRequest)) {
            interfaces.add(type.getName());
        } else if (type("com.multisafepay.client.TolerantModel").isAssignableFrom(type)
                && !Modifier.isAbstract(type.getModifiers())) {
            models.add(type.getName());
            above(type);
        } else if (Capability.class.isAssignableFrom(type)) {
            called.add(type.getName());
        }
    }

    private static boolean isRequest(Method method) {
        return method.isAnnotationPresent(RequestLine.class);
    }

    /** Jackson looks at the members of all that a model extends and implements, too. */
    private void above(Class<?> type) {
        Stream.concat(Stream.ofNullable(type.getSuperclass()), Stream.of(type.getInterfaces()))
                .filter(each -> !each.getName().startsWith("java."))
                .forEach(each -> {
                    looked.add(each.getName());
                    above(each);
                });
    }

    private void add(String named) throws ClassNotFoundException {
        String name = named.substring(named.indexOf('=') + 1);
        if (named.startsWith("resource=")) {
            if (ReachabilityMetadata.class.getClassLoader().getResource(name) == null) {
                throw new IllegalArgumentException("there is no resource " + name);
            }
            resources.add(name);
        } else if (named.startsWith("methods=")) {
            called.add(type(name).getName());
        } else {
            for (Class<?> each = type(name); each != Object.class; each = each.getSuperclass()) {
                filled.add(each.getName());
            }
        }
    }

    private JsonNode inOneFile() {
        ArrayNode reflection = JSON.arrayNode();
        for (String each : interfaces) {
            reflection.addObject().putObject("type").putArray("proxy").add(each);
            reflection.addObject().put("type", each);
        }
        looked.forEach(each -> reflection.addObject().put("type", each));
        filled.forEach(each -> reflection.addObject().put("type", each).put("allDeclaredFields", true));
        called.forEach(each -> reflection.addObject().put("type", each).put("allDeclaredMethods", true));
        models.forEach(each -> reflection
                .addObject()
                .put("type", each)
                .put("allDeclaredConstructors", true)
                .put("allDeclaredFields", true));
        ObjectNode file = JSON.objectNode();
        file.set("reflection", reflection);
        if (!resources.isEmpty()) {
            ArrayNode globs = file.putArray("resources");
            resources.forEach(each -> globs.addObject().put("glob", each));
        }
        return file;
    }

    private JsonNode proxies() {
        ArrayNode file = JSON.arrayNode();
        interfaces.forEach(each -> file.addObject().putArray("interfaces").add(each));
        return file;
    }

    private JsonNode reflection() {
        ArrayNode file = JSON.arrayNode();
        interfaces.forEach(each -> file.addObject().put("name", each).put("queryAllPublicMethods", true));
        looked.forEach(each -> looked(file, each));
        filled.forEach(each -> file.addObject().put("name", each).put("allDeclaredFields", true));
        called.forEach(each -> file.addObject().put("name", each).put("allDeclaredMethods", true));
        models.forEach(
                each -> looked(file, each).put("allDeclaredConstructors", true).put("allDeclaredFields", true));
        return file;
    }

    private static ObjectNode looked(ArrayNode file, String name) {
        return file.addObject()
                .put("name", name)
                .put("queryAllDeclaredConstructors", true)
                .put("queryAllDeclaredMethods", true);
    }

    private JsonNode resources() {
        ObjectNode file = JSON.objectNode();
        if (!resources.isEmpty()) {
            ArrayNode includes = file.putObject("resources").putArray("includes");
            resources.forEach(each -> includes.addObject().put("pattern", Pattern.quote(each)));
        }
        return file;
    }
}
