package shop;

import com.multisafepay.MultiSafepay;
import com.multisafepay.error.MultiSafepayException;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/** Up while MultiSafepay answers and takes the key. */
@Component
class MultiSafepayHealthIndicator implements HealthIndicator {

    private final MultiSafepay multiSafepay;

    MultiSafepayHealthIndicator(MultiSafepay multiSafepay) {
        this.multiSafepay = multiSafepay;
    }

    @Override
    public Health health() {
        try {
            multiSafepay.account().me();
            return Health.up().build();
        } catch (MultiSafepayException e) {
            return Health.down(e).build();
        }
    }
}
