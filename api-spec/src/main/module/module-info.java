module com.multisafepay.spec {
    requires static com.fasterxml.jackson.core;
    requires static com.fasterxml.jackson.databind;

    exports com.multisafepay.spec;
}
