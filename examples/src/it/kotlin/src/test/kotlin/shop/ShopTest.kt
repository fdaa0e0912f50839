package shop

import com.multisafepay.Environment
import com.multisafepay.MultiSafepay
import com.multisafepay.money.Money
import com.multisafepay.sandbox.PaymentOutcome
import com.multisafepay.sandbox.SandboxExtension
import java.net.URI
import org.junit.jupiter.api.AfterEach
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.extension.RegisterExtension

class ShopTest {
    companion object {
        @JvmField
        @RegisterExtension
        val SANDBOX = SandboxExtension()
    }

    private val multiSafepay =
        MultiSafepay.builder().apiKey(SANDBOX.apiKey()).environment(Environment.of(SANDBOX.baseUri())).build()
    private val shop = Shop(multiSafepay)

    @AfterEach
    fun close() = multiSafepay.close()

    @Test
    fun `a basket is paid on the page of its order`() {
        assertEquals(SANDBOX.baseUri().host, URI.create(shop.sell("basket-1", Money.of("25.99", "EUR"))).host)
        assertFalse(shop.isPaid("basket-1"))
        assertNull(shop.method("basket-1"))

        SANDBOX.sandbox().orders().pay("basket-1", "IDEAL", PaymentOutcome.SUCCESS)

        assertTrue(shop.isPaid("basket-1"))
        assertEquals("IDEAL", shop.method("basket-1"))
        assertEquals("completed", shop.status("basket-1"))
    }

    @Test
    fun `a paid basket is refunded`() {
        shop.sell("basket-2", Money.of("25.99", "EUR"))
        SANDBOX.sandbox().orders().pay("basket-2", "IDEAL", PaymentOutcome.SUCCESS)

        shop.takeBack("basket-2", Money.of("5.00", "EUR"), "return-2")

        assertEquals(500, shop.refundedCents("basket-2"))
    }
}
