package com.multisafepay.examples.shop;

import com.multisafepay.error.MultiSafepayException;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.server.ResponseStatusException;

/** The shop's pages. Each posted form answers with a redirect, so that reloading a page repeats nothing. */
@Controller
class ShopPages {
    /** Countries that are delivered to, with the language that is spoken to their customers. */
    private static final List<Locale> COUNTRIES = Stream.of("nl-NL", "nl-BE", "de-DE", "fr-FR", "es-ES", "it-IT")
            .map(Locale::forLanguageTag)
            .toList();

    private final Basket basket;
    private final PlacedOrders orders;
    private final Checkout checkout;

    ShopPages(Basket basket, PlacedOrders orders, Checkout checkout) {
        this.basket = basket;
        this.orders = orders;
        this.checkout = checkout;
    }

    @GetMapping("/")
    String catalogue(Model page) {
        page.addAttribute("products", Product.ALL);
        return "catalogue";
    }

    @GetMapping("/basket")
    String basket(Model page) {
        page.addAttribute("countries", COUNTRIES);
        return "basket";
    }

    @PostMapping("/basket")
    String add(@RequestParam String product) {
        basket.add(Product.of(product));
        return "redirect:/basket";
    }

    @PostMapping("/basket/remove")
    String remove(@RequestParam String product) {
        basket.takeOut(Product.of(product));
        return "redirect:/basket";
    }

    @PostMapping("/orders")
    String order(@RequestParam Locale country) {
        if (basket.pieces() == 0) {
            return "redirect:/basket";
        }
        return "redirect:" + checkout.paymentPage(orders.place(basket), country);
    }

    /** Takes the customer who comes back from paying to the order. The visit proves nothing, so it changes nothing of the order. */
    @GetMapping("/thanks")
    String thanks(@RequestParam("transactionid") String order) {
        basket.empty();
        return "redirect:/orders/" + found(order).id();
    }

    /** Shows an order. The page loads itself anew, as the next notification may have come. */
    @GetMapping("/orders/{id}")
    String order(@PathVariable String id, Model page, HttpServletResponse response) {
        page.addAttribute("order", found(id));
        response.setHeader("Refresh", "3");
        return "order";
    }

    /** Keeps the basket where a payment cannot begin. */
    @ExceptionHandler
    @ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
    String paymentNotStarted(MultiSafepayException cause, Model page) {
        page.addAttribute("problem", "The payment could not be started, and nothing was paid. Please try again.");
        return basket(page);
    }

    private PlacedOrder found(String id) {
        return orders.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
