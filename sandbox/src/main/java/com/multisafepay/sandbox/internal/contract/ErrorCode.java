package com.multisafepay.sandbox.internal.contract;

/** The API's own error codes, as far as the sandbox decides them. */
public final class ErrorCode {
    public static final int UNSPECIFIED = 1000;
    public static final int AMOUNT = 1001;
    public static final int CURRENCY = 1002;
    public static final int ACCOUNT_ID = 1003;
    public static final int ORDER_ID = 1006;
    public static final int IP_ADDRESS = 1007;
    public static final int DESCRIPTION = 1008;
    public static final int VAR = 1010;
    public static final int DATA_MISSING = 1016;
    public static final int COUNTRY = 1018;
    public static final int GATEWAY = 1023;
    public static final int DECLINED = 1024;
    public static final int CART_CURRENCIES = 1025;
    public static final int CART_CURRENCY = 1026;
    public static final int CART_TOTAL = 1027;
    public static final int TAX_RATE = 1028;
    public static final int TAX_OF_LINES = 1029;
    public static final int LINE_CURRENCY = 1030;
    public static final int UNIT_PRICE = 1031;
    public static final int API_KEY = 1032;
    public static final int REFUND = 1034;
    public static final int ISSUER = 1036;

    private ErrorCode() {}
}
