package com.multisafepay.contract.publicapi;

/** A version of the library. */
record Version(int major, int minor) {

    static Version of(String text) {
        String[] parts = text.split("\\.", -1);
        return new Version(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }

    /** Returns the lowest version that may break what this one promises: below 1.0 a higher minor one, from then on a higher major one. */
    Version nextThatMayBreak() {
        return major == 0 ? new Version(0, minor + 1) : new Version(major + 1, 0);
    }

    boolean isBelow(Version other) {
        return major < other.major || (major == other.major && minor < other.minor);
    }

    @Override
    public String toString() {
        return major + "." + minor + ".0";
    }
}
