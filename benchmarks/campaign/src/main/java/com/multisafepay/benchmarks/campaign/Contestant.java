package com.multisafepay.benchmarks.campaign;

import java.util.List;

/** A candidate that creates orders. */
record Contestant(String name, String module, String type, String answer) {

    static final String LIBRARY = "this library";
    static final String ANEW = "this library, order made anew";
    static final String GENERATED = "its generated interface";
    static final String HTTPCLIENT5 = "by hand, HttpClient 5";
    static final String JDK = "by hand, java.net.http";

    /** All of them; peers last. */
    static final List<Contestant> ALL = List.of(
            of(LIBRARY, "library", "library.Domain"),
            of(ANEW, "library", "library.NewDomainValue"),
            of(GENERATED, "library", "library.GeneratedInterface"),
            of(HTTPCLIENT5, "by-hand", "byhand.WithHttpClient5"),
            of(JDK, "by-hand", "byhand.WithJdkClient"),
            peer("Adyen", "adyen"),
            peer("Stripe", "stripe"),
            peer("Square", "square"),
            peer("Mollie", "mollie"));

    private static Contestant of(String name, String module, String type) {
        return new Contestant(name, module, "com.multisafepay.benchmarks." + type, "multisafepay");
    }

    private static Contestant peer(String name, String module) {
        return new Contestant(name, module, "com.multisafepay.benchmarks." + module + '.' + name, module);
    }

    static Contestant named(String name) {
        return ALL.stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    }

    boolean isPeer() {
        return !answer.equals("multisafepay");
    }
}
