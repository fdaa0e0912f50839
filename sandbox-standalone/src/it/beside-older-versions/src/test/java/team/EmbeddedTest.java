package team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.multisafepay.sandbox.PaymentOutcome;
import com.multisafepay.sandbox.SandboxExtension;
import java.net.URI;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EmbeddedTest {
    @RegisterExtension
    static final SandboxExtension SANDBOX = new SandboxExtension();

    @Test
    void takesAPaymentWhileTheTeamsOwnJettyServes() throws Exception {
        Server own = new Server(0);
        own.setHandler(new Handler.Abstract() {
            @Override
            public boolean handle(Request request, Response response, Callback callback) {
                Content.Sink.write(response, true, Server.getVersion(), callback);
                return true;
            }
        });
        own.start();
        try {
            int port = ((ServerConnector) own.getConnectors()[0]).getLocalPort();
            String created = Orders.create(SANDBOX.baseUri(), "basket-17").body();
            SANDBOX.sandbox().orders().pay("basket-17", "IDEAL", PaymentOutcome.SUCCESS);

            assertTrue(
                    new ObjectMapper()
                            .readTree(created)
                            .at("/data/payment_url")
                            .asText()
                            .contains("/connect/"),
                    created);
            assertEquals(
                    "12.0.15",
                    Orders.get(URI.create("http://127.0.0.1:" + port)).body());
        } finally {
            own.stop();
        }
    }

    @Test
    void tellsWhatIsWrongWithAnOrder() throws Exception {
        String refused = Orders.create(SANDBOX.baseUri(), "x".repeat(300)).body();

        assertTrue(refused.contains("order_id"), refused);
    }

    @Test
    void showsItsPagesAndTheContract() throws Exception {
        String page = new ObjectMapper()
                .readTree(Orders.create(SANDBOX.baseUri(), "basket-18").body())
                .at("/data/payment_url")
                .asText();

        assertTrue(Orders.get(URI.create(page)).body().contains("iDEAL"));
        for (String file :
                new String[] {"", "/swagger-ui.css", "/swagger-ui-bundle.js", "/multisafepay-openapi.yaml"}) {
            assertEquals(
                    200, Orders.get(SANDBOX.baseUri().resolve("/docs" + file)).statusCode(), file);
        }
    }
}
