package com.multisafepay.sandbox.internal.api;

import java.util.Optional;

/** Tells what keys open. The empty text stands for a call without a key. */
public interface KeyKinds {
    /** The kind of a key that serves all. */
    String ANY = "any";

    /** Returns the contract's word for the kind of a key, or {@link #ANY}; empty where the key opens nothing. */
    Optional<String> kindOf(String key);

    /** Returns whether a key opens the sandbox's own controls. */
    boolean opensControls(String key);

    /** Returns kinds by which every key serves all. */
    static KeyKinds any() {
        return new KeyKinds() {
            @Override
            public Optional<String> kindOf(String key) {
                return Optional.of(ANY);
            }

            @Override
            public boolean opensControls(String key) {
                return true;
            }
        };
    }
}
