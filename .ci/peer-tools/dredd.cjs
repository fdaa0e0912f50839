// Leads to the statuses that Dredd expects. For each status of an operation it sends the request that succeeds; here the request, or the sandbox, is brought to what
// the status stands for. What no request leads to is skipped: a key of another kind, an order that is gone, and an affiliate whose review failed.
const hooks = require('hooks');

const control = `${new URL(process.env.MULTISAFEPAY_URL).origin}/sandbox/faults`;
const faults = { 429: 'too_many_requests', 500: 'error_before', 502: 'bad_gateway', 503: 'unavailable', 504: 'gateway_timeout' };
const withId = /^(.*\/v1\/json\/(?:[a-z-]+\/)?[a-z-]+\/)[^/?]*\d[^/?]*(.*)$/;
const led = {
  // A body that breaks off.
  400: transaction => withBody(transaction, '{"'),
  401: transaction => delete transaction.request.headers.api_key,
  404: transaction => {
    const [, before, after] = withId.exec(transaction.fullPath) ?? [];
    transaction.fullPath = `${before}unknown${after}`;
    return before !== undefined;
  },
  405: transaction => {
    transaction.request.method = 'PUT';
    return true;
  },
  413: transaction => withBody(transaction, `{"description":"${'x'.repeat(1_100_000)}"}`),
};

function withBody(transaction, body) {
  const had = transaction.request.body !== '';
  transaction.request.body = body;
  transaction.request.headers['Content-Length'] = String(Buffer.byteLength(body));
  return had;
}

hooks.beforeEach((transaction, done) => {
  const status = Number(transaction.expected.statusCode);
  if (status in faults) {
    const body = JSON.stringify({ fault: faults[status] });
    fetch(control, { method: 'POST', headers: { 'content-type': 'application/json', api_key: process.env.MULTISAFEPAY_API_KEY }, body }).then(() => done());
    return;
  }
  transaction.skip = status >= 400 && !(led[status]?.(transaction) ?? false);
  done();
});
