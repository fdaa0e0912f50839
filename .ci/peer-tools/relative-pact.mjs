// Writes a copy of a pact whose paths are relative to the contract's server, and whose headers and bodies are in the form that tools for older pacts read. Requests
// that are refused are left out: many break the contract on purpose.
import { readFileSync, writeFileSync } from 'node:fs';

const [from, to, base] = process.argv.slice(2);
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
  if (!request.path.startsWith(base)) {
    throw new Error(`${request.path} does not begin with ${base}`);
  }
  request.path = request.path.slice(base.length);
  older(request);
  older(response);
}
writeFileSync(to, JSON.stringify({ ...pact, metadata: { pactSpecification: { version: '2.0.0' } } }));
console.log(`${pact.interactions.length} interactions`);
