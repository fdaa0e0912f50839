module com.multisafepay {
    requires transitive com.multisafepay.client;
    requires com.multisafepay.spec;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires transitive feign.core;
    requires org.slf4j;
    requires static org.jspecify;
    requires jdk.net;
    requires transitive java.sql;
    requires transitive jdk.httpserver;
    requires static jakarta.servlet;
    requires static spring.jdbc;
    requires static spring.tx;

    exports com.multisafepay;
    exports com.multisafepay.affiliate;
    exports com.multisafepay.answer;
    exports com.multisafepay.audit;
    exports com.multisafepay.capture;
    exports com.multisafepay.cart;
    exports com.multisafepay.customer;
    exports com.multisafepay.document;
    exports com.multisafepay.error;
    exports com.multisafepay.gateway;
    exports com.multisafepay.money;
    exports com.multisafepay.order;
    exports com.multisafepay.order.request;
    exports com.multisafepay.payafter;
    exports com.multisafepay.payment;
    exports com.multisafepay.refund;
    exports com.multisafepay.reporting;
    exports com.multisafepay.shipment;
    exports com.multisafepay.site;
    exports com.multisafepay.terminal;
    exports com.multisafepay.webhook;

    // The table of notifications, for Flyway and Liquibase, which look for it among all modules.
    opens com.multisafepay.notifications.h2;
    opens com.multisafepay.notifications.mariadb;
    opens com.multisafepay.notifications.mysql;
    opens com.multisafepay.notifications.postgresql;
}
