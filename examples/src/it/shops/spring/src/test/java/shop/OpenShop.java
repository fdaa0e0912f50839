package shop;

import com.multisafepay.spring.boot.test.AutoConfigureMultiSafepaySandbox;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/**
 * A shop without a login, traced: tests switch tracing and metrics off unless asked, by the first names up to Boot 3 and by the others since
 * Boot 4, which also moved what brings the login.
 */
@Retention(RetentionPolicy.RUNTIME)
@AutoConfigureMultiSafepaySandbox
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.test.observability.auto-configure=true",
            "spring.test.tracing.export=true",
            "spring.test.metrics.export=true",
            "spring.autoconfigure.exclude="
                    + "org.springframework.boot.autoconfigure.security.servlet.SecurityAutoConfiguration,"
                    + "org.springframework.boot.actuate.autoconfigure.security.servlet.ManagementWebSecurityAutoConfiguration,"
                    + "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration,"
                    + "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration,"
                    + "org.springframework.boot.security.autoconfigure.actuate.web.servlet.ManagementWebSecurityAutoConfiguration"
        })
@interface OpenShop {}
