/**
 * ESLint rule: `render()` is a pure function of state.
 *
 * It checks class methods named `render` or `render…`, functions that contain an `html` or `svg` template, and what these run in the same file:
 * functions, methods, getters and callbacks that are called at once. Event handlers run later, so they can do what they like.
 */
import {localsOf} from './locals.mjs';
import {renderingFunctions} from './rendering.mjs';
import {bare, destructured, keyOf, variableOf, walkOwn} from './syntax.mjs';

const LISTENING = ['addEventListener', 'removeEventListener'];
const TIMERS = ['setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback', 'queueMicrotask'];
const DOM_CHANGES = [
  ...['append', 'prepend', 'after', 'before', 'remove', 'replaceWith', 'replaceChildren', 'insertBefore'],
  ...[
    'appendChild',
    'removeChild',
    'replaceChild',
    'insertAdjacentElement',
    'insertAdjacentHTML',
    'insertAdjacentText',
  ],
  ...[
    'setAttribute',
    'removeAttribute',
    'toggleAttribute',
    'attachShadow',
    'focus',
    'blur',
    'scrollIntoView',
    'scrollTo',
  ],
  ...['showModal', 'showPopover', 'postMessage'],
];
const MUTATORS = [
  ...['set', 'add', 'delete', 'clear', 'push', 'pop', 'shift', 'unshift', 'splice', 'sort', 'reverse', 'fill'],
  'copyWithin',
];

/** Calls with an effect, by name, and the message about each. */
const EFFECTS = new Map([
  ['fetch', 'fetch'],
  ['dispatchEvent', 'dispatch'],
  ['requestUpdate', 'update'],
  ['warnOnce', 'warn'],
  ...LISTENING.map((name) => [name, 'listen']),
  ...TIMERS.map((name) => [name, 'timer']),
  ...DOM_CHANGES.map((name) => [name, 'dom']),
  ...MUTATORS.map((name) => [name, 'mutate']),
]);

/** As methods of other objects these are something else: `task.fetch()`. */
const GLOBAL_ONLY = new Set(['fetch', 'warnOnce', ...TIMERS]);
const GLOBALS = new Set(['window', 'globalThis', 'self']);
/** Objects of phrases, some of which are functions: `strings.remove(label)`. */
const PHRASES = new Set(['strings', 'words']);

const about = (effect, instead) => `{{where}} runs while rendering, so it can’t ${effect}. ${instead}`;

const messages = {
  fetch: about('request anything', 'Load in a Task and render its states.'),
  import: about('import anything', 'Import in a Task or in an event handler.'),
  await: about('wait', 'Load in a Task and render its states.'),
  dispatch: about('dispatch an event', 'Dispatch in updated() or in an event handler.'),
  update: about('request another update', 'Derive the value in willUpdate().'),
  warn: about('write to the console', 'Warn in updated().'),
  listen: about('call {{name}}()', 'Use @event in the template, or a controller.'),
  timer: about('call {{name}}()', 'Keep timers in a controller.'),
  dom: about('change the DOM with {{name}}()', 'Put it in the template, or do it in updated().'),
  mutate: about('call {{name}}() on what it did not create', 'Change a copy, or do it in willUpdate().'),
  assign: about('change {{name}}', 'Derive it in willUpdate(), or keep it in a controller.'),
};

export const pureRender = {
  meta: {type: 'problem', schema: [], messages, docs: {description: 'render() is a pure function of state'}},
  create: (context) => ({
    'Program:exit'() {
      const functions = renderingFunctions(context.sourceCode);
      for (const [node, name] of functions) checkFunction(node, name, functions, context);
    },
  }),
};

function checkFunction(root, rootName, functions, context) {
  const {sourceCode} = context;
  const locals = localsOf(root, functions, sourceCode);
  const where = rootName ? `${rootName}()` : 'This function';
  const report = (node, messageId, name = '') => context.report({node, messageId, data: {where, name}});

  walkOwn(root, sourceCode.visitorKeys, (node) => {
    if (node.type === 'ImportExpression') report(node, 'import');
    if (node.type === 'AwaitExpression' || (node.type === 'ForOfStatement' && node.await)) report(node, 'await');
    if (node.type === 'CallExpression') {
      const {effect, name} = effectOf(node, locals, sourceCode);
      if (effect) report(node, effect, name);
    }
    for (const target of targetsOf(node)) {
      if (!locals.isOwn(target)) report(target, 'assign', sourceCode.getText(target));
    }
  });
}

/** Which effect a call has, if any. */
function effectOf({callee, arguments: args}, {isCreated}, sourceCode) {
  const {object, name} = calledOf(bare(callee), sourceCode);
  const effect = EFFECTS.get(name);
  const target = bare(object);
  if (!target) return {effect, name};
  if (target.name === 'console') return {effect: 'warn'};
  if (target.name === 'Object' && (name === 'assign' || name === 'defineProperty')) {
    return args[0] && isCreated(args[0]) ? {} : {effect: 'mutate', name: `Object.${name}`};
  }
  if (GLOBAL_ONLY.has(name) || isCreated(target)) return {};
  if (effect === 'dom' && PHRASES.has(target.name ?? (target.property && keyOf(target)))) return {};
  return {effect, name};
}

/**
 * What is called, by its own name, and the object it belongs to unless it is global. Follows aliases: `const {append: add} = element`,
 * `const load = fetch`.
 */
function calledOf(callee, sourceCode, seen = new Set()) {
  if (callee.type === 'MemberExpression') {
    const {object} = callee;
    const isGlobal = object.type === 'Identifier' && GLOBALS.has(object.name);
    return {object: isGlobal ? undefined : object, name: keyOf(callee)};
  }
  if (callee.type !== 'Identifier') return {};
  const variable = variableOf(callee, sourceCode);
  if (!variable) return {name: callee.name};
  if (seen.has(variable)) return {};
  seen.add(variable);
  const [{type, node}] = variable.defs;
  // A `fetch` that came as a parameter is still a request; a parameter called `remove` can be anything.
  if (type === 'Parameter' || type === 'ImportBinding') return GLOBAL_ONLY.has(callee.name) ? {name: callee.name} : {};
  if (type !== 'Variable') return {};
  const {keys, from} = destructured(variable) ?? {};
  if (keys) return {object: GLOBALS.has(from?.name) ? undefined : from, name: keys.at(-1)};
  const value = node.id.type === 'Identifier' ? bare(node.init) : undefined;
  return value?.type === 'Identifier' || value?.type === 'MemberExpression' ? calledOf(value, sourceCode, seen) : {};
}

/** What a node assigns to, updates or deletes. */
function targetsOf(node) {
  if (node.type === 'AssignmentExpression') return leavesOf(node.left);
  if (node.type === 'UpdateExpression') return leavesOf(node.argument);
  if (node.type === 'UnaryExpression' && node.operator === 'delete') return leavesOf(node.argument);
  const isLoop = node.type === 'ForOfStatement' || node.type === 'ForInStatement';
  return isLoop && node.left.type !== 'VariableDeclaration' ? leavesOf(node.left) : [];
}

/** The variables and members in a pattern. */
function leavesOf(pattern) {
  const node = bare(pattern);
  if (node.type === 'ArrayPattern') return node.elements.filter(Boolean).flatMap(leavesOf);
  if (node.type === 'ObjectPattern') return node.properties.flatMap(({value, argument}) => leavesOf(value ?? argument));
  if (node.type === 'AssignmentPattern') return leavesOf(node.left);
  return node.type === 'RestElement' ? leavesOf(node.argument) : [node];
}
