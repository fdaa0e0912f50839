package com.multisafepay.examples.shop;

import org.htmlunit.WebClient;
import org.junit.jupiter.api.AfterAll;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.htmlunit.HtmlUnitDriver;

/** Visits the shop with a browser that is a library, and runs no scripts. */
class ShopTest extends ShopCase {
    private static final WebDriver BROWSER = new HtmlUnitDriver(false) {
        @Override
        protected WebClient modifyWebClient(WebClient client) {
            client.setRefreshHandler((page, address, seconds) -> {});
            return client;
        }
    };

    @Override
    WebDriver browser() {
        return BROWSER;
    }

    @Override
    void reload(WebDriver page) {
        page.navigate().refresh();
    }

    @AfterAll
    static void close() {
        BROWSER.quit();
    }
}
