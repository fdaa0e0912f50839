module shop {
    requires com.multisafepay;
    requires flyway.core;
}
