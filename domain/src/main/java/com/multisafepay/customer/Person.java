package com.multisafepay.customer;

import java.util.Optional;

/** What a customer and a delivery have in common. */
record Person(
        Optional<String> firstName,
        Optional<String> lastName,
        Optional<String> companyName,
        Address address,
        Optional<String> phone,
        Optional<Email> email) {}
