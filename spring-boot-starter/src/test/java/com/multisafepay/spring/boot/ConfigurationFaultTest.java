package com.multisafepay.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Configuration;

/** The messages that somebody reads whose application does not start. */
@ExtendWith(OutputCaptureExtension.class)
class ConfigurationFaultTest {

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({MultiSafepayAutoConfiguration.class})
    static class Shop {}

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class WebShop {}

    private static void start(WebApplicationType type, String... properties) {
        SpringApplication application =
                new SpringApplication(type == WebApplicationType.NONE ? Shop.class : WebShop.class);
        application.setWebApplicationType(type);
        try {
            application.run(properties).close();
        } catch (RuntimeException e) {
            // Boot has printed its report by now.
        }
    }

    private static void assertReport(CapturedOutput output, String description, String action) {
        assertThat(output).contains("APPLICATION FAILED TO START", description, action);
        assertThat(output).doesNotContain("secret-key").doesNotContain("\tat ");
    }

    @Test
    void aMissingKeyIsNamed(CapturedOutput output) {
        start(WebApplicationType.NONE);

        assertReport(output, "multisafepay.api-key: is required", "Set it to the key of the site");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "multisafepay.environment=prod|multisafepay.environment: must be test, live or an address",
                "multisafepay.environment=secret-key|multisafepay.environment: must be test, live or an address",
                "multisafepay.environment=https://[|multisafepay.environment: must be an address",
                "multisafepay.environment=ftp://example.org|multisafepay.environment: must be an absolute http or"
                        + " https",
                "multisafepay.environment=http://example.org|multisafepay.environment: must be https",
                "multisafepay.environment=https://secret-key@example.org|multisafepay.environment: must have no user",
                "multisafepay.connect-timeout=0s|multisafepay.connect-timeout: must be at least 1 ms",
                "multisafepay.read-timeout=2d|multisafepay.read-timeout: must be at least 1 ms and at most a day",
                "multisafepay.total-timeout=0s|multisafepay.total-timeout: must be at least 1 ms",
                "multisafepay.language=xx|multisafepay.language: ",
                "multisafepay.exactly-once.look-up-for=0s|multisafepay.exactly-once.look-up-for: must be",
                "multisafepay.sites.nl.language=nl_NL|multisafepay.sites.nl.api-key: is required",
                "multisafepay.sites.nl.api-key=x y|multisafepay.sites.nl.api-key: must be 5 to 512",
                "multisafepay.sites.default.api-key=secret-key-2|multisafepay.sites.default: must differ from the site"
                        + " of",
                "multisafepay.sites.[n l].api-key=secret-key-2|multisafepay.sites.n l: must have a name of"
            })
    void aPropertyThatCannotBeUsedIsNamed(String property, String description, CapturedOutput output) {
        start(WebApplicationType.NONE, "--multisafepay.api-key=secret-key-1", "--" + property);

        assertReport(output, description, "Action:");
    }

    @Test
    void twoSitesOfOneNameAreNamed(CapturedOutput output) {
        start(
                WebApplicationType.NONE,
                "--multisafepay.sites.[nl].api-key=secret-key-1",
                "--multisafepay.sites.[NL].api-key=secret-key-2");

        assertReport(output, "must differ from multisafepay.sites.", "Rename one of the two sites");
    }

    @Test
    void aKeyThatIsNoneIsNotTold(CapturedOutput output) {
        start(WebApplicationType.NONE, "--multisafepay.api-key=secret-key with blanks");

        assertReport(output, "multisafepay.api-key: must hold printable ASCII characters only", "Set it to the key");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hooks|multisafepay.webhook.path: must be a path|Set it to a path such as",
                "/hooks/|multisafepay.webhook.path: must be a path|Set it to a path such as",
                "/hooks|multisafepay.webhook.path: is set, but no bean does anything|NotificationHandlerCustomizer"
            })
    void anEndpointThatCannotWorkIsNamed(String path, String description, String action, CapturedOutput output) {
        start(
                WebApplicationType.SERVLET,
                "--multisafepay.api-key=secret-key-1",
                "--multisafepay.webhook.path=" + path,
                "--server.port=0");

        assertReport(output, description, action);
    }

    @Test
    void aStoreWithoutADatabaseIsNamed(CapturedOutput output) {
        start(
                WebApplicationType.SERVLET,
                "--multisafepay.api-key=secret-key-1",
                "--multisafepay.webhook.path=/hooks",
                "--multisafepay.webhook.store=joined",
                "--spring.autoconfigure.exclude="
                        + "org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration",
                "--server.port=0");

        assertReport(
                output, "multisafepay.webhook.store: is joined, but there is no single DataSource", "Configure one");
    }
}
