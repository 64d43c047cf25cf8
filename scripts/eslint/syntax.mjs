/** Small questions about a syntax tree (ESTree with TypeScript's additions), shared by our ESLint rules. */

const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);
const TYPE_WRAPPERS = new Set(['TSAsExpression', 'TSNonNullExpression', 'TSSatisfiesExpression', 'TSTypeAssertion']);

export const isFunction = (node) => FUNCTIONS.has(node?.type);

/** An expression without `as T`, `!`, `satisfies T` and `?.` around it. */
export function bare(node) {
  if (TYPE_WRAPPERS.has(node?.type) || node?.type === 'ChainExpression') return bare(node.expression);
  return node;
}

/** The nearest node above `node` that `test` accepts. */
export function above(node, test) {
  let {parent} = node;
  while (parent && !test(parent)) parent = parent.parent;
  return parent ?? undefined;
}

/** The name of a member, property or class element as it is written in the source: `x`, `#x`; undefined when it is computed, or the node has no key. */
export function keyOf({computed, key, property}) {
  const name = key ?? property;
  if (!name) return undefined;
  if (name.type === 'Literal') return String(name.value);
  if (computed) return undefined;
  return name.type === 'PrivateIdentifier' ? `#${name.name}` : name.name;
}

export const childrenOf = (node, visitorKeys) =>
  (visitorKeys[node.type] ?? []).flatMap((key) => node[key]).filter(Boolean);

/** Visits each node below `root`, but not what is inside of other functions. */
export function walkOwn(root, visitorKeys, visit) {
  const step = (node) => {
    visit(node);
    if (node !== root && isFunction(node)) return;
    for (const child of childrenOf(node, visitorKeys)) step(child);
  };
  step(root);
}

/** What an identifier refers to; undefined for globals. */
export function variableOf(identifier, sourceCode) {
  for (let scope = sourceCode.getScope(identifier); scope; scope = scope.upper) {
    const variable = scope.set.get(identifier.name);
    if (variable) return variable.defs.length > 0 ? variable : undefined;
  }
  return undefined;
}

/**
 * The path that a destructured variable was taken from: `const {x: {y: z}} = a` gives `['x', 'y']` and `a` for `z`. Undefined for every other
 * variable.
 */
export function destructured({defs: [definition]}) {
  if (definition?.type !== 'Variable' || definition.node.id.type !== 'ObjectPattern') return undefined;
  const keys = [];
  for (let node = definition.name; node !== definition.node; node = node.parent) {
    if (node.parent.type === 'ArrayPattern' || node.parent.type === 'RestElement') return undefined;
    if (node.type === 'Property') keys.unshift(keyOf(node));
  }
  return {keys, from: definition.node.init};
}
