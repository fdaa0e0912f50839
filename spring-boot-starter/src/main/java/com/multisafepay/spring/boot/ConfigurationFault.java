package com.multisafepay.spring.boot;

/** A property that cannot be used. Its message never holds a key. */
final class ConfigurationFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String action;

    /**
     * A property that cannot be used.
     *
     * @param property the name of the property
     * @param problem the rule that it breaks
     * @param action what to do about it
     */
    ConfigurationFault(String property, String problem, String action) {
        super(property + ": " + problem);
        this.action = action;
    }

    String action() {
        return action;
    }
}
