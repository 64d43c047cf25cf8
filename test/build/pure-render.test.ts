/** The ESLint rule that keeps rendering free of effects. */
import {describe, it} from 'node:test';
import {RuleTester} from 'eslint';
import tseslint from 'typescript-eslint';
import {pureRender} from '../../scripts/eslint/pure-render.mjs';

Object.assign(RuleTester, {describe, it, itOnly: it.only});

/** A class with a `render()` of these statements, and other members. */
const inRender = (statements: string, members = '') => `class A extends LitElement {
  ${members}
  render() { ${statements} }
}`;

const invalid = (name: string, code: string, ...messageIds: string[]) => ({
  name,
  code,
  errors: messageIds.map((messageId) => ({messageId})),
});
const valid = (name: string, code: string) => ({name, code});

const DOM_CHANGES = `append prepend after before remove replaceWith replaceChildren insertBefore setAttribute removeAttribute
  toggleAttribute focus scrollIntoView postMessage`;
const MUTATORS = 'set add delete clear push pop splice sort reverse';
const TIMERS = 'setTimeout setInterval requestAnimationFrame queueMicrotask';
const listOf = (names: string) => names.split(/\s+/);

const forbidden = [
  invalid('fetch()', inRender('fetch(this.src);'), 'fetch'),
  invalid('fetch() of the window', inRender('window.fetch(this.src);'), 'fetch'),
  invalid('fetch() by another name', inRender('const load = fetch; load(this.src);'), 'fetch'),
  invalid('fetch() as a parameter', 'const card = (fetch) => html`${fetch("a")}`;', 'fetch'),
  invalid('import()', inRender('import("./map.js");'), 'import'),
  invalid('dispatchEvent()', inRender('this.dispatchEvent(new Event("a"));'), 'dispatch'),
  invalid('dispatchEvent() as a string', inRender('this["dispatchEvent"](new Event("a"));'), 'dispatch'),
  invalid('requestUpdate()', inRender('this.requestUpdate();'), 'update'),
  invalid('requestUpdate() of a host', 'const card = (host) => { host?.requestUpdate(); return html`a`; };', 'update'),
  invalid('a warning', inRender('console.warn("a");'), 'warn'),
  invalid('a warning of ours', `import {warnOnce} from './warn-once.js'; ${inRender('warnOnce("a");')}`, 'warn'),
  ...['addEventListener', 'removeEventListener'].flatMap((name) => [
    invalid(`${name}() of the window`, inRender(`${name}("resize", this.onResize);`), 'listen'),
    invalid(`${name}() of the document`, inRender(`document.${name}("click", this.onClick);`), 'listen'),
  ]),
  ...listOf(DOM_CHANGES).map((name) => invalid(`${name}()`, inRender(`this.querySelector("a").${name}();`), 'dom')),
  invalid('classList.remove()', inRender('this.classList.remove("strings");'), 'dom'),
  invalid('changes of an element it has made', inRender('document.createElement("p").append("a");'), 'dom'),
  ...listOf(TIMERS).map((name) => invalid(`${name}()`, inRender(`${name}(this.tick, 10);`), 'timer')),
  invalid('a timer of the window', inRender('const {setTimeout: later} = globalThis; later(this.tick);'), 'timer'),
  ...listOf(MUTATORS).map((name) => invalid(`${name}() on state`, inRender(`this.items.${name}();`), 'mutate')),
  invalid('push() on a parameter', 'const list = (items) => { items.push(1); return html`${items}`; };', 'mutate'),
  invalid('sort() on a variable of the module', `const all = []; ${inRender('return all.sort();')}`, 'mutate'),
  invalid('push() on an alias of state', inRender('let all = []; all = this.all; all.push(1);'), 'mutate'),
  invalid('push() on what may be state', inRender('const all = this.all ?? []; all.push(1);'), 'mutate'),
  invalid('push() on a member of a copy', inRender('const copy = {...this.state}; copy.list.push(1);'), 'mutate'),
  invalid('push() on a value of a loop', inRender('for (const all of [this.a]) all.push(1);'), 'mutate'),
  invalid('push() on a destructured copy', inRender('const {all} = {...this.a}; all.push(1);'), 'mutate'),
  invalid('a method taken from state', inRender('const {push} = this.items; push(1);'), 'mutate'),
  invalid('a method taken from a member of state', inRender('const {items: {push: add}} = this; add(1);'), 'mutate'),
  invalid('Object.assign() on state', inRender('Object.assign(this.view, {a: 1});'), 'mutate'),
  invalid('an assignment to state', inRender('this.view = 1;'), 'assign'),
  invalid('an assignment to a private field', inRender('this.#view = 1;', '#view;'), 'assign'),
  invalid('a logical assignment', inRender('this.view ??= 1;'), 'assign'),
  invalid('an update', inRender('this.count++;'), 'assign'),
  invalid('delete', inRender('delete this.view.a;'), 'assign'),
  invalid('an assignment by destructuring', inRender('({a: this.a, ...this.rest} = this.b);'), 'assign', 'assign'),
  invalid('an assignment in the head of a loop', inRender('for (this.at of [1]) void 0;'), 'assign'),
  invalid('a variable of the module', `let last; ${inRender('last = this.view;')}`, 'assign'),
  invalid(
    'a variable around a template function',
    'const make = () => { let n = 0; return () => html`${n++}`; };',
    'assign',
  ),
  invalid('a member of a parameter', 'function card(group) { group.shown = true; return html`a`; }', 'assign'),
  invalid('a member of state by another name', inRender('const {view} = this; (view as View).a = 1;'), 'assign'),
  invalid('await', 'class A { async render() { await this.load(); } }', 'await'),
  invalid('await in a template function', 'async function card() { return html`${await load()}`; }', 'await'),
  invalid('for await', 'async function card() { for await (const a of b) void a; return html`a`; }', 'await'),
];

const reached = [
  invalid('a method named render…', 'class A { renderList() { this.a = 1; } }', 'assign'),
  invalid('a private method named render…', 'class A { #renderList() { this.a = 1; } }', 'assign'),
  invalid('a field that renders', 'class A { renderList = () => { this.a = 1; }; }', 'assign'),
  invalid('a method', inRender('this.look();', 'look() { this.a = 1; }'), 'assign'),
  invalid('a private method', inRender('this.#look();', '#look() { this.a = 1; }'), 'assign'),
  invalid('a method taken from this', inRender('const {look} = this; look();', 'look() { fetch("a"); }'), 'fetch'),
  invalid('a method by way of another', inRender('this.a();', 'a() { this.b(); } b() { import("c"); }'), 'import'),
  invalid('a bound method', inRender('[1].map(this.look.bind(this));', 'look() { this.a = 1; }'), 'assign'),
  invalid('a static method', inRender('A.look();', 'static look() { fetch("a"); }'), 'fetch'),
  invalid('a getter', inRender('return this.view;', 'get view() { return (this.a = 1); }'), 'assign'),
  invalid(
    'a getter by destructuring',
    inRender('const {view: v} = this;', 'get view() { return this.a++; }'),
    'assign',
  ),
  invalid('a function', `function look(a) { a.push(1); } ${inRender('look(this.a);')}`, 'mutate'),
  invalid('a function in a constant', `const look = () => fetch("a"); ${inRender('look();')}`, 'fetch'),
  invalid('a function of functions', `const a = () => b(); const b = () => fetch("a"); ${inRender('a();')}`, 'fetch'),
  invalid('a method of an object', `const views = {list() { fetch("a"); }}; ${inRender('views.list();')}`, 'fetch'),
  invalid('a method with a type', inRender('(this.look as Look)();', 'look() { fetch("a"); }'), 'fetch'),
  invalid('a function inside', inRender('const look = () => { this.a = 1; }; look();'), 'assign'),
  invalid('a function called where it stands', inRender('(() => { this.a = 1; })();'), 'assign'),
  invalid(
    'a function on a condition',
    inRender('(this.x ? this.a : this.b)();', 'a() {} b() { this.c = 1; }'),
    'assign',
  ),
  ...['map', 'filter', 'forEach', 'reduce'].map((name) =>
    invalid(`a callback of ${name}()`, inRender(`this.items.${name}((item) => (this.a = item));`), 'assign'),
  ),
  invalid('a callback of Array.from()', inRender('Array.from(this.items, () => this.a++);'), 'assign'),
  invalid('a callback by name', `const see = (a) => (a.b = 1); ${inRender('this.items.map(see);')}`, 'assign'),
  invalid('a callback of repeat()', 'const list = (l) => html`${repeat(l, (a) => a.id, (a) => (a.b = 1))}`;', 'assign'),
  invalid('a callback of when()', 'const list = (l) => html`${when(l, () => fetch("a"))}`;', 'fetch'),
  invalid('what until() waits for', inRender('return html`${until(this.load())}`;', 'load() { fetch("a"); }'), 'fetch'),
  invalid('states of a Task', inRender('this.task.render({complete: (a) => (this.a = a)});'), 'assign'),
  invalid(
    'a callback that a function of the file calls',
    `const each = (items, see) => items.map((item) => see(item)); ${inRender('each([1], () => this.a++);')}`,
    'assign',
  ),
  invalid('an svg template', 'const icon = (a) => svg`${a.pop()}`;', 'mutate'),
  invalid('a template in a callback', 'later((group) => { group.a = 1; return html`a`; });', 'assign'),
];

const pure = [
  valid('state that is read', inRender('const {a} = this; return html`${a} ${this.b?.c} ${[...this.d].length}`;')),
  valid('its own variables', inRender('let n = 0; n += 1; for (let i = 0; i < 9; i++) n = i; [n] = [1];')),
  valid('its own variables, from a callback', inRender('let n = 0; this.items.forEach(() => { n++; });')),
  valid('its own parameters', 'const card = (level) => { level ||= 2; return html`${level}`; };'),
  valid('an object of its own', inRender('const a: Record<string, number> = {}; a.b = 1; delete a.b;')),
  valid('an array of its own', inRender('const a = []; a.push(1); a[0] = 2; a.sort().reverse();')),
  valid('an array of its own with a type', inRender('const a = []; (a as string[]).push("b");')),
  valid('a Map and a Set of its own', inRender('const a = new Map(); a.set(1, 2); new Set([1]).add(2).delete(1);')),
  valid('groups in a Map of its own', inRender('const a = new Map(); a.set(1, []); a.get(1)?.push(2);')),
  valid('copies', inRender('[...this.a].sort(); this.a.slice().reverse(); Array.from(this.a).push(1);')),
  valid('results', inRender('this.a.map(f).push(1); this.a.filter(f).pop(); this.a.flatMap(f).sort();')),
  valid('the rest of a pattern', inRender('const [first, ...rest] = this.a; rest.sort();')),
  valid('what reduce collects', inRender('this.a.reduce((all, a) => { all.push(a); return all; }, []);')),
  valid('Object.assign() on a new object', inRender('Object.assign({}, this.a); Object.assign(html`a`, {b: 1});')),
  valid('parameters of an address', inRender('const a = new URLSearchParams(); a.append("b", "c"); a.set("d", "e");')),
  valid('phrases that are called like a method', inRender('return this.strings.remove("a") + words.after("b");')),
  valid(
    'functions that are called like a method',
    `import {add} from './a.js'; ${inRender('return add(1, remove(2));')} const remove = (a) => a;`,
  ),
  valid(
    'functions from elsewhere that are called like an effect',
    `import {focus} from './a.js'; ${inRender('return focus(1);')}`,
  ),
  valid('callbacks that are called like an effect', 'const card = (remove) => html`${remove(1)}`;'),
  valid('functions in an object that is only read', inRender('Array.from({length: 2, go: () => (this.a = 1)});')),
  valid('methods of others called fetch', inRender('return this.task.fetch();')),
  valid(
    'event handlers',
    inRender('return html`<a @click=${() => (this.a = 1)} @blur="${this.b}"></a>`;', 'b() { fetch("a"); }'),
  ),
  valid('event handlers with a template', inRender('return html`<a @click=${() => { this.a = html`b`; }}></a>`;')),
  valid(
    'event handlers that stand above',
    inRender('const go = () => { this.a = 1; }; return html`<a @click=${go}></a>`;'),
  ),
  valid('handlers in a property', inRender('return html`<a .onselect=${() => this.dispatchEvent(e)}></a>`;')),
  valid('handlers passed on', inRender('return html`${button("a", () => this.save())}`;', 'save() { this.a = 1; }')),
  valid(
    'handlers passed to a function of the file',
    `const chip = (onRemove) => html\`<b @click=\${onRemove} @blur=\${() => onRemove()}></b>\`; ${inRender('return chip(() => (this.a = 1));')}`,
  ),
  valid('what comes after a promise', inRender('return html`${until(this.a.then(() => (this.b = 1)))}`;')),
  valid(
    'other methods of the lifecycle',
    'class A { willUpdate() { this.a = 1; } async updated() { await fetch("a"); } rendered() { this.b = 1; } }',
  ),
  valid('a setter of the same name', inRender('return this.a;', 'set a(b) { this.c = b; }')),
  valid('a template outside of functions', 'const a = html`b`; a.c = 1; fetch("d");'),
];

new RuleTester({languageOptions: {parser: tseslint.parser}}).run('pure-render', pureRender, {
  valid: pure,
  invalid: [...forbidden, ...reached],
});
