package shop;

import com.multisafepay.order.OrderId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Ships what is paid. */
@Singleton
public class Warehouse {

    private final List<OrderId> shipped = new CopyOnWriteArrayList<>();

    void ship(OrderId order) {
        shipped.add(order);
    }

    List<OrderId> shipped() {
        return shipped;
    }
}
