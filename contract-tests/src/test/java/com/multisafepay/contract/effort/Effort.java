package com.multisafepay.contract.effort;

/** The calls that are measured, with the most that each may take. The bounds lie a tenth above what was counted on JDK 17. */
enum Effort {
    /** Creates an order that was made before. */
    CREATE(20_500, 3),
    /** Builds and checks an order, and creates it. */
    CREATE_ANEW(23_300, 3),
    /** Reads an order. */
    READ(17_900, 3),
    /** Verifies and reads a notification of 1 KB. */
    NOTIFICATION(6_000, 0),
    /** Adds up a cart of ten lines. */
    CART_OF_TEN(2_800, 0);

    /** Bytes that the thread may allocate. */
    final long mostBytes;

    /** Calls of read and write that the thread may make: of the request, of its answer, and to see whether the connection is still open. */
    final int mostKernelCalls;

    Effort(long mostBytes, int mostKernelCalls) {
        this.mostBytes = mostBytes;
        this.mostKernelCalls = mostKernelCalls;
    }
}
