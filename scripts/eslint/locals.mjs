/** What a function that renders can change without anyone else noticing: its own variables, and what it has created itself. */
import {above, bare, isFunction, keyOf, variableOf} from './syntax.mjs';

const words = (text) => text.trim().split(/\s+/);

/** Methods whose result is a new array. */
const COPYING = new Set(words('map filter flatMap flat slice concat split toSorted toReversed toSpliced with'));
/** Functions of Array, Object and Map whose result is new. */
const CREATORS = new Set(words('from of keys values entries fromEntries groupBy'));
const CREATOR_OWNERS = new Set(words('Array Object Map'));
/** Methods that return what they have changed; and `get`, because what a new Map holds is nearly always new too: `groups.get(day)?.push(row)`. */
const RETURNING_OWN = new Set(words('sort reverse fill copyWithin set add get'));
const CREATIONS = new Set(words('ArrayExpression ObjectExpression NewExpression TaggedTemplateExpression'));

/** Stands for a value that is always new: the rest of a pattern. */
const CREATED = Symbol('created');

/** `functions` are all that run while rendering; `root` is the one that is checked. */
export function localsOf(root, functions, sourceCode) {
  /** The variable, if it belongs to `root` or to a function around it that renders too. */
  const ownVariable = (identifier) => {
    const variable = variableOf(identifier, sourceCode);
    const block = variable?.scope.block;
    const owner = isFunction(block) ? block : block && above(block, isFunction);
    for (let node = root; node; node = above(node, isFunction)) {
      if (node === owner) return functions.has(owner) ? variable : undefined;
    }
    return undefined;
  };

  const isCreated = (expression, seen = new Set()) => {
    if (expression === CREATED || seen.has(expression)) return true;
    const node = bare(expression);
    seen.add(expression);
    const again = (other) => isCreated(other, seen);
    if (CREATIONS.has(node?.type)) return true;
    if (node?.type === 'ConditionalExpression') return again(node.consequent) && again(node.alternate);
    if (node?.type === 'LogicalExpression') return again(node.left) && again(node.right);
    if (node?.type === 'CallExpression') return isCreating(bare(node.callee), again);
    const variable = node?.type === 'Identifier' ? ownVariable(node) : undefined;
    return variable !== undefined && valuesOf(variable).every(again);
  };

  return {
    isCreated,
    /** Can `target` be assigned to? */
    isOwn(target) {
      return target.type === 'Identifier' ? ownVariable(target) !== undefined : isCreated(target.object);
    },
  };
}

function isCreating(callee, isCreated) {
  if (callee.type !== 'MemberExpression') return callee.name === 'structuredClone';
  const name = keyOf(callee);
  if (RETURNING_OWN.has(name)) return isCreated(callee.object);
  return COPYING.has(name) || (CREATORS.has(name) && CREATOR_OWNERS.has(callee.object.name));
}

/** Everything that a variable ever holds; `undefined` stands for what can't be known. */
function valuesOf({defs: [{name, node, type}], references}) {
  if (name.parent.type === 'RestElement') return [CREATED];
  if (type === 'Parameter') return [startOfReduce(node, name)];
  const isPlain = type === 'Variable' && node.id === name && !/^For(?:Of|In)/.test(node.parent.parent.type);
  return isPlain ? references.filter((each) => each.isWrite()).map(({writeExpr}) => writeExpr) : [undefined];
}

/** What `reduce` begins with, for the first parameter of its callback. */
function startOfReduce(callback, name) {
  const {params, parent: call} = callback;
  const isReduced = call.type === 'CallExpression' && call.arguments[0] === callback && params[0] === name;
  return isReduced && /^reduce/.test(keyOf(bare(call.callee)) ?? '') ? call.arguments[1] : undefined;
}
