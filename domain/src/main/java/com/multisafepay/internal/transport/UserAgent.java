package com.multisafepay.internal.transport;

import com.multisafepay.error.RequestRefusedException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes the {@code User-Agent} of every call: library and version, Java version, and the application where it has a name. */
final class UserAgent {

    private static final Pattern APPLICATION = Pattern.compile("[!-~]+( [!-~]+)*");
    private static final int LONGEST_APPLICATION = 100;
    private static final String LIBRARY =
            "multisafepay-java" + version() + " java/" + System.getProperty("java.version");

    private UserAgent() {}

    /**
     * Returns the header's value, such as {@code multisafepay-java/0.1.0 java/17.0.15 webshop/3.1}.
     *
     * @param application the application's name, null for none
     * @return the value
     */
    static String of(@Nullable String application) {
        return application == null ? LIBRARY : LIBRARY + " " + application;
    }

    /**
     * Checks the name of an application.
     *
     * @param application the name
     * @return the same name
     * @throws RequestRefusedException if it is not 1 to 100 printable ASCII characters
     */
    static String application(String application) {
        if (application.length() > LONGEST_APPLICATION
                || !APPLICATION.matcher(application).matches()) {
            throw RequestRefusedException.of(
                    "application name",
                    "must be 1 to " + LONGEST_APPLICATION + " printable ASCII characters without spaces around it",
                    application);
        }
        return application;
    }

    /** Returns the version as the jar's manifest gives it on the class path, and the module's descriptor on the module path. */
    private static String version() {
        String packaged = UserAgent.class.getPackage().getImplementationVersion();
        Module module = UserAgent.class.getModule();
        String known = packaged == null && module.isNamed()
                ? module.getDescriptor().rawVersion().orElse(null)
                : packaged;
        return known == null ? "" : "/" + known;
    }
}
