import kotlin.system.exitProcess
import multisafepay.client.apis.AffiliateMoneyApi
import multisafepay.client.apis.AffiliatesApi
import multisafepay.client.apis.OrdersApi
import multisafepay.client.infrastructure.ApiClient
import multisafepay.client.infrastructure.ClientException
import multisafepay.client.infrastructure.ClientError
import multisafepay.client.infrastructure.Serializer
import multisafepay.client.models.CreateAffiliateRequest
import multisafepay.client.models.CreateOrderRequest
import multisafepay.client.models.Customer
import multisafepay.client.models.ErrorAnswer
import multisafepay.client.models.GatewayInfo
import multisafepay.client.models.PaymentOptions
import multisafepay.client.models.RefundOrderRequest
import multisafepay.client.models.SignUpAccount
import multisafepay.client.models.SignUpUser

/** Takes a payment on the sandbox with the client that openapi-generator's `kotlin` makes of the contract. */
fun main() {
    ApiClient.apiKey["api_key"] = System.getenv("MULTISAFEPAY_API_KEY")
    val url = System.getenv("MULTISAFEPAY_URL")
    val orders = OrdersApi(url)
    val id = "kotlin-" + System.nanoTime()

    val redirect = orders.createOrder(
        CreateOrderRequest(
            type = CreateOrderRequest.Type.redirect,
            orderId = "$id-1",
            currency = "EUR",
            amount = 2599,
            description = "A redirect order",
            paymentOptions = PaymentOptions(redirectUrl = "https://shop.example/thanks", cancelUrl = "https://shop.example/basket"),
        ),
    )
    show("payment page", redirect.data.paymentUrl?.contains("/connect/") == true)

    val direct = orders.createOrder(
        CreateOrderRequest(
            type = CreateOrderRequest.Type.direct,
            orderId = "$id-2",
            gateway = "VISA",
            currency = "EUR",
            amount = 2599,
            description = "A direct order",
            customer = Customer(ipAddress = "198.51.100.7", email = "a.bakker@shop.example", locale = "nl_NL"),
            gatewayInfo = GatewayInfo(cardNumber = "4111111111111111", cardHolderName = "A Bakker", cardExpiryDate = "3012", cardCvc = "123"),
        ),
    )
    show("direct order is completed", direct.data.status == "completed" && direct.data.amount == 2599L)

    val order = orders.getOrder("$id-2")
    show("order is read", order.data.status == "completed" && order.data.paymentDetails?.last4 == "1111")

    val refund = orders.refundOrder("$id-2", RefundOrderRequest(currency = "EUR", amount = 500, description = "Return"))
    show("refund is taken", refund.data.refundId != null)

    try {
        orders.getOrder("$id-3")
        show("unknown order is refused", false)
    } catch (refused: ClientException) {
        val body = (refused.response as ClientError<*>).body as String
        val error = Serializer.moshi.adapter(ErrorAnswer::class.java).fromJson(body)
        show("unknown order is refused", refused.statusCode == 404 && error?.errorCode == 1006L)
    }

    ApiClient.apiKey["api_key"] = System.getenv("MULTISAFEPAY_ACCOUNT_KEY")
    val affiliate = AffiliatesApi(url).createAffiliate(
        CreateAffiliateRequest(
            account = SignUpAccount(companyName = "Lamp shop Utrecht", country = "NL", email = "$id@lamps.example"),
            currencies = listOf("EUR"),
            user = SignUpUser(name = "Anna Bakker", email = "$id@lamps.example", password = "fake-password-0001"),
        ),
    )
    val balance = AffiliateMoneyApi(url).listBalances(affiliate.data[0].account?.id.toString()).data[0]
    show("affiliate has a balance", balance.currency == "EUR" && balance.amountAvailable == 0L)
}

private fun show(what: String, holds: Boolean) {
    println("kotlin: $what: $holds")
    if (!holds) {
        exitProcess(1)
    }
}
