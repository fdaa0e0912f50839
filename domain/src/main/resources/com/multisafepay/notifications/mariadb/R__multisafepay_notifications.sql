-- liquibase formatted sql

-- changeset multisafepay:notifications-1
-- The notifications that were handled, for com.multisafepay.webhook.JdbcNotificationStore. Times are in UTC. Keys compare by case.
-- Purging keeps the rows of paid orders: without them a late repetition would be told as a payment once more.
CREATE TABLE IF NOT EXISTS multisafepay_notifications (
    site             VARCHAR(50)   NOT NULL,
    order_id         VARCHAR(50)   NOT NULL,
    paid             BOOLEAN       NOT NULL,
    status           VARCHAR(50),
    financial_status VARCHAR(50),
    refunded         BIGINT,
    currency         VARCHAR(3),
    modified         DATETIME(6),
    seen             VARCHAR(4000) CHARACTER SET ascii COLLATE ascii_bin,
    claim            VARCHAR(36),
    claimed_until    DATETIME(6),
    updated_at       DATETIME(6)  NOT NULL,
    PRIMARY KEY (site, order_id),
    INDEX multisafepay_notifications_updated_at (updated_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
