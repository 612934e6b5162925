// What an OpenAPI document leaves unsaid: an answer, an error or a field without a shape.

/** @typedef {import('@nestjs/swagger').OpenAPIObject} OpenAPIObject */
/** @typedef {NonNullable<OpenAPIObject['paths'][string]['get']>} OperationObject */
/** @typedef {OperationObject['responses'][string]} Response an answer or a reference to one */
/** @typedef {NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>[string]} Schema a schema or a reference to one */

const METHODS = /** @type {const} */ (['get', 'post', 'put', 'patch', 'delete']);

/**
 * @param {OpenAPIObject} document
 * @returns {string[]} one line per gap, such as `get /api/me: no answer`; empty when everything is described
 */
export function gapsOf(document) {
  const ofOperations = Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      return operation ? gapsOfOperation(operation).map((gap) => `${method} ${path}: ${gap}`) : [];
    }),
  );
  const ofSchemas = Object.entries(document.components?.schemas ?? {}).flatMap(([name, schema]) =>
    shapelessWithin(schema, name).map((place) => `${place} has no shape`),
  );
  return [...ofOperations, ...ofSchemas];
}

/**
 * Two classes of one name overwrite each other in the document without a word.
 * @param {ReadonlyMap<string, string>} sources path → text of every file that declares request and answer classes
 * @returns {string[]} one line per name that is declared more than once
 */
export function sharedNamesOf(sources) {
  /** @type {Map<string, string[]>} */
  const files = new Map();
  for (const [path, text] of sources) {
    for (const [, name = ''] of text.matchAll(/^export (?:abstract )?class (\w+)/gm)) files.set(name, [...(files.get(name) ?? []), path]);
  }
  return [...files].filter(([, paths]) => paths.length > 1).map(([name, paths]) => `class ${name} is declared in ${paths.join(' and ')}`);
}

/** @param {OperationObject} operation @returns {string[]} */
function gapsOfOperation(operation) {
  const gaps = [];
  const responses = Object.entries(operation.responses).filter(([, response]) => response !== undefined);
  const answers = responses.filter(([status]) => status.startsWith('2'));
  // A redirect is the whole answer of a route that a browser's address goes through.
  if (answers.length === 0 && !responses.some(([status]) => status === '302')) gaps.push('no answer');
  for (const [status, response] of answers) if (status !== '204' && !hasShape(response)) gaps.push(`answer ${status} has no shape`);
  const errors = responses.filter(([status]) => /^[45]|default/.test(status));
  const takesInput = operation.requestBody !== undefined || (operation.parameters ?? []).length > 0;
  if (takesInput && errors.length === 0) gaps.push('takes input, but describes no error');
  for (const [status, response] of errors) if (!hasShape(response)) gaps.push(`error ${status} has no shape`);
  const body = operation.requestBody;
  if (body && !('$ref' in body) && Object.values(body.content).some(({ schema }) => !schema || shapelessWithin(schema, '').length > 0)) {
    gaps.push('request has no shape');
  }
  return gaps;
}

/** @param {Response | undefined} response */
function hasShape(response) {
  if (!response || '$ref' in response) return response !== undefined;
  const contents = Object.values(response.content ?? {});
  return contents.length > 0 && contents.every(({ schema }) => schema !== undefined && shapelessWithin(schema, '').length === 0);
}

/** @param {Schema} schema @param {string} place @returns {string[]} the places in the schema that say nothing */
function shapelessWithin(schema, place) {
  if ('$ref' in schema) return [];
  const parts = [...(schema.allOf ?? []), ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])];
  if (parts.length > 0) return parts.flatMap((part) => shapelessWithin(part, place));
  if (schema.type === 'array') return schema.items ? shapelessWithin(schema.items, `${place}[]`) : [place];
  if (schema.enum) return [];
  if (schema.type !== undefined && schema.type !== 'object') return [];
  if (schema.additionalProperties) return [];
  if (!schema.properties) return [place];
  return Object.entries(schema.properties).flatMap(([name, property]) => shapelessWithin(property, `${place}.${name}`));
}
