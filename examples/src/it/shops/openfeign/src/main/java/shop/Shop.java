package shop;

import com.multisafepay.client.TolerantDecoder;
import com.multisafepay.client.TolerantEncoder;
import com.multisafepay.client.api.OrdersApi;
import feign.Contract;
import feign.RequestInterceptor;
import feign.codec.Decoder;
import feign.codec.Encoder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.cloud.openfeign.EnableFeignClients;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.context.annotation.Bean;

/** Calls the generated interfaces as it calls everything else: through OpenFeign, with the JSON of its Boot, or with the tolerant one. */
@SpringBootApplication
@EnableFeignClients(clients = {Shop.Orders.class, Shop.TolerantOrders.class})
public class Shop {

    @FeignClient(name = "orders", url = "${multisafepay.url}", configuration = MultiSafepayClient.class)
    interface Orders extends OrdersApi {}

    @FeignClient(
            name = "tolerant-orders",
            url = "${multisafepay.url}",
            configuration = {MultiSafepayClient.class, TolerantClient.class})
    interface TolerantOrders extends OrdersApi {}

    /** Reads and writes as MultiSafepay's API needs it, whatever the JSON of the Boot does. */
    static class TolerantClient {
        @Bean
        Encoder encoder() {
            return new TolerantEncoder();
        }

        @Bean
        Decoder decoder() {
            return new TolerantDecoder();
        }
    }

    static class MultiSafepayClient {
        /** The generated interfaces speak in Feign's own annotations. */
        @Bean
        Contract contract() {
            return new Contract.Default();
        }

        @Bean
        RequestInterceptor apiKey(@Value("${multisafepay.api-key}") String apiKey) {
            return request -> request.header("api_key", apiKey);
        }
    }
}
