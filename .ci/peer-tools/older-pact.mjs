// Writes a copy of a pact in the form of version 2, for tools that read no newer one: without messages, and with headers and bodies as texts. Requests that are refused
// are left out: many break the contract on purpose.
import { readFileSync, writeFileSync } from 'node:fs';

const [from, to] = process.argv.slice(2);
const pact = JSON.parse(readFileSync(from, 'utf8'));
const older = message => {
  const headers = Object.entries(message.headers ?? {}).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]);
  message.headers = Object.fromEntries(headers);
  if (message.body && 'content' in message.body) {
    message.body = message.body.content;
  }
  if (message.query) {
    message.query = Object.entries(message.query)
      .flatMap(([name, values]) => values.map(value => `${name}=${encodeURIComponent(value)}`))
      .join('&');
  }
  delete message.matchingRules;
};
pact.interactions = pact.interactions.filter(each => each.request && each.response.status < 400);
for (const { request, response } of pact.interactions) {
  older(request);
  older(response);
}
writeFileSync(to, JSON.stringify({ ...pact, metadata: { pactSpecification: { version: '2.0.0' } } }));
console.log(`${pact.interactions.length} interactions`);
