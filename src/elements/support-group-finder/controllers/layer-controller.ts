import type {ReactiveController, TemplateResult} from 'lit';
import {html} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {FinderHost} from '../finder-host.js';
import {layerBox} from '../parts/layer.js';
import {BackEntry, hasQuickExit} from './back-entry.js';

/** A layer that covers the page while it's open. */
export interface Layer {
  name: 'tool' | 'filters' | 'details';
  title: string;
  /** Label of the back button. Without it, the layer has a close button (×). */
  back?: string;
  body: () => unknown;
  /** The footer, always visible. */
  foot?: () => unknown;
  close: () => void;
}

/** Where the focus goes if both the focused element and the one that opened the layer are gone. */
const STAND_INS = '[part=count], [part=search]';

/**
 * Shows details, filters, map and guided questions, each as a modal dialog over the page: the browser makes the rest
 * inert, keeps the focus inside and puts the layer on top of the page. The quick exit adds a copy of itself to modal
 * dialogs, so none of them covers it. Escape and Back close the innermost layer, and the focus returns to what opened
 * it.
 */
export class LayerController implements ReactiveController {
  readonly #finder: FinderHost;
  readonly #entry: BackEntry;
  /** What opened each of the visible layers. */
  readonly #openers = new Map<string, HTMLElement | undefined>();
  /** The element that was last clicked. Safari doesn't focus a button when it's clicked. */
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

  /** The open layers, the innermost last. */
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

  /** Whether crisis help is open in this layer. */
  hasHelp(name: Layer['name']): boolean {
    return this.#helpIn === name;
  }

  /** Closes the innermost layer, and returns whether there was one. */
  escape(): boolean {
    const layer = this.open.at(-1);
    layer?.close();
    return Boolean(layer);
  }

  /** Whether an element is covered by a layer. */
  covers(element: Element | null): boolean {
    const dialog = [...this.#finder.shadowRoot.querySelectorAll('.layer')].at(-1);
    return Boolean(dialog && !dialog.contains(element));
  }

  /** Focuses an element, after a layer that is being closed has gone. */
  focus(selector: string) {
    if (this.#openers.size > 0) this.#target = selector;
    else this.#finder.shadowRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  /** Resets the state when someone leaves by the quick exit. */
  clear() {
    this.#helpIn = undefined;
    this.#pressed = undefined;
  }

  #show(dialog: HTMLDialogElement) {
    // In a hidden part of the page, the dialog would be invisible, and the page would still be inert.
    if (this.#finder.getClientRects().length === 0) return;
    const focused = this.#finder.shadowRoot.activeElement as HTMLElement | null;
    const opener = this.#pressed?.isConnected ? this.#pressed : (focused ?? undefined);
    this.#openers.set(dialog.dataset.layer ?? '', opener);
    // A dialog that was moved on the page still has `open`, but is no longer modal.
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
