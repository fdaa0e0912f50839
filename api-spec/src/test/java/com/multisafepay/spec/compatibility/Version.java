package com.multisafepay.spec.compatibility;

import java.util.Comparator;

/** A version of the contract. */
record Version(int major, int minor, int patch) implements Comparable<Version> {

    private static final Comparator<Version> ORDER = Comparator.comparingInt(Version::major)
            .thenComparingInt(Version::minor)
            .thenComparingInt(Version::patch);

    /** Reads a version of three numbers; {@code -SNAPSHOT} and the like are left out. */
    static Version of(String text) {
        String[] parts = text.split("-", 2)[0].split("\\.", -1);
        return new Version(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }

    /** Returns the lowest version that may break what this one promises: below 1.0 a higher minor one, from then on a higher major one. */
    Version nextThatMayBreak() {
        return major == 0 ? new Version(0, minor + 1, 0) : new Version(major + 1, 0, 0);
    }

    @Override
    public int compareTo(Version other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch;
    }
}
