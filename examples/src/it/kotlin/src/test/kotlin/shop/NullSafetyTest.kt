package shop

import java.io.ByteArrayOutputStream
import java.io.PrintStream
import java.nio.file.Path
import kotlin.io.path.writeText
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.io.TempDir
import org.junit.jupiter.params.ParameterizedTest
import org.junit.jupiter.params.provider.ValueSource

class NullSafetyTest {

    @TempDir
    lateinit var folder: Path

    @ParameterizedTest
    @ValueSource(
        strings =
            [
                "val status: String = api.getOrder(\"basket\", null).data.status",
                "val status: String = api.getOrder(\"basket\", null).data?.status",
                "val costs: List<Cost> = api.getOrder(\"basket\", null).data?.costs.orEmpty()",
                "val order = api.getOrder(null, null)",
                "val money = Money.ofMinor(2599, null as String?)",
                "val order = multiSafepay.orders().get(null as String?)",
                "val order = RedirectOrder.of(\"basket\", null, \"Basket\")",
            ])
    fun `null does not compile where a value is due`(statement: String) {
        val refusal = messages(statement)

        assertTrue(refusal.contains(Regex("error: .*(nullable receiver|non-null type|actual (type is )?'[^']*\\?)")), refusal)
    }

    @ParameterizedTest
    @ValueSource(
        strings =
            [
                "val status: String? = api.getOrder(\"basket\", null).data?.status",
                "val costs: List<Cost> = api.getOrder(\"basket\", null).data?.costs.orEmpty().filterNotNull()",
                "val order: CreateOrderRequest = CreateOrderRequest().orderId(null)",
                "val url: String = multiSafepay.orders().create(order).requirePaymentUrl()",
                "val text: String = multiSafepay.orders().get(\"basket\").description()",
            ])
    fun `what may be null compiles where it is looked at`(statement: String) {
        assertEquals("", messages(statement))
    }

    private fun messages(statement: String): String {
        val source = folder.resolve("Statement.kt")
        source.writeText(
            """
            import com.multisafepay.MultiSafepay
            import com.multisafepay.client.api.OrdersApi
            import com.multisafepay.client.model.Cost
            import com.multisafepay.client.model.CreateOrderRequest
            import com.multisafepay.money.Money
            import com.multisafepay.order.request.RedirectOrder

            @Suppress("UNUSED_VARIABLE")
            fun statement(api: OrdersApi, multiSafepay: MultiSafepay, order: RedirectOrder) {
                $statement
            }
            """)
        val messages = ByteArrayOutputStream()
        K2JVMCompiler()
            .exec(
                PrintStream(messages),
                "-no-stdlib",
                "-no-reflect",
                "-classpath",
                System.getProperty("java.class.path"),
                "-d",
                folder.resolve("classes").toString(),
                source.toString())
        return messages.toString(Charsets.UTF_8)
    }
}
