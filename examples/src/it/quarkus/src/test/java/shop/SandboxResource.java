package shop;

import com.multisafepay.sandbox.Sandbox;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager.TestInjector.MatchesType;
import java.util.Map;

/** A sandbox that the application under test finds by its configuration, and tests by a field. */
public class SandboxResource implements QuarkusTestResourceLifecycleManager {

    private Sandbox sandbox;

    @Override
    public Map<String, String> start() {
        sandbox = Sandbox.start();
        return Map.of(
                "multisafepay.api-key",
                sandbox.apiKey(),
                "multisafepay.url",
                sandbox.baseUri().toString());
    }

    @Override
    public void inject(TestInjector tests) {
        tests.injectIntoFields(sandbox, new MatchesType(Sandbox.class));
    }

    @Override
    public void stop() {
        sandbox.close();
    }
}
