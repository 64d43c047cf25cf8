/** Finds the functions of a file that run while an element renders. */
import {above, bare, childrenOf, destructured, isFunction, keyOf, variableOf, walkOwn} from './syntax.mjs';

const TEMPLATE_TAGS = new Set(['html', 'svg']);

/** Methods of arrays that call their callback before they return. */
const ARRAY_METHODS = new Set([
  ...['map', 'filter', 'flatMap', 'forEach', 'some', 'every', 'find', 'findIndex', 'findLast', 'findLastIndex'],
  ...['reduce', 'reduceRight', 'sort', 'toSorted', 'from', 'groupBy'],
]);

/** Functions that call theirs while they render: Lit's directives, a Task's `render`, our guard. */
const DIRECTIVES = new Set(['repeat', 'map', 'join', 'when', 'choose', 'guard', 'until', 'render', 'guarded']);

const isRenderName = (name) => /^#?render(?:[A-Z]|$)/.test(name ?? '');

/** Is it the handler in `@event=${…}`? */
function isEventHandler(node) {
  const {parent} = node;
  if (parent.type !== 'TemplateLiteral') return false;
  return /@[\w-]+=["']?$/.test(parent.quasis[parent.expressions.indexOf(node)].value.raw);
}

/** Functions that `expression` may stand for, as far as this file says. */
function functionsOf(expression, sourceCode, seen = new Set()) {
  const node = bare(expression);
  if (!node || seen.has(node)) return [];
  seen.add(node);
  const again = (other) => functionsOf(other, sourceCode, seen);
  if (isFunction(node)) return [node];
  if (node.type === 'ConditionalExpression') return [...again(node.consequent), ...again(node.alternate)];
  if (node.type === 'LogicalExpression') return [...again(node.left), ...again(node.right)];
  if (node.type === 'CallExpression' && node.callee.type === 'MemberExpression' && keyOf(node.callee) === 'bind') {
    return again(node.callee.object);
  }
  if (node.type === 'MemberExpression') return membersOf(node.object, keyOf(node), sourceCode).flatMap(again);
  if (node.type !== 'Identifier') return [];
  const variable = variableOf(node, sourceCode);
  const [definition] = variable?.defs ?? [];
  if (definition?.type === 'FunctionName') return [definition.node];
  if (definition?.type !== 'Variable') return [];
  if (definition.node.id.type === 'Identifier') return again(definition.node.init);
  const {keys, from} = destructured(variable) ?? {};
  return keys?.length === 1 ? membersOf(from, keys[0], sourceCode).flatMap(again) : [];
}

/** The class elements of `this` or a class, or the properties of an object literal, as far as they are in this file. */
function allMembersOf(object, sourceCode) {
  const target = bare(object);
  if (target?.type === 'ThisExpression') return above(target, ({type}) => type === 'ClassBody')?.body ?? [];
  const node = target?.type === 'Identifier' ? variableOf(target, sourceCode)?.defs[0]?.node : undefined;
  if (node?.type === 'ClassDeclaration') return node.body.body;
  const value = node?.type === 'VariableDeclarator' && node.id.type === 'Identifier' ? bare(node.init) : undefined;
  return value?.type === 'ObjectExpression' ? value.properties : [];
}

/** The values of a member by name; with `isGetter`, the functions that reading it runs. */
function membersOf(object, name, sourceCode, isGetter = false) {
  return allMembersOf(object, sourceCode)
    .filter((member) => member.value && keyOf(member) === name)
    .filter(({kind}) => (kind === 'get') === isGetter)
    .map(({value}) => value);
}

/** Does a function of this file call its parameter while it runs? */
function callsParameter(target, position, sourceCode, seen) {
  const parameter = target.params[position];
  if (seen.has(target) || parameter?.type !== 'Identifier') return false;
  const variable = sourceCode.getDeclaredVariables(target).find(({name}) => name === parameter.name);
  const inside = new Set([...seen, target]);
  return variable.references.some(({identifier}) => {
    let owner = above(identifier, isFunction);
    while (owner !== target && isCalled(owner, sourceCode, inside)) owner = above(owner, isFunction);
    return owner === target && isCalled(identifier, sourceCode, inside);
  });
}

const LITERAL_PARTS = new Set(['Property', 'ObjectExpression', 'ArrayExpression']);

/** Is the function that stands at `node` called at once? False when it is only kept, such as a handler passed on to a binding. */
function isCalled(node, sourceCode, seen = new Set()) {
  let argument = node;
  while (LITERAL_PARTS.has(argument.parent.type)) argument = argument.parent;
  const {parent: call} = argument;
  if (call.type !== 'CallExpression') return false;
  if (call.callee === argument) return true;
  const callee = bare(call.callee);
  const name = callee.type === 'MemberExpression' ? keyOf(callee) : callee.name;
  if (DIRECTIVES.has(name)) return true;
  if (argument !== node) return false;
  if (callee.type === 'MemberExpression' && ARRAY_METHODS.has(name)) return true;
  const position = call.arguments.indexOf(argument);
  return functionsOf(callee, sourceCode).some((target) => callsParameter(target, position, sourceCode, seen));
}

/** What evaluating `node` runs: the function it calls, functions it passes to something that calls them, getters. */
function startedBy(node, sourceCode) {
  if (node.type === 'CallExpression') {
    const callbacks = node.arguments.flatMap(valuesIn).filter((value) => isCalled(value, sourceCode));
    return [node.callee, ...callbacks].flatMap((value) => functionsOf(value, sourceCode));
  }
  if (node.type === 'MemberExpression') return membersOf(node.object, keyOf(node), sourceCode, true);
  if (node.type === 'VariableDeclarator' && node.id.type === 'ObjectPattern') {
    return node.id.properties
      .filter(({type}) => type === 'Property')
      .flatMap((property) => membersOf(node.init, keyOf(property), sourceCode, true));
  }
  return [];
}

/** An argument, or the values of the object or array literal that it is. */
function valuesIn(node) {
  if (node.type === 'ObjectExpression') return node.properties.flatMap(({value}) => (value ? valuesIn(value) : []));
  return node.type === 'ArrayExpression' ? node.elements.filter(Boolean).flatMap(valuesIn) : [node];
}

/** Every function that runs during rendering, with the name of the one that rendering starts at. */
export function renderingFunctions(sourceCode) {
  const {visitorKeys, ast} = sourceCode;
  const found = new Map();
  const queue = [];
  const add = (node, name) => {
    if (found.has(node)) return;
    found.set(node, name);
    queue.push(node);
  };
  const findRoots = (node) => {
    if (node.type === 'MethodDefinition' || node.type === 'PropertyDefinition') {
      if (isRenderName(keyOf(node)) && isFunction(bare(node.value))) add(bare(node.value), keyOf(node));
    }
    if (node.type === 'TaggedTemplateExpression' && TEMPLATE_TAGS.has(node.tag.name)) {
      const owner = above(node, isFunction);
      if (owner && !isEventHandler(owner)) add(owner, nameOf(owner));
    }
    for (const child of childrenOf(node, visitorKeys)) findRoots(child);
  };
  findRoots(ast);
  for (const node of queue) {
    walkOwn(node, visitorKeys, (part) => {
      for (const next of startedBy(part, sourceCode)) add(next, found.get(node));
    });
  }
  return found;
}

/** What readers call a function: its own name, or that of the nearest one around it. */
function nameOf(node) {
  const {id, parent} = node;
  if (id) return id.name;
  if (parent.type === 'VariableDeclarator' && parent.id.type === 'Identifier') return parent.id.name;
  if (parent.type === 'MethodDefinition' || parent.type === 'PropertyDefinition') return keyOf(parent);
  const outer = above(node, isFunction);
  return outer && nameOf(outer);
}
