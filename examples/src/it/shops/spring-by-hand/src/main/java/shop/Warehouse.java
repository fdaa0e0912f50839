package shop;

import com.multisafepay.order.OrderId;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;

/** Ships what was paid. */
@Component
class Warehouse {

    private final List<OrderId> shipped = new CopyOnWriteArrayList<>();

    void ship(OrderId order) {
        shipped.add(order);
    }

    List<OrderId> shipped() {
        return List.copyOf(shipped);
    }
}
