/**
 * Runs in the page around a hostile one, where nothing has been changed. It opens the hostile page in a frame, uses every element as a visitor would,
 * and reports what goes wrong: `window.usePage(address, action)` resolves with a {@link Report} as JSON. It only makes plain DOM calls, because the
 * frame’s own methods may be wrapped.
 */

export interface Report {
  /** Steps that had no effect. */
  stuck: string[];
  /** Errors, warnings and broken rules of the policy. */
  said: string[];
  /** Changes that the elements made to the page. */
  changes: string[];
  /** Controls too small to press, and text too small or too faint to read. */
  unusable: string[];
  /** Texts that name the step in which they were seen: the same on every page. */
  seen: Record<string, string>;
}

type CaseWindow = Window &
  typeof globalThis & {
    said: string[];
    changes(): string[];
  };

interface Finder extends HTMLElement {
  directory?: {search?: object};
  clock?: () => number;
}

/** Only a fault takes this long. */
const STEP_LIMIT_MS = 20_000;
/** In which the file for printing comes, after the first key. */
const LOADING_MS = 500;
const LEAST_PX = 24;
const LEAST_FONT_PX = 11;

/** Monday, 10 am in New York: two visits of the same page show the same dates. */
const NOW = Date.UTC(2026, 10, 23, 15);

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const CONTROLS = 'a[href], button, input:not([type=hidden]), select, summary';

const textOf = (element: Element | ShadowRoot | null | undefined) =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

export class PageUser {
  readonly report: Report;
  readonly win: CaseWindow;
  readonly doc: Document;

  constructor(win: Window, report: Report = {stuck: [], said: [], changes: [], unusable: [], seen: {}}) {
    this.report = report;
    this.win = win as CaseWindow;
    this.doc = win.document;
  }

  inside(tag: string, selector: string): HTMLElement | undefined {
    return this.doc.querySelector(tag)?.shadowRoot?.querySelector<HTMLElement>(selector) ?? undefined;
  }

  find(selector: string): HTMLElement | undefined {
    return this.inside('support-group-finder', selector);
  }

  isVisible(element: Element | null | undefined): boolean {
    return Boolean(element?.getClientRects().length);
  }

  async step(name: string, act: () => void, look: () => unknown): Promise<void> {
    try {
      act();
    } catch (error) {
      this.report.stuck.push(`${name}: ${String(error)}`);
      return;
    }
    const end = performance.now() + STEP_LIMIT_MS;
    let failure = '';
    while (performance.now() < end) {
      try {
        if (look()) return;
      } catch (error) {
        failure = String(error);
      }
      await pause(20);
    }
    this.report.stuck.push(`${name} ${failure}`.trim());
  }

  press(selector: string): void {
    const control = this.find(selector);
    if (!control) throw new Error(`no ${selector}`);
    control.click();
  }

  write(words: string): void {
    const field = this.find('#words') as HTMLInputElement;
    field.value = words;
    field.dispatchEvent(new this.win.InputEvent('input', {bubbles: true, composed: true}));
  }

  /** What is too small to press or to read among what can be seen inside all elements. */
  measure(step: string): void {
    for (const host of this.doc.querySelectorAll('*')) {
      if (!host.localName.startsWith('support-') || !host.shadowRoot) continue;
      for (const element of host.shadowRoot.querySelectorAll<HTMLElement>('*')) {
        const about = () => `${step}: ${host.localName} ${element.outerHTML.slice(0, 90)}`;
        if (!this.isVisible(element) || !element.checkVisibility()) continue;
        const style = this.win.getComputedStyle(element);
        const isHidden = element.closest('.visually-hidden, svg, [aria-hidden=true]');
        if (isHidden) continue;
        if (element.matches(CONTROLS)) {
          // A box is pressed by its label, too; a link in a sentence is as high as its line.
          const target = element.closest('label') ?? element;
          const {width, height} = target.getBoundingClientRect();
          const least = style.display === 'inline' ? LEAST_FONT_PX : LEAST_PX;
          if (width < LEAST_FONT_PX || height < least - 0.5)
            this.report.unusable.push(`${about()} is ${width.toFixed()} × ${height.toFixed()} px`);
          if (style.pointerEvents === 'none') this.report.unusable.push(`${about()} takes no presses`);
        }
        const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
        if (!hasText) continue;
        const {fontSize, color, visibility, opacity, textIndent, lineHeight, webkitTextFillColor, writingMode} = style;
        const size = parseFloat(fontSize);
        if (size < LEAST_FONT_PX) this.report.unusable.push(`${about()} has letters of ${fontSize}`);
        if (parseFloat(lineHeight) < size * 0.9) this.report.unusable.push(`${about()} has lines of ${lineHeight}`);
        if ([color, webkitTextFillColor].some((each) => /^rgba\(.*, 0\)$|\/ 0\)$/.test(each)))
          this.report.unusable.push(`${about()} has letters without colour`);
        if (visibility !== 'visible' || Number(opacity) < 0.5) this.report.unusable.push(`${about()} can’t be seen`);
        if (parseFloat(textIndent) < -99) this.report.unusable.push(`${about()} stands outside the window`);
        if (writingMode !== 'horizontal-tb') this.report.unusable.push(`${about()} is written downwards`);
      }
    }
  }

  /** Whether the browser handles a click on a link. */
  isFollowed(link: HTMLElement): boolean {
    let isLeft = false;
    const look = (event: Event) => {
      isLeft = !event.defaultPrevented;
      event.preventDefault();
    };
    this.win.addEventListener('click', look, {once: true});
    link.click();
    this.win.removeEventListener('click', look);
    return isLeft;
  }

  async start(): Promise<void> {
    const {doc} = this;
    const hosts = [...doc.querySelectorAll<HTMLElement>('*')].filter(
      (each) => each.localName.startsWith('support-') && each.localName !== 'support-source',
    );
    for (const finder of doc.querySelectorAll<Finder>('support-group-finder')) finder.clock = () => NOW;
    for (const host of hosts)
      await this.step(
        `start ${host.localName}`,
        () => undefined,
        () => host.shadowRoot?.querySelector('a, button, input, summary'),
      );
    await this.step(
      'load the list',
      () => undefined,
      () =>
        this.find('[part~=result]') &&
        this.find('.pill small, .cell small') &&
        doc.querySelector<Finder>('support-group-finder')?.directory?.search,
    );
    await this.step(
      'load the helplines',
      () => undefined,
      () => this.inside('support-crisis-banner', '[part=line]'),
    );
  }

  async useFinder(): Promise<void> {
    const {seen} = this.report;
    const count = () => textOf(this.find('[part=count]'));
    const before = count();
    seen['all'] = before;
    await this.step(
      'search a word',
      () => this.write('grief'),
      () => count() !== before && this.find('[part~=result]'),
    );
    seen['found'] = `${count()}: ${textOf(this.find('[part=results]'))}`;
    await this.step(
      'open the filters',
      () => this.press('[data-action=filters]'),
      () => this.find('fieldset'),
    );
    this.measure('filters');
    await this.step(
      'close the filters',
      () => this.press('[data-layer=filters] [data-action=back], dialog [data-action=back], [data-action=filters]'),
      () => !this.find('dialog[open]'),
    );
    await this.step(
      'open the details',
      () => this.press('[part~=result] a[href^="#group="]'),
      () => textOf(this.find('[part=details]')).length > 80,
    );
    seen['details'] = textOf(this.find('[part=details]'));
    this.measure('details');
    await this.step(
      'ask for help in the details',
      () => this.press('dialog [data-action=help]'),
      () => this.isVisible(this.find('dialog a[href="tel:988"]')) || this.find('dialog slot[name=crisis]'),
    );
    await this.step(
      'close the details',
      () => this.press('dialog [data-action=back]'),
      () => !this.find('[part=details]'),
    );
    await this.step(
      'write of a crisis',
      () => this.write('I want to die'),
      () => textOf(this.find('[part=crisis]')).includes('988 Suicide'),
    );
    seen['crisis'] = textOf(this.find('[part=crisis]'));
    this.measure('crisis');
    await this.step(
      'call for help',
      () => undefined,
      () => {
        const link = this.find('[part=crisis] a[href="tel:988"]');
        return link && this.isVisible(link) && this.isFollowed(link);
      },
    );
    await this.step(
      'take the words back',
      () => this.press('[data-action=clear-words]'),
      () => count() === before,
    );
  }

  async useOthers(): Promise<void> {
    await this.step(
      'call from the banner',
      () => undefined,
      () => {
        const link = this.inside('support-crisis-banner', 'a[href="tel:988"]');
        return link && this.isVisible(link) && this.isFollowed(link);
      },
    );
    await this.step(
      'open a question',
      () => this.inside('support-faq', 'details:not([open]) summary')?.click(),
      () => this.inside('support-faq', 'details[open]'),
    );
    this.measure('guides');
    const gone: string[] = [];
    const exit = this.doc.querySelector<HTMLElement>('support-quick-exit');
    if (!exit) return;
    Object.assign(exit, {navigate: (address: string) => gone.push(address)});
    await this.step(
      'leave',
      () => this.inside('support-quick-exit', 'a')?.click(),
      () => gone.length,
    );
    this.win.dispatchEvent(new this.win.PageTransitionEvent('pageshow', {persisted: true}));
    await this.step(
      'be back',
      () => undefined,
      () => !exit.hasAttribute('data-left') && this.isVisible(this.find('[part~=result]')),
    );
  }
}

const frameOf = async (address: string, sandbox?: string): Promise<HTMLIFrameElement> => {
  const frame = document.createElement('iframe');
  if (sandbox) frame.setAttribute('sandbox', sandbox);
  frame.className = 'case';
  frame.src = address;
  await new Promise((resolve) => {
    frame.onload = resolve;
    document.body.append(frame);
  });
  return frame;
};

/** Moves every element to a document of its own in the page and back, as editors and portals do. */
async function move(user: PageUser): Promise<void> {
  const {doc} = user;
  const frame = doc.createElement('iframe');
  frame.src = 'blank.html';
  frame.className = 'case';
  await new Promise((resolve) => {
    frame.onload = resolve;
    doc.body.append(frame);
  });
  const other = new PageUser(frame.contentWindow as Window, user.report);
  const elements = [...doc.querySelectorAll('*')].filter(({localName}) => localName.startsWith('support-'));
  other.doc.body.append(...elements.map((element) => other.doc.adoptNode(element)));
  await other.start();
  other.measure('elsewhere');
  await other.useFinder();
  doc.body.append(...elements.map((element) => doc.adoptNode(element)));
  frame.remove();
  await user.start();
  user.measure('back again');
}

/** Wraps each text in two elements, as a translator of the browser does, in the elements and around them. */
function translate({doc}: PageUser): void {
  const wrap = (root: Document | ShadowRoot) => {
    const walker = doc.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      if (!text.data.trim() || ['script', 'style', 'title'].includes(text.parentElement?.localName ?? '')) continue;
      const outer = doc.createElement('font');
      outer.append(doc.createElement('font'));
      outer.firstElementChild?.append(text.data);
      text.replaceWith(outer);
    }
    for (const {shadowRoot} of root.querySelectorAll('*')) if (shadowRoot) wrap(shadowRoot);
  };
  wrap(doc);
}

/** Turns every sheet of the page and of our elements into what it is on paper. */
function putOnPaper({doc}: PageUser): void {
  const turn = (rules: CSSRuleList) => {
    for (const rule of rules) {
      const {media, cssRules} = rule as CSSMediaRule;
      if (media?.mediaText === 'print') media.mediaText = 'all';
      else if (/^(?:screen|not print)$/.test(media?.mediaText ?? '')) media.mediaText = 'not all';
      if (cssRules) turn(cssRules);
    }
  };
  const turnAll = (root: Document | ShadowRoot) => {
    for (const sheet of [...root.styleSheets, ...root.adoptedStyleSheets]) turn(sheet.cssRules);
    for (const {shadowRoot} of root.querySelectorAll('*')) if (shadowRoot) turnAll(shadowRoot);
  };
  turnAll(doc);
}

/** The text rendered inside a node. */
function drawnText(root: Node): string {
  if (root.nodeType === Node.TEXT_NODE) return root.nodeValue ?? '';
  const element = root as HTMLElement;
  if (root.nodeType === Node.ELEMENT_NODE) {
    if (['style', 'script'].includes(element.localName) || getComputedStyle(element).display === 'none') return '';
    const assigned = (element as HTMLSlotElement).assignedNodes?.() ?? [];
    const children = assigned.length > 0 ? assigned : [...(element.shadowRoot ?? element).childNodes];
    return `${children.map(drawnText).join('')} `;
  }
  return '';
}

const onPaper = (root: Node) => drawnText(root).replaceAll('\u2011', '-').replace(/\s+/g, ' ').trim();

/** Prints the page with the browser's own Print, then the group whose details are open. */
async function print(user: PageUser): Promise<void> {
  const {doc, win, report} = user;
  win.print = () => undefined;
  await user.step(
    'open the details',
    () => user.press('[part~=result] a[href^="#group="]'),
    () => textOf(user.find('[part=details]')).length > 80,
  );
  await user.step(
    'print the group',
    () => user.press('[part=details] [data-act=print]'),
    () => doc.querySelector('body > [data-support-sheet]'),
  );
  report.seen['name'] = textOf(user.find('[data-layer=details] .layer-title'));
  // On the screen it is hidden.
  report.seen['sheet'] = textOf(doc.querySelector('body > [data-support-sheet]')?.shadowRoot);
  doc.dispatchEvent(new win.KeyboardEvent('keydown', {key: 'Control', bubbles: true}));
  await user.step(
    'close the details',
    () => user.press('dialog [data-action=back]'),
    () => !user.find('[part=details]'),
  );
  await pause(LOADING_MS);
  win.dispatchEvent(new win.Event('beforeprint'));
  putOnPaper(user);
  for (const tag of ['support-crisis-banner', 'support-group-finder', 'support-faq', 'support-quick-exit'])
    report.seen[tag] = onPaper(doc.querySelector(tag) as Element);
}

const ACTIONS: Readonly<Record<string, (user: PageUser) => unknown>> = {move, translate, print};

async function use(user: PageUser, action?: string): Promise<string> {
  const {report, win} = user;
  await user.start();
  // Where nothing starts, nothing else can happen.
  if (report.stuck.length === 0) {
    user.measure('start');
    await ACTIONS[action ?? '']?.(user);
    if (action !== 'print') {
      await user.useFinder();
      await user.useOthers();
    }
  }
  report.said.push(...win.said);
  if (!action) report.changes.push(...win.changes());
  return JSON.stringify(report);
}

async function usePage(address: string, action?: string): Promise<string> {
  const frame = await frameOf(address);
  const report = await use(new PageUser(frame.contentWindow as Window), action);
  frame.remove();
  return report;
}

/** In a frame that may only run scripts, the page around sees nothing, so the page inside uses itself when it is told to. */
async function useSandboxed(address: string): Promise<string> {
  const frame = await frameOf(address, 'allow-scripts');
  const report = new Promise<string>((resolve) =>
    addEventListener('message', ({data}: MessageEvent<string>) => resolve(data), {once: true}),
  );
  frame.contentWindow?.postMessage('use', '*');
  try {
    return await report;
  } finally {
    frame.remove();
  }
}

if (window !== window.top)
  addEventListener('message', ({source}) => {
    const user = new PageUser(window);
    const broken = (error: unknown) => JSON.stringify({...user.report, stuck: [String(error)]});
    void use(user)
      .catch(broken)
      .then((report) => source?.postMessage(report, {targetOrigin: '*'}));
  });

Object.assign(window, {usePage, useSandboxed});
