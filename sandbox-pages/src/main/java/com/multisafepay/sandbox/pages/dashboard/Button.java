package com.multisafepay.sandbox.pages.dashboard;

import java.util.Map;

/**
 * A button that does something.
 *
 * @param action the page that does it, below {@code /dashboard/}
 * @param text what stands on it
 * @param fields what it sends along
 */
record Button(String action, String text, Map<String, String> fields) {}
