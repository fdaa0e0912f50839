package com.multisafepay.customer;

import java.util.Optional;

/** The members that a customer and a delivery share. */
record Person(
        Optional<String> firstName,
        Optional<String> lastName,
        Optional<String> companyName,
        Address address,
        Optional<String> phone,
        Optional<Email> email) {}
