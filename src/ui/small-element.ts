import {render} from 'lit/html.js';
import {showChildren} from './fallback-slots.js';
import {readable} from './light-dark.js';

/** What a property holds: text, a number or a flag mirrors the attribute of its name; an `Object` is a property alone. */
export type PropertyKind = StringConstructor | NumberConstructor | BooleanConstructor | ObjectConstructor;

/** "Open now", "on now" and "in 20 minutes" stay true: an element renders anew from time to time, while somebody may be looking. */
const TICK_MS = 30_000;

/** Where there is no page (Node), a class can still be imported. */
const Base = globalThis.HTMLElement ?? (class {} as unknown as typeof HTMLElement);

const attributeOf = (property: string): string => property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/**
 * An element on lit-html alone, for the few where every byte counts: LitElement and its styles would be 2.8 kB more (brotli). Like there, `render()` is asked
 * once after any number of changes, and `updateComplete` resolves when that is done. Attributes are where text and flags are kept.
 */
export abstract class SmallElement extends Base {
  /** A style sheet as text. */
  declare static styles: string;
  declare private static sheet?: CSSStyleSheet;
  /** By the property's name in camel case; the attribute's is in kebab case. */
  declare static fields: Readonly<Record<string, PropertyKind>>;
  /** What properties are until a page sets them. */
  static defaults: Readonly<Record<string, unknown>> = {};
  /** Slots whose children stay visible until the first drawing; '' is the default slot. */
  static fallbackSlots: readonly string[] = [''];

  /** Browsers ask once, when the tag is registered: the right moment to make the properties. */
  static get observedAttributes(): string[] {
    const names = Object.keys(this.fields);
    for (const name of names) defineProperty(this.prototype, name, this.fields[name]);
    return [...names.map(attributeOf), 'lang'];
  }

  /** @internal Always there. */
  declare readonly shadowRoot: ShadowRoot;
  private readonly values: Record<string, unknown> = {};
  // Truly private: Prototype.js, for one, puts a function named `update` on HTMLElement.prototype.
  #update?: Promise<void>;
  #fallback: ReturnType<typeof showChildren>;
  private timer?: ReturnType<typeof setInterval>;

  constructor() {
    super();
    const type = this.constructor as typeof SmallElement;
    if (!Object.hasOwn(type, 'sheet')) (type.sheet = new CSSStyleSheet()).replaceSync(readable(type.styles));
    const root = this.attachShadow({mode: 'open'});
    root.adoptedStyleSheets = [type.sheet as CSSStyleSheet];
    this.#fallback = showChildren(root, type.fallbackSlots);
  }

  connectedCallback() {
    this.timer = setInterval(() => {
      if (!document.hidden) this.requestUpdate();
    }, TICK_MS);
    // Properties that a page has set before the tag was registered lie before ours.
    for (const name in (this.constructor as typeof SmallElement).fields) {
      if (Object.hasOwn(this, name)) {
        const value = this[name as keyof this];
        delete this[name as keyof this];
        this[name as keyof this] = value;
      }
    }
    this.requestUpdate();
  }

  disconnectedCallback() {
    clearInterval(this.timer);
  }

  attributeChangedCallback() {
    this.requestUpdate();
  }

  get updateComplete(): Promise<void> {
    return this.#update ?? Promise.resolve();
  }

  /** Renders soon, once, however often it is asked. */
  requestUpdate(): void {
    this.#update ??= Promise.resolve().then(() => {
      this.#update = undefined;
      if (!this.isConnected) return;
      render(this.render(), this.shadowRoot, {host: this});
      this.#fallback.remove();
      this.updated?.();
    });
  }

  protected abstract render(): unknown;

  /** After each rendering. */
  protected updated?(): void;
}

function defineProperty(prototype: SmallElement, name: string, kind: PropertyKind | undefined) {
  const attribute = attributeOf(name);
  Object.defineProperty(prototype, name, {
    configurable: true,
    get(this: SmallElement) {
      const byDefault = (this.constructor as typeof SmallElement).defaults[name];
      if (kind === Object) return this['values'][name] ?? byDefault;
      if (kind === Boolean) return this.hasAttribute(attribute);
      const text = this.getAttribute(attribute);
      return text === null ? byDefault : (kind?.(text) as unknown);
    },
    set(this: SmallElement, value: unknown) {
      this['values'][name] = value;
      if (kind === Boolean) this.toggleAttribute(attribute, Boolean(value));
      else if (kind !== Object && value == null) this.removeAttribute(attribute);
      else if (kind !== Object) this.setAttribute(attribute, String(value));
      this.requestUpdate();
    },
  });
}
