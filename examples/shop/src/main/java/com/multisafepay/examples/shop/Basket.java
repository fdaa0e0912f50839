package com.multisafepay.examples.shop;

import com.multisafepay.money.Money;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.SessionScope;

/** Remembers what one visitor has chosen. */
@Component
@SessionScope
class Basket {
    private final Map<String, Integer> quantities = new LinkedHashMap<>();

    synchronized void add(Product product) {
        quantities.merge(product.id(), 1, Integer::sum);
    }

    synchronized void takeOut(Product product) {
        quantities.remove(product.id());
    }

    synchronized void empty() {
        quantities.clear();
    }

    public synchronized List<Line> lines() {
        return quantities.entrySet().stream()
                .map(each -> new Line(Product.of(each.getKey()), each.getValue()))
                .toList();
    }

    public int pieces() {
        return lines().stream().mapToInt(Line::quantity).sum();
    }

    public Money total() {
        return lines().stream().map(Line::amount).reduce(Money.of("0.00", "EUR"), Money::plus);
    }
}
