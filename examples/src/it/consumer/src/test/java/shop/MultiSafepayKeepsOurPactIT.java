// snippet: verifyPact
package shop;

import au.com.dius.pact.provider.junitsupport.Provider;
import au.com.dius.pact.provider.junitsupport.loader.PactFolder;
import com.multisafepay.verifier.SandboxPactTest;

@Provider("multisafepay-api")
@PactFolder("target/pacts")
class MultiSafepayKeepsOurPactIT extends SandboxPactTest {}
// snippet: end
