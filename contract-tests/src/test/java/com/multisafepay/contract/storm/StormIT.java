package com.multisafepay.contract.storm;

import com.multisafepay.sandbox.Sandbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A small one in each build; {@link WholeStorm} is run by hand. */
class StormIT {

    private static final long SEED = 20_261_125;
    private static final double SHARE_OF_EACH_KIND = 0.02;

    @Test
    @Timeout(300)
    void whatSixteenThreadsCreateInASmallStormTakesEffectOnce() throws InterruptedException {
        Callers callers = new Callers(16, false);
        Storm storm = new Storm(150, 25, 25, 3);
        try (Sandbox sandbox = Sandbox.builder().seed(SEED).start();
                PersistentCaller shop = new PersistentCaller(sandbox)) {
            storm.rage(sandbox, shop, callers, SEED, SHARE_OF_EACH_KIND);

            Verdict verdict = new Verdict(storm, sandbox.effects());
            verdict.eachTookEffectOnce();
            verdict.theLibraryAgrees(shop.client, callers);
            Verdict.itWasAStorm(sandbox);
        }
    }
}
