module com.multisafepay.client {
    requires transitive com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.annotation;
    requires com.fasterxml.jackson.core;
    requires transitive feign.core;
    requires static org.jspecify;

    exports com.multisafepay.client;
    exports com.multisafepay.client.api;
    exports com.multisafepay.client.model;

    // Jackson 2 and 3 read the models by their annotated fields and methods.
    opens com.multisafepay.client.model to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
}
