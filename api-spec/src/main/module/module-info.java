module com.multisafepay.spec {
    exports com.multisafepay.spec;
}
