import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MatchersV3, PactV4 } from '@pact-foundation/pact';
import { Shop } from './shop.js';

const { fromProviderState, integer, like, regex } = MatchersV3;
const pact = new PactV4({ consumer: 'webshop', provider: 'multisafepay-api', dir: 'pacts', logLevel: 'warn' });

test('creates an order and sends the customer to the payment page', () =>
  pact
    .addInteraction()
    .given('no order', { order_id: 'basket-18' })
    .uponReceiving('create an order')
    .withRequest('POST', '/v1/json/orders', request =>
      request
        .headers({ api_key: 'any-key', 'Content-Type': 'application/json' })
        .jsonBody({ type: 'redirect', order_id: 'basket-18', currency: 'EUR', amount: 1990, description: 'Basket 18' }))
    .willRespondWith(200, answer =>
      answer.jsonBody({ success: true, data: { order_id: 'basket-18', payment_url: regex('https?://.+', 'https://pay.example/1') } }))
    .executeTest(async server => {
      assert.match(await new Shop(server.url, 'any-key').paymentUrl('basket-18', 1990), /^https/);
    }));

test('knows that an order is paid', () =>
  pact
    .addInteraction()
    .given('a paid order', { order_id: 'basket-17' })
    .uponReceiving('read a paid order')
    .withRequest('GET', '/v1/json/orders/basket-17', request => request.headers({ api_key: 'any-key' }))
    .willRespondWith(200, answer => answer.jsonBody({ success: true, data: { order_id: 'basket-17', status: 'completed' } }))
    .executeTest(async server => {
      assert.equal(await new Shop(server.url, 'any-key').isPaid('basket-17'), true);
    }));

test('reads a transaction by the id that the state made', () =>
  pact
    .addInteraction()
    .given('a paid order', { order_id: 'basket-19', amount: '2500' })
    .uponReceiving('read a transaction')
    .withRequest('GET', fromProviderState('/v1/json/transactions/${transaction_id}', '/v1/json/transactions/4001'), request =>
      request.headers({ api_key: 'any-key' }))
    .willRespondWith(200, answer => answer.jsonBody({ data: { amount: 2500, transaction_id: integer(4001), status: like('completed') } }))
    .executeTest(async server => {
      assert.equal(await new Shop(server.url, 'any-key').amountOf('4001'), 2500);
    }));
