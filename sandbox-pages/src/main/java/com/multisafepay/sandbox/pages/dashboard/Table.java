package com.multisafepay.sandbox.pages.dashboard;

import java.util.List;

/** What a table shows, and the names of its columns. */
record Table(String caption, List<String> columns) {
    static Table of(String caption, String... columns) {
        return new Table(caption, List.of(columns));
    }
}
