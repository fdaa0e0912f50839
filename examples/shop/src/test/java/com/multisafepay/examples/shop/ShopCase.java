package com.multisafepay.examples.shop;

import static org.assertj.core.api.Assertions.assertThat;

import com.multisafepay.sandbox.Sandbox;
import com.multisafepay.sandbox.fault.Fault;
import com.multisafepay.sandbox.fault.FaultKind;
import com.multisafepay.sandbox.record.RecordedCall;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.context.ConfigurableApplicationContext;

/** The ways of a visitor through the shop; a class that extends it looks at its pages with a browser of its own. */
abstract class ShopCase {
    private static final Pattern ORDER_ID = Pattern.compile("shop-[0-9a-f-]{36}");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static ConfigurableApplicationContext shop;

    private WebDriver browser;

    abstract WebDriver browser();

    /** Loads a page anew, for browsers that leave that to their visitor. */
    void reload(WebDriver page) {}

    @BeforeAll
    static void openTheShop() {
        shop = ShopOnSandbox.open("--server.port=0");
    }

    @AfterAll
    static void closeTheShop() {
        shop.close();
    }

    @BeforeEach
    void comeIn() {
        browser = browser();
        browser.get(ShopOnSandbox.address(shop).toString());
        browser.manage().deleteAllCookies();
    }

    @AfterEach
    void clearFaults() {
        sandbox().faults().clear();
    }

    private static Sandbox sandbox() {
        return shop.getBean(Sandbox.class);
    }

    private void choose(String product) {
        browser.get(ShopOnSandbox.address(shop).toString());
        click("button[value=" + product + "]");
        await(".checkout");
    }

    private void orderTheLamp() {
        choose("lamp");
        click(".checkout button");
    }

    private void payByIdeal() {
        click("button[value=IDEAL]");
        click("input[value=success]");
        click("form button.wide:not(.secondary)");
        await(".steps");
    }

    private void click(String css) {
        await(css);
        browser.findElement(By.cssSelector(css)).click();
    }

    private void await(String css) {
        new WebDriverWait(browser, PATIENCE).until(ExpectedConditions.presenceOfElementLocated(By.cssSelector(css)));
    }

    /** Waits for a heading, which comes by itself where the browser loads a page anew when it is asked to. */
    private void awaitHeading(String words) {
        new WebDriverWait(browser, PATIENCE)
                .ignoring(StaleElementReferenceException.class, NoSuchElementException.class)
                .until(page -> {
                    reload(page);
                    return words.equals(
                            page.findElement(By.cssSelector("main h1")).getText());
                });
    }

    private String page() {
        return browser.findElement(By.tagName("body")).getText();
    }

    @Test
    void anOrderIsPaidOnceItsNotificationHasCome() {
        choose("lamp");
        choose("notebook");
        assertThat(page()).contains("€ 61.95", "Basket (2)");

        click(".checkout button");
        payByIdeal();

        awaitHeading("Paid");
        assertThat(page()).contains("Desk lamp", "Notebook", "€ 61.95", "Waiting for your payment");
        assertThat(page()).doesNotContain("Basket (");
    }

    @Test
    void aChargebackMovesTheOrder() {
        orderTheLamp();
        payByIdeal();
        awaitHeading("Paid");
        String order = Objects.requireNonNull(browser.getCurrentUrl());

        click("a[href*='dashboard/order']");
        click("form[action$=chargeback] button");
        browser.get(order);

        awaitHeading("Charged back");
    }

    @Test
    void whoeverOnlyVisitsTheReturnAddressHasNotPaid() {
        orderTheLamp();
        await("button[value=IDEAL]");
        List<RecordedCall> calls = sandbox().journal();
        Matcher id = ORDER_ID.matcher(calls.get(calls.size() - 1).request());
        assertThat(id.find()).isTrue();

        browser.get(ShopOnSandbox.address(shop) + "thanks?transactionid=" + id.group());

        awaitHeading("Waiting for your payment");
    }

    @Test
    void whoeverGivesUpFindsTheBasketAsItWas() {
        orderTheLamp();
        click("form[action*=cancel] button");

        await(".checkout");
        assertThat(page()).contains("Desk lamp", "Basket (1)");
    }

    @Test
    void aPaymentThatCannotBeginIsToldBesideTheBasket() {
        choose("teapot");
        sandbox().faults().add(Fault.of(FaultKind.UNAVAILABLE));

        click(".checkout button");

        await(".problem");
        assertThat(page()).contains("nothing was paid", "Teapot");
    }
}
