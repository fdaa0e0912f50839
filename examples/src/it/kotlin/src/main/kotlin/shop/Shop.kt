package shop

import com.multisafepay.MultiSafepay
import com.multisafepay.client.api.OrdersApi
import com.multisafepay.money.Money
import com.multisafepay.order.OrderId
import com.multisafepay.order.request.RedirectOrder
import com.multisafepay.refund.Refund

/** Takes payments for baskets. */
class Shop(private val multiSafepay: MultiSafepay) {

    /** Creates an order and returns the page to pay it on. */
    fun sell(basket: String, total: Money): String =
        multiSafepay.orders().create(RedirectOrder.of(basket, total, "Basket $basket")).requirePaymentUrl()

    fun isPaid(basket: String): Boolean = multiSafepay.orders().get(basket).isPaid

    /** Returns the method that the customer chose, null while there is none. */
    fun method(basket: String): String? =
        multiSafepay.orders().get(basket).gateway().map { it.value() }.orElse(null)

    fun takeBack(basket: String, amount: Money, returnId: String) {
        multiSafepay.refunds().create(OrderId.of(basket), Refund.of(amount).withRefundOrderId(returnId))
    }

    /** Returns the status as the API tells it, by the generated interface; null if it tells none. */
    fun status(basket: String): String? = orders().getOrder(basket, null).data?.status

    /** Returns what went back to the customer so far, in cents. */
    fun refundedCents(basket: String): Long = orders().getOrder(basket, null).data?.amountRefunded ?: 0

    private fun orders(): OrdersApi = multiSafepay.api(OrdersApi::class.java)
}
