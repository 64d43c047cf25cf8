/** As much of JSON Schema as our own schema uses: `$ref`, `type`, `enum`, `pattern`, `required`, `properties`, `additionalProperties`, `items`. */

const typeOf = (value) => {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
};

const resolve = (schema, root) =>
  schema.$ref
    ? schema.$ref
        .slice(2)
        .split('/')
        .reduce((at, step) => at[step], root)
    : schema;

/** What is wrong with a value, a sentence each, with the path to it; empty when it fits. */
export function schemaFaults(value, given, root = given, path = '') {
  const schema = resolve(given, root);
  const is = typeOf(value);
  const at = path || 'the file';
  if (schema.type && ![schema.type].flat().includes(is))
    return [`${at} is ${is}, expected ${[schema.type].flat().join(' or ')}.`];
  if (schema.enum && !schema.enum.includes(value))
    return [`${at} is “${value}”, expected one of ${schema.enum.join(', ')}.`];
  if (schema.pattern && is === 'string' && !new RegExp(schema.pattern).test(value))
    return [`${at} is “${value}”, which is not of the form ${schema.pattern}.`];
  if (is === 'array')
    return value.flatMap((item, index) =>
      schemaFaults(item, schema.items ?? {}, root, `${path}[${item?.id ?? index}]`),
    );
  if (is !== 'object') return [];
  const {properties = {}, required = []} = schema;
  const missing = required.filter((name) => !(name in value)).map((name) => `${at} has no “${name}”.`);
  const unknown =
    schema.additionalProperties === false
      ? Object.keys(value)
          .filter((name) => !(name in properties))
          .map((name) => `${at} has “${name}”, which the schema does not know.`)
      : [];
  const inner = Object.keys(value)
    .filter((name) => name in properties)
    .flatMap((name) => schemaFaults(value[name], properties[name], root, path ? `${path}.${name}` : name));
  return [...missing, ...unknown, ...inner];
}
