package com.multisafepay.sandbox.internal.pages;

/** Brings the pages of a sandbox. Found by {@link java.util.ServiceLoader}; without one a sandbox serves its API alone. */
public interface PagesProvider {
    /**
     * Returns the pages of one sandbox.
     *
     * @param backend what they read of the sandbox and do in it
     */
    Pages pages(PageBackend backend);
}
