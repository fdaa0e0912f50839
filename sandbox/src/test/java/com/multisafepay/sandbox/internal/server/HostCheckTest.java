package com.multisafepay.sandbox.internal.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostCheckTest {
    private static final HostCheck HOSTS =
            new HostCheck(List.of("Sandbox.Test", "192.0.2.7", "2001:db8::7", "0.0.0.0"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "localhost:8080",
                "LocalHost:1",
                "localhost.",
                "localhost.:8080",
                "shop.localhost:8080",
                "127.0.0.1",
                "127.0.0.1:65535",
                "127.3.2.1:8080",
                "[::1]",
                "[::1]:8080",
                "[0:0:0:0:0:0:0:1]:8080",
                "[0000::0001]",
                "[::ffff:127.0.0.1]:8080",
                "sandbox.test",
                "SANDBOX.TEST:9080",
                "sandbox.test.:80",
                "192.0.2.7:8080",
                "[2001:db8::7]:8080",
                "[2001:DB8:0:0::7]",
                "0.0.0.0:8080"
            })
    void admitsTheLoopbackAndWhatItWasGiven(String authority) {
        assertThat(HOSTS.admits(authority)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                ":8080",
                "evil.example",
                "evil.example:8080",
                "localhost.evil.example",
                "127.0.0.1.evil.example",
                "evil-localhost",
                "notlocalhost",
                "a.sandbox.test",
                "localhost..",
                "192.0.2.8",
                "10.0.0.1",
                "128.0.0.1",
                "127.0.0.1@evil.example",
                "localhost:8080@evil.example",
                "localhost, evil.example",
                "localhost evil.example",
                "localhost/",
                "[::2]",
                "[::]",
                "[::1].evil.example",
                "[::1",
                "::1",
                "2001:db8::8",
                "[2001:db8::8]",
                "[::ffff:192.0.2.8]",
                "l\u00f6calhost"
            })
    void refusesEveryOtherHost(String authority) {
        assertThat(HOSTS.admits(authority)).isFalse();
    }
}
