package com.multisafepay.webhook;

class InMemoryNotificationStoreTest extends StoreContract {

    private final NotificationStore store = new InMemoryNotificationStore();

    @Override
    NotificationStore store() {
        return store;
    }
}
