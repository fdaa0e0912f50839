package com.multisafepay.contract.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

/** Every package is a slice of its own, the topmost included; what is sent to create an order belongs to the orders, whose service takes it. */
final class EachPackage implements SliceAssignment {

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
        return SliceIdentifier.of(
                type.getPackageName().replaceFirst("^com\\.multisafepay\\.order\\.request$", "com.multisafepay.order"));
    }

    @Override
    public String getDescription() {
        return "packages";
    }
}
