// Takes a payment on the sandbox with MultiSafepay's own wrapper for Node.
const { BaseUrl } = require("@multisafepay/api-wrapper/dist/src/typings/endpoints");
// It knows two servers, and takes no other.
BaseUrl.TEST = `${process.env.MULTISAFEPAY_URL}/`;
const Client = require("@multisafepay/api-wrapper").default;

const client = new Client(process.env.MULTISAFEPAY_API_KEY, { environment: "test" });
const id = `wrapper-${process.hrtime.bigint()}`;

function show(what, holds) {
  console.log(`wrapper: ${what}: ${holds}`);
  if (!holds) {
    process.exit(1);
  }
}

async function run() {
  const order = { currency: "EUR", amount: 2599, description: "An order" };
  const redirect = await client.orders.create({ ...order, type: "redirect", order_id: `${id}-1` });
  show("payment page", redirect.data?.payment_url?.includes("/connect/") === true);

  const direct = await client.orders.create({
    ...order,
    type: "direct",
    order_id: `${id}-2`,
    gateway: "VISA",
    customer: { ip_address: "198.51.100.7", email: "a.bakker@shop.example", locale: "nl_NL" },
    gateway_info: { card_number: "4111111111111111", card_holder_name: "A Bakker", card_expiry_date: "3012", card_cvc: "123" },
  });
  show("direct order is completed", direct.data?.status === "completed");

  show("order is read", (await client.orders.get(`${id}-2`)).data?.payment_details?.last4 === "1111");

  const refund = await client.refunds.create(`${id}-2`, { currency: "EUR", amount: 500, description: "Return" });
  show("refund is taken", refund.data?.refund_id != null);

  show("payment methods are listed", (await client.gateways.get()).data?.some((gateway) => gateway.id === "IDEAL") === true);
  show("issuers are listed", (await client.issuers.get()).data?.length > 0);

  show("unknown order is refused", (await client.orders.get(`${id}-3`)).error_code === 1006);
}

run();
