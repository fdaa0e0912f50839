module shop {
    requires com.multisafepay;
}
