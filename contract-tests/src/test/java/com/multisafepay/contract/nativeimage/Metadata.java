package com.multisafepay.contract.nativeimage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.multisafepay.contract.nativeimage.Use.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;

/** Reads the names in the metadata of a jar, in either format. */
final class Metadata {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JarFile jar;
    private final String folder;
    private final Set<Use> named = new LinkedHashSet<>();

    private Metadata(JarFile jar, String artifact) {
        this.jar = jar;
        this.folder = "META-INF/native-image/com.multisafepay/" + artifact + "/";
    }

    /** Reads the names in {@code reachability-metadata.json}. */
    static Set<Use> inOneFile(JarFile jar, String artifact) throws IOException {
        Metadata metadata = new Metadata(jar, artifact);
        JsonNode file = metadata.read("reachability-metadata.json");
        for (JsonNode entry : file.path("reflection")) {
            if (entry.path("type").has("proxy")) {
                metadata.named.add(new Use(Kind.PROXY, names(entry.path("type").path("proxy"))));
            } else {
                metadata.type(entry, "type");
            }
        }
        metadata.each(
                file.path("resources"),
                Kind.RESOURCE,
                entry -> entry.path("glob").asText());
        return metadata.named;
    }

    /** Reads the names in the older files, one for each kind. */
    static Set<Use> inOneFileEach(JarFile jar, String artifact) throws IOException {
        Metadata metadata = new Metadata(jar, artifact);
        metadata.each(metadata.read("proxy-config.json"), Kind.PROXY, entry -> names(entry.path("interfaces")));
        for (JsonNode entry : metadata.read("reflect-config.json")) {
            metadata.type(entry, "name");
        }
        metadata.each(
                metadata.read("resource-config.json").at("/resources/includes"),
                Kind.RESOURCE,
                entry -> entry.path("pattern").asText().replaceAll("^\\\\Q|\\\\E$", ""));
        return metadata.named;
    }

    private JsonNode read(String name) throws IOException {
        ZipEntry entry = jar.getEntry(folder + name);
        if (entry == null) {
            return JSON.missingNode();
        }
        try (InputStream content = jar.getInputStream(entry)) {
            return JSON.readTree(content);
        }
    }

    private void type(JsonNode entry, String naming) {
        String name = entry.path(naming).asText();
        named.add(new Use(Kind.TYPE, name));
        if (entry.path("allDeclaredConstructors").asBoolean()) {
            named.add(new Use(Kind.CONSTRUCTOR, name));
        }
        if (entry.path("allDeclaredFields").asBoolean()) {
            named.add(new Use(Kind.FIELD, name));
        }
        if (entry.path("allDeclaredMethods").asBoolean()) {
            named.add(new Use(Kind.METHOD, name));
        }
    }

    private void each(JsonNode entries, Kind kind, Function<JsonNode, String> what) {
        entries.forEach(entry -> named.add(new Use(kind, what.apply(entry))));
    }

    private static String names(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.joining(","));
    }
}
