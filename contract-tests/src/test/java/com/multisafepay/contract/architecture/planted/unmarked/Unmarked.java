package com.multisafepay.contract.architecture.planted.unmarked;

/** Lies in a package that does not state nullness. */
public record Unmarked(String text) {}
