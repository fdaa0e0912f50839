// Takes a payment on the sandbox with the client that openapi-generator's `typescript-fetch` makes of the contract.
import {
  AffiliateMoneyApi,
  AffiliatesApi,
  Configuration,
  CreateOrderRequestTypeEnum,
  ErrorAnswerFromJSON,
  OrdersApi,
  ResponseError,
} from "../generated/index.js";
import { show } from "./show.js";

const withKey = (key: string | undefined) =>
  new Configuration({
    basePath: process.env.MULTISAFEPAY_URL,
    apiKey: (name) => (name === "api_key" ? key! : ""),
  });
const orders = new OrdersApi(withKey(process.env.MULTISAFEPAY_API_KEY));
const id = `fetch-${process.hrtime.bigint()}`;

const redirect = await orders.createOrder({
  createOrderRequest: {
    type: CreateOrderRequestTypeEnum.Redirect,
    orderId: `${id}-1`,
    currency: "EUR",
    amount: 2599,
    description: "A redirect order",
    paymentOptions: { redirectUrl: "https://shop.example/thanks", cancelUrl: "https://shop.example/basket" },
  },
});
show("payment page", redirect.data.paymentUrl?.includes("/connect/") === true);

const direct = await orders.createOrder({
  createOrderRequest: {
    type: CreateOrderRequestTypeEnum.Direct,
    orderId: `${id}-2`,
    gateway: "VISA",
    currency: "EUR",
    amount: 2599,
    description: "A direct order",
    customer: { ipAddress: "198.51.100.7", email: "a.bakker@shop.example", locale: "nl_NL" },
    gatewayInfo: { cardNumber: "4111111111111111", cardHolderName: "A Bakker", cardExpiryDate: "3012", cardCvc: "123" },
  },
});
show("direct order is completed", direct.data.status === "completed" && direct.data.amount === 2599);

const order = await orders.getOrder({ orderId: `${id}-2` });
show("order is read", order.data.status === "completed" && order.data.paymentDetails?.last4 === "1111");

const refund = await orders.refundOrder({
  orderId: `${id}-2`,
  refundOrderRequest: { currency: "EUR", amount: 500, description: "Return" },
});
show("refund is taken", refund.data.refundId != null);

try {
  await orders.getOrder({ orderId: `${id}-3` });
  show("unknown order is refused", false);
} catch (refused) {
  if (!(refused instanceof ResponseError)) {
    throw refused;
  }
  const error = ErrorAnswerFromJSON(await refused.response.json());
  show("unknown order is refused", refused.response.status === 404 && error.errorCode === 1006);
}

const platform = withKey(process.env.MULTISAFEPAY_ACCOUNT_KEY);
const affiliate = await new AffiliatesApi(platform).createAffiliate({
  createAffiliateRequest: {
    account: { companyName: "Lamp shop Utrecht", country: "NL", email: `${id}@lamps.example` },
    currencies: ["EUR"],
    user: { name: "Anna Bakker", email: `${id}@lamps.example`, password: "fake-password-0001" },
  },
});
const balances = await new AffiliateMoneyApi(platform).listBalances({
  accountId: String(affiliate.data[0]?.account?.id),
});
show("affiliate has a balance", balances.data[0]?.currency === "EUR" && balances.data[0].amountAvailable === 0);
