package com.multisafepay.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.multisafepay.error.RequestRefusedException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForwardedAddressesTest {

    private static final String PROXIES = "203.0.113.7:54321, 70.41.3.18";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "198.51.100.7 | 198.51.100.7",
                "203.0.113.195, 70.41.3.18 | 203.0.113.195",
                "203.0.113.195,70.41.3.18,150.172.238.178 | 203.0.113.195",
                "203.0.113.7:54321 | 203.0.113.7",
                "[2001:db8::1]:443 | 2001:db8::1",
                "[2001:db8::1] | 2001:db8::1",
                "2001:db8::1 | 2001:db8::1",
                "[2001:db8::1]:443, 203.0.113.7:80 | 2001:db8::1",
                "::ffff:203.0.113.7 | ::ffff:203.0.113.7",
                "[::ffff:203.0.113.7]:8080 | ::ffff:203.0.113.7",
                "fe80::1%eth0 | fe80::1",
                "[fe80::1%25en0]:443 | fe80::1",
                "unknown, 203.0.113.7 | 203.0.113.7",
                "Unknown:1234, 203.0.113.7 | 203.0.113.7",
                "_hidden, _SEVKISEK:80, 203.0.113.7 | 203.0.113.7",
                ", 203.0.113.7 | 203.0.113.7",
                "for=192.0.2.60;proto=http;by=203.0.113.43 | 192.0.2.60",
                "For=\"[2001:db8:cafe::17]:4711\" | 2001:db8:cafe::17",
                "for=\"192.0.2.43:47011\", for=198.51.100.17 | 192.0.2.43",
                "proto=https; host=\"a,b;for=10.0.0.1\"; FOR = 192.0.2.43 | 192.0.2.43",
                "for=\"_gazonk:_80\", for=\"[2001:db8::1]:_port\" | 2001:db8::1",
                "for=unknown, for=192.0.2.43 | 192.0.2.43",
                "by=203.0.113.43, for=192.0.2.43 | 192.0.2.43",
                "for=\"\\1\\9\\2.0.2.43\" | 192.0.2.43",
                "\"[2001:db8::1]:443\" | 2001:db8::1"
            })
    void readsTheFormsThatProxiesWrite(String header, String address) {
        assertThat(IpAddress.firstOf(header)).hasToString(address);
    }

    static Stream<Function<String, IpAddress>> setters() {
        return Stream.of(
                text -> Customer.builder().ipAddress(text).build().ipAddress().orElseThrow(),
                text -> Customer.builder()
                        .forwardedIp(text)
                        .build()
                        .forwardedIp()
                        .orElseThrow(),
                text -> Browser.builder().ipAddress(text).build().ipAddress().orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("setters")
    void everyFieldOfAnAddressReadsThem(Function<String, IpAddress> setter) {
        assertThat(setter.apply(PROXIES)).hasToString("203.0.113.7");
        assertThat(setter.apply("for=\"[2001:db8::1]:443\"")).hasToString("2001:db8::1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "unknown", "unknown, _hidden", "for=unknown", "proto=https", ",,"})
    void refusesAListThatTellsNoAddress(String header) {
        assertThatExceptionOfType(RequestRefusedException.class)
                .isThrownBy(() -> Customer.builder().forwardedIp(header))
                .withMessageStartingWith(
                        "customer.forwarded_ip: must hold an IPv4 or IPv6 address; leave it out where");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost, 203.0.113.7",
                "256.1.1.1:80",
                "203.0.113.7:654321",
                "203.0.113.7:",
                "[203.0.113.7",
                "[]:443",
                "2001:db8::1]:443",
                "1::2::3",
                "for=shop.example",
                "<script>, 203.0.113.7",
                "203.0.113.7 70.41.3.18"
            })
    void refusesAFirstEntryThatIsNoAddress(String header) {
        assertThatExceptionOfType(RequestRefusedException.class)
                .isThrownBy(() -> IpAddress.firstOf(header))
                .withMessageStartingWith("customer.ip_address: must be an IPv4 or IPv6 address, was ");
    }

    @Test
    void keepsAnAddressInBracketsThatIsVersionFour() {
        assertThat(IpAddress.firstOf("[203.0.113.7]:80")).hasToString("203.0.113.7");
    }

    @Test
    void readsAHeaderOfManyEntriesInOneGo() {
        assertThat(IpAddress.firstOf("unknown,".repeat(100_000) + "203.0.113.7"))
                .hasToString("203.0.113.7");
    }
}
