package com.multisafepay.webhook;

import javax.sql.DataSource;

/** The two ways of the store in SQL. */
enum StoreMode {
    JOINED,
    CLAIMED;

    JdbcNotificationStore store(DataSource dataSource) {
        return this == JOINED ? JdbcNotificationStore.joined(dataSource) : JdbcNotificationStore.claimed(dataSource);
    }
}
