// Takes a payment on the sandbox with the types that openapi-typescript makes of the contract, and openapi-fetch.
import createClient from "openapi-fetch";
import type { paths } from "../generated/types.js";
import { show } from "./show.js";

const withKey = (key: string | undefined) =>
  createClient<paths>({ baseUrl: process.env.MULTISAFEPAY_URL!, headers: { api_key: key! } });
const client = withKey(process.env.MULTISAFEPAY_API_KEY);
const id = `openapi-fetch-${process.hrtime.bigint()}`;

const redirect = await client.POST("/orders", {
  body: {
    type: "redirect",
    order_id: `${id}-1`,
    currency: "EUR",
    amount: 2599,
    description: "A redirect order",
    payment_options: { redirect_url: "https://shop.example/thanks", cancel_url: "https://shop.example/basket" },
  },
});
show("payment page", redirect.data?.data.payment_url?.includes("/connect/") === true);

const direct = await client.POST("/orders", {
  body: {
    type: "direct",
    order_id: `${id}-2`,
    gateway: "VISA",
    currency: "EUR",
    amount: 2599,
    description: "A direct order",
    customer: { ip_address: "198.51.100.7", email: "a.bakker@shop.example", locale: "nl_NL" },
    gateway_info: { card_number: "4111111111111111", card_holder_name: "A Bakker", card_expiry_date: "3012", card_cvc: "123" },
  },
});
show("direct order is completed", direct.data?.data.status === "completed" && direct.data.data.amount === 2599);

const order = await client.GET("/orders/{order_id}", { params: { path: { order_id: `${id}-2` } } });
show("order is read", order.data?.data.status === "completed" && order.data.data.payment_details?.last4 === "1111");

const refund = await client.POST("/orders/{order_id}/refunds", {
  params: { path: { order_id: `${id}-2` } },
  body: { currency: "EUR", amount: 500, description: "Return" },
});
show("refund is taken", refund.data?.data.refund_id != null);

const unknown = await client.GET("/orders/{order_id}", { params: { path: { order_id: `${id}-3` } } });
show("unknown order is refused", unknown.response.status === 404 && unknown.error?.error_code === 1006);

const platform = withKey(process.env.MULTISAFEPAY_ACCOUNT_KEY);
const affiliate = await platform.POST("/signup-account", {
  body: {
    account: { company_name: "Lamp shop Utrecht", country: "NL", email: `${id}@lamps.example` },
    currencies: ["EUR"],
    user: { name: "Anna Bakker", email: `${id}@lamps.example`, password: "fake-password-0001" },
  },
});
const balances = await platform.GET("/accounts/{account_id}/balances", {
  params: { path: { account_id: String(affiliate.data?.data[0]?.account?.id) } },
});
const balance = balances.data?.data[0];
show("affiliate has a balance", balance?.currency === "EUR" && balance.amount_available === 0);
