package com.multisafepay.sandbox.pages;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.pages.PageBackend;
import com.multisafepay.sandbox.internal.pages.Pages.Page;
import com.multisafepay.sandbox.internal.pages.Pages.PageCall;
import com.multisafepay.sandbox.pages.layout.PageHandler;
import com.multisafepay.spec.ApiSpec;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The contract as a page to read, with everything that it needs from the class path and nothing from the web. */
final class DocsPages implements PageHandler {
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data:; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
    private static final String WEBJAR = "META-INF/resources/webjars/swagger-ui/5.34.1/";
    private static final String OWN = "com/multisafepay/sandbox/pages/docs/";

    private static final String JSON = "application/json";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final PageBackend backend;

    DocsPages(PageBackend backend) {
        this.backend = backend;
    }

    private record Source(Supplier<@Nullable InputStream> file, String type) {
        /** Names a file of any artifact on the class path or module path. */
        Source(String resource, String type) {
            this(() -> DocsPages.class.getClassLoader().getResourceAsStream(resource), type);
        }
    }

    private static final Map<String, Source> SOURCES = Map.of(
            "", new Source(OWN + "index.html", "text/html;charset=utf-8"),
            "docs.css", new Source(OWN + "docs.css", "text/css;charset=utf-8"),
            "initializer.js", new Source(OWN + "initializer.js", "text/javascript;charset=utf-8"),
            "swagger-ui.css", new Source(WEBJAR + "swagger-ui.css", "text/css;charset=utf-8"),
            "swagger-ui-bundle.js", new Source(WEBJAR + "swagger-ui-bundle.js", "text/javascript;charset=utf-8"),
            "multisafepay-openapi.yaml", new Source(ApiSpec::openApiYaml, "application/yaml;charset=utf-8"),
            "multisafepay-openapi.json", new Source(ApiSpec::openApiJson, JSON));

    @Override
    public Optional<Page> answer(PageCall call) {
        if (!call.segment(0).equals("docs") || call.path().size() > 2 || call.posted()) {
            return Optional.empty();
        }
        return switch (call.segment(1)) {
            case "contract.json" ->
                Optional.of(new Page(
                        200, JSON, POLICY, DocsContract.at(backend.tools().server())));
            case "settings.json" -> Optional.of(new Page(200, JSON, POLICY, settings()));
            default -> Optional.ofNullable(SOURCES.get(call.segment(1))).map(source -> page(call.segment(1), source));
        };
    }

    /** Returns what the page fills in: a key, where the sandbox takes calls of everybody. */
    private byte[] settings() {
        ObjectNode settings = MAPPER.createObjectNode();
        backend.tools().openKey().ifPresent(key -> settings.put("key", key));
        return settings.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Page page(String name, Source source) {
        try (InputStream in = source.file().get()) {
            if (in == null) {
                throw new IllegalStateException("the file of /docs/" + name + " is missing from its artifact");
            }
            return new Page(200, source.type(), POLICY, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
