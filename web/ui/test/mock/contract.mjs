// Holds the mock and whoever calls it to the description of the API: no request and no answer may differ from it.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Ajv from 'ajv';
import { load } from 'js-yaml';

const description = load(
  readFileSync(resolve(import.meta.dirname, '../../../src/main/resources/api/openapi.yaml'), 'utf8'),
);
const ajv = new Ajv({ allErrors: true, unknownFormats: 'ignore', logger: false });
ajv.addSchema({ $id: 'api', components: description.components });

const named = (ref) => description.components.parameters[ref.split('/').at(-1)];
const schemaOf = (content) => {
  const ref = content?.['application/json']?.schema?.$ref;
  return ref && ajv.compile({ $ref: `api${ref}` });
};

const routes = Object.entries(description.paths).flatMap(([path, operations]) =>
  ['get', 'post', 'put', 'delete']
    .filter((method) => operations[method])
    .map((method) => {
      const operation = operations[method];
      const answered = Object.entries(operation.responses).find(([status]) => status.startsWith('2'));
      const parameters = [...(operations.parameters ?? []), ...(operation.parameters ?? [])];
      return {
        method: method.toUpperCase(),
        path,
        pattern: new RegExp(`^${path.replace(/\{[^}]+\}/g, '[^/]+')}$`),
        request: schemaOf(operation.requestBody?.content),
        answer: schemaOf(answered?.[1].content),
        query: parameters
          .map((one) => (one.$ref ? named(one.$ref) : one))
          .filter((one) => one.in === 'query'),
      };
    }),
);

const complaints = (validate, value) =>
  validate && !validate(value)
    ? validate.errors.map(
        (error) =>
          `${error.dataPath || '.'} ${error.message} ${JSON.stringify(error.params.additionalProperty ?? error.params.allowedValues ?? '')}`,
      )
    : [];

/** The route of a request. */
export function routeOf(method, path) {
  const fits = routes.filter((one) => one.method === method && one.pattern.test(path));
  // A name that is spelt out goes before one that may be anything.
  return fits.sort((a, b) => a.path.split('{').length - b.path.split('{').length)[0];
}

/** What is wrong with a request; empty for nothing. */
export function wrongInRequest(route, query, body) {
  const known = new Map(route.query.map((one) => [one.name, one.schema]));
  const wrong = [...query.keys()].filter((name) => !known.has(name)).map((name) => `${name} is not known`);
  if (route.request && body === undefined) wrong.push('the body is missing');
  return [...wrong, ...(body === undefined ? [] : complaints(route.request, body))];
}

/** What is wrong with an answer; empty for nothing. */
export const wrongInAnswer = (route, answer) => complaints(route.answer, answer);
