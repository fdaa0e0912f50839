package com.multisafepay.examples.shop;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.os.ExecutableFinder;

/**
 * Visits the shop with the Chromium that is installed. Where there is none, the class is skipped, unless the environment
 * says {@code CI=true}.
 */
class ShopInChromiumTest extends ShopCase {
    private static @Nullable ChromeDriver browser;

    @BeforeAll
    static void openTheBrowser() {
        ExecutableFinder programs = new ExecutableFinder();
        Optional<String> chromium = Optional.ofNullable(programs.find("chromium"));
        Optional<String> driver = Optional.ofNullable(programs.find("chromedriver"));
        if (chromium.isEmpty() || driver.isEmpty()) {
            String missing = "The shop's tests in a browser need chromium and chromedriver on the PATH";
            if ("true".equals(System.getenv("CI"))) {
                Assertions.fail(missing);
            }
            System.out.println(missing + "; they are skipped");
            Assumptions.abort(missing);
        }
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.orElseThrow());
        options.addArguments("--headless=new", "--disable-dev-shm-usage", "--hide-scrollbars", "--lang=en");
        if ("root".equals(System.getProperty("user.name"))) {
            options.addArguments("--no-sandbox");
        }
        System.setProperty("webdriver.chrome.driver", driver.orElseThrow());
        browser = new ChromeDriver(options);
    }

    @AfterAll
    static void closeTheBrowser() {
        if (browser != null) {
            browser.quit();
        }
    }

    @Override
    WebDriver browser() {
        return Objects.requireNonNull(browser);
    }
}
