package shop;

import com.multisafepay.client.api.OrdersApi;
import feign.Contract;
import feign.RequestInterceptor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.cloud.openfeign.EnableFeignClients;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.context.annotation.Bean;

/** Calls the generated interfaces as it calls everything else: through OpenFeign, with the JSON of its Boot. */
@SpringBootApplication
@EnableFeignClients(clients = Shop.Orders.class)
public class Shop {

    @FeignClient(name = "orders", url = "${multisafepay.url}", configuration = MultiSafepayClient.class)
    interface Orders extends OrdersApi {}

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
