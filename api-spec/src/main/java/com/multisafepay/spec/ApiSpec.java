package com.multisafepay.spec;

import java.io.InputStream;

/**
 * Opens the files of this artifact: the contract of the MultiSafepay API and the table of its payment methods. It works on the class path
 * and on the module path alike, where a file can only be counted on from within its own module. Stateless and thread-safe.
 */
public final class ApiSpec {

    private ApiSpec() {}

    /**
     * Opens the OpenAPI 3.0 contract as YAML.
     *
     * @return {@code multisafepay-openapi.yaml}, UTF-8; the caller closes it
     * @throws IllegalStateException if the file is missing from the artifact
     */
    public static InputStream openApiYaml() {
        return open("/multisafepay-openapi.yaml");
    }

    /**
     * Opens the OpenAPI 3.0 contract as JSON.
     *
     * @return {@code multisafepay-openapi.json}, UTF-8; the caller closes it
     * @throws IllegalStateException if the file is missing from the artifact
     */
    public static InputStream openApiJson() {
        return open("/multisafepay-openapi.json");
    }

    /**
     * Opens the table of payment methods: what each one needs and allows.
     *
     * @return {@code multisafepay-gateways.json}, UTF-8; the caller closes it
     * @throws IllegalStateException if the file is missing from the artifact
     */
    public static InputStream gateways() {
        return open("/multisafepay-gateways.json");
    }

    /**
     * Opens the list of the members that may be logged and stored, which is the contract's {@code x-loggable}.
     *
     * @return {@code multisafepay-loggable.json}, UTF-8; the caller closes it
     * @throws IllegalStateException if the file is missing from the artifact
     */
    public static InputStream loggable() {
        return open("/multisafepay-loggable.json");
    }

    /** Takes the name whole: tools that relocate a jar's files rewrite constants. */
    private static InputStream open(String name) {
        InputStream file = ApiSpec.class.getResourceAsStream(name);
        if (file == null) {
            throw new IllegalStateException(name + " is missing from the multisafepay-api-spec artifact");
        }
        return file;
    }
}
