import type {ReactiveController, TemplateResult} from 'lit';
import {html} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {FinderHost} from '../finder-host.js';
import {layerBox} from '../parts/layer.js';
import {BackEntry, hasQuickExit} from './back-entry.js';

/** What covers the page while it is open. */
export interface Layer {
  name: 'tool' | 'filters' | 'details';
  title: string;
  /** What the way back is called; without it a × closes the layer. */
  back?: string;
  body: () => unknown;
  /** Always in sight, at the end. */
  foot?: () => unknown;
  close: () => void;
}

/** Where the focus goes when what had it, and what opened the layer, are gone. */
const STAND_INS = '[part=count], [part=search]';

/**
 * Details, filters, map and guided start, each a modal dialog above the page: the browser makes the rest inert, keeps the focus inside and puts the
 * layer above whatever the page has. The quick exit puts a copy of itself into modal dialogs, so none of them is in its way. The innermost closes
 * with Escape and with Back, and gives the focus back to what opened it.
 */
export class LayerController implements ReactiveController {
  readonly #finder: FinderHost;
  readonly #entry: BackEntry;
  /** What opened each of the layers that are shown. */
  readonly #openers = new Map<string, HTMLElement | undefined>();
  /** What was pressed last. Safari gives no focus to a button that is pressed. */
  #pressed?: HTMLElement;
  #focused: Element | null = null;
  #target?: string;
  /** The layer in which crisis help is open. */
  #helpIn?: string;

  constructor(finder: FinderHost) {
    this.#finder = finder;
    this.#entry = new BackEntry(() => this.escape());
    finder.addController(this);
  }

  /** Those that are open, the innermost last. */
  get open(): Layer[] {
    const {tools, question, details} = this.#finder;
    return [tools.layer, question.layer, details.layer].filter((layer) => layer !== undefined);
  }

  hostConnected() {
    this.#entry.connect();
    this.#finder.addEventListener('click', this.#handleClick, {capture: true});
  }

  hostDisconnected() {
    this.#entry.disconnect();
    this.#finder.removeEventListener('click', this.#handleClick, {capture: true});
  }

  hostUpdate() {
    this.#focused = this.#finder.shadowRoot.activeElement;
  }

  hostUpdated() {
    const {shadowRoot} = this.#finder;
    const dialogs = [...shadowRoot.querySelectorAll<HTMLDialogElement>('.layer')];
    const closed = [...this.#openers.keys()].filter((name) => !dialogs.some(({dataset}) => dataset.layer === name));
    const openers = closed.map((name) => this.#openers.get(name));
    for (const name of closed) this.#openers.delete(name);
    for (const dialog of dialogs) if (!dialog.matches(':modal')) this.#show(dialog);

    const target = this.#target;
    this.#target = undefined;
    if (closed.includes(this.#helpIn ?? '')) this.#helpIn = undefined;
    if (dialogs.length > 0) this.#entry.take();
    else this.#entry.release();

    const lost = this.#focused && !this.#focused.isConnected && !shadowRoot.activeElement;
    if (closed.length === 0 && !lost && !(target && dialogs.length === 0)) return;
    const named = target ? shadowRoot.querySelector<HTMLElement>(target) : undefined;
    const title = dialogs.at(-1)?.querySelector<HTMLElement>('.layer-title');
    const standIn = shadowRoot.querySelector<HTMLElement>(STAND_INS);
    const isThere = (element: HTMLElement | null | undefined) =>
      element?.getClientRects().length && (dialogs.length === 0 || dialogs.at(-1)?.contains(element));
    [named, ...openers, title, standIn].find(isThere)?.focus();
  }

  render(): TemplateResult {
    const {open} = this;
    return html`${repeat(
      open,
      ({name}) => name,
      (layer) =>
        layerBox(layer, this.#finder, {
          hasHelp: this.#helpIn === layer.name,
          isInnermost: layer === open.at(-1),
          toggleHelp: this.#toggleHelp,
        }),
    )}`;
  }

  /** Is crisis help open in this layer? */
  hasHelp(name: Layer['name']): boolean {
    return this.#helpIn === name;
  }

  /** Closes the innermost layer; says whether there was one. */
  escape(): boolean {
    const layer = this.open.at(-1);
    layer?.close();
    return Boolean(layer);
  }

  /** Is it out of reach behind a layer? */
  covers(element: Element | null): boolean {
    const dialog = [...this.#finder.shadowRoot.querySelectorAll('.layer')].at(-1);
    return Boolean(dialog && !dialog.contains(element));
  }

  /** Gives the focus to an element, once a layer that closes now has gone. */
  focus(selector: string) {
    if (this.#openers.size > 0) this.#target = selector;
    else this.#finder.shadowRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  /** Someone leaves the page at once. */
  clear() {
    this.#helpIn = undefined;
    this.#pressed = undefined;
  }

  #show(dialog: HTMLDialogElement) {
    // In a part of the page that is hidden it would be as invisible, and the page inert all the same.
    if (this.#finder.getClientRects().length === 0) return;
    const focused = this.#finder.shadowRoot.activeElement as HTMLElement | null;
    const opener = this.#pressed?.isConnected ? this.#pressed : (focused ?? undefined);
    this.#openers.set(dialog.dataset.layer ?? '', opener);
    // After it was moved on the page it says it is open, and is no longer modal.
    dialog.open = false;
    dialog.toggleAttribute('data-exit', hasQuickExit());
    dialog.showModal();
    dialog.querySelector<HTMLElement>('.layer-title')?.focus({preventScroll: true});
  }

  readonly #toggleHelp = () => {
    const innermost = this.open.at(-1)?.name;
    this.#helpIn = this.#helpIn === innermost ? undefined : innermost;
    this.#finder.requestUpdate();
  };

  readonly #handleClick = (event: Event) => {
    const isPressable = (node: EventTarget): node is HTMLElement =>
      node instanceof HTMLElement && node.matches('button, a, summary');
    this.#pressed = event.composedPath().find(isPressable);
  };
}
