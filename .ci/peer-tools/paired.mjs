// Writes a copy of the contract in which the example of a parameter has the names of the answer's examples: Specmatic sends it with an example of that name, and makes
// up an id where there is none. A parameter that may be left out is left out.
import { readFileSync, writeFileSync } from 'node:fs';

const [from, to] = process.argv.slice(2);
const contract = JSON.parse(readFileSync(from, 'utf8'));
const resolve = part => ('$ref' in part ? part.$ref.split('/').slice(1).reduce((at, step) => at[step], contract) : part);

for (const operation of Object.values(contract.paths).flatMap(path => Object.values(path))) {
  const answers = Object.entries(operation.responses).filter(([status]) => status.startsWith('2'));
  const names = answers.flatMap(([, answer]) => Object.keys(resolve(answer).content['application/json'].examples));
  operation.parameters = operation.parameters.map(part => {
    const { example, ...parameter } = resolve(part);
    const examples = Object.fromEntries(names.map(name => [name, { value: example }]));
    return parameter.required ? { ...parameter, examples } : parameter;
  });
}
writeFileSync(to, JSON.stringify(contract));
