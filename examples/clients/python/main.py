"""Takes a payment on the sandbox with the client that openapi-generator's `python` makes of the contract."""

import os
import sys
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "generated"))

from multisafepay_client import (  # noqa: E402
    AffiliateMoneyApi,
    AffiliatesApi,
    ApiClient,
    Configuration,
    CreateAffiliateRequest,
    CreateOrderRequest,
    Customer,
    GatewayInfo,
    OrdersApi,
    PaymentOptions,
    RefundOrderRequest,
    SignUpAccount,
    SignUpUser,
)
from multisafepay_client.exceptions import NotFoundException  # noqa: E402


def show(what, holds):
    print(f"python: {what}: {holds}")
    if not holds:
        sys.exit(1)


def with_key(variable):
    return Configuration(host=os.environ["MULTISAFEPAY_URL"], api_key={"apiKeyHeader": os.environ[variable]})


order_id = f"python-{time.time_ns()}"

with ApiClient(with_key("MULTISAFEPAY_API_KEY")) as client:
    orders = OrdersApi(client)

    redirect = orders.create_order(
        CreateOrderRequest(
            type="redirect",
            order_id=f"{order_id}-1",
            currency="EUR",
            amount=2599,
            description="A redirect order",
            payment_options=PaymentOptions(
                redirect_url="https://shop.example/thanks", cancel_url="https://shop.example/basket"
            ),
        )
    )
    show("payment page", "/connect/" in redirect.data.payment_url)

    link = CreateOrderRequest(
        type="paymentlink", order_id=f"{order_id}-4", currency="EUR", amount=1, description="A link", days_active=1
    )
    show("only what was set is sent", "seconds_active" not in link.to_dict())

    direct = orders.create_order(
        CreateOrderRequest(
            type="direct",
            order_id=f"{order_id}-2",
            gateway="VISA",
            currency="EUR",
            amount=2599,
            description="A direct order",
            customer=Customer(ip_address="198.51.100.7", email="a.bakker@shop.example", locale="nl_NL"),
            gateway_info=GatewayInfo(
                card_number="4111111111111111", card_holder_name="A Bakker", card_expiry_date="3012", card_cvc="123"
            ),
        )
    )
    show("direct order is completed", direct.data.status == "completed" and direct.data.amount == 2599)

    order = orders.get_order(f"{order_id}-2")
    show("order is read", order.data.status == "completed" and order.data.payment_details.last4 == "1111")

    refund = orders.refund_order(
        f"{order_id}-2", RefundOrderRequest(currency="EUR", amount=500, description="Return")
    )
    show("refund is taken", refund.data.refund_id is not None)

    try:
        orders.get_order(f"{order_id}-3")
        show("unknown order is refused", False)
    except NotFoundException as refused:
        show("unknown order is refused", refused.status == 404 and refused.data.error_code == 1006)

with ApiClient(with_key("MULTISAFEPAY_ACCOUNT_KEY")) as platform:
    affiliate = AffiliatesApi(platform).create_affiliate(
        CreateAffiliateRequest(
            account=SignUpAccount(company_name="Lamp shop Utrecht", country="NL", email=f"{order_id}@lamps.example"),
            currencies=["EUR"],
            user=SignUpUser(name="Anna Bakker", email=f"{order_id}@lamps.example", password="fake-password-0001"),
        )
    )
    balances = AffiliateMoneyApi(platform).list_balances(str(affiliate.data[0].account.id))
    show("affiliate has a balance", balances.data[0].currency == "EUR" and balances.data[0].amount_available == 0)
