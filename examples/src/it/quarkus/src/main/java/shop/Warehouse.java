package shop;

import com.multisafepay.order.OrderId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Ships what is paid. */
@ApplicationScoped
public class Warehouse {

    private final List<OrderId> shipped = new CopyOnWriteArrayList<>();

    void ship(OrderId order) {
        shipped.add(order);
    }

    List<OrderId> shipped() {
        return shipped;
    }
}
