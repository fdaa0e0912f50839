package com.multisafepay.benchmarks.campaign;

/** Requests that pay orders, capture and refund them. */
final class Payments {

    private Payments() {}

    /** Returns the request of a customer who pays, which only authorises an order that is captured by hand. */
    static byte[] pay(String orderId) {
        return Http.request(
                "POST", "/sandbox/orders/pay", "{\"outcome\":\"success\",\"order_id\":\"" + orderId + "\"}");
    }

    /** Returns the request to capture all of an order. */
    static byte[] capture(String orderId) {
        return Http.request("POST", Server.ORDERS + '/' + orderId + "/capture", "{\"new_order_status\":\"completed\"}");
    }

    /** Returns the request to refund a cent of an order. */
    static byte[] refund(String orderId) {
        return Http.request("POST", Server.ORDERS + '/' + orderId + "/refunds", "{\"currency\":\"EUR\",\"amount\":1}");
    }
}
