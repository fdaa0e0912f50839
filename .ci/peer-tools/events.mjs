// Follows an order's stream of events by the npm package eventsource, until the order is paid.
import { EventSource } from 'eventsource';

const api = process.env.MULTISAFEPAY_URL;
const key = process.env.MULTISAFEPAY_API_KEY;
const post = async (url, body) => {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { api_key: key, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!answer.ok) {
    throw new Error(`${url}: HTTP ${answer.status} ${await answer.text()}`);
  }
  return answer.json();
};
const order = { type: 'redirect', order_id: `events-${Date.now()}`, currency: 'EUR', amount: 1000, description: 'Followed' };
const created = (await post(`${api}/orders`, { ...order, gateway_info: { terminal_id: '00000ABC' } })).data;
const told = [];
const stream = new EventSource(created.events_stream_url, {
  fetch: (url, init) => fetch(url, { ...init, headers: { ...init.headers, Authorization: created.events_token } }),
});
const late = setTimeout(() => {
  console.error(`no completed payment within 30 s, but ${told}`);
  process.exit(1);
}, 30_000);
stream.onopen = async () => {
  for (const outcome of ['failure', 'success']) {
    await post(`${new URL(api).origin}/sandbox/orders/pay`, { order_id: order.order_id, outcome });
  }
};
stream.addEventListener('session.order', event => {
  told.push(JSON.parse(event.data).status);
  if (told.at(-1) === 'completed') {
    clearTimeout(late);
    stream.close();
    if (told.join() !== 'initialized,declined,initialized,completed') {
      throw new Error(`told ${told}`);
    }
    console.log(told.join(', '));
  }
});
