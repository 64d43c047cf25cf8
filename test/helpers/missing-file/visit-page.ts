/**
 * Runs in a page, in any engine: uses every element on it as a visitor would, and records what is shown after each
 * step.
 *
 * The page loads it as a classic script before ours, so that the clock is fixed from the start.
 * `window.visit(expected)` resolves with a {@link Visit}.
 */

/** What is shown about one group, by field: the tile with the date, the address in the details, a printed line. */
export type GroupFacts = Record<string, string[]>;

/** What is shown of one element after a step. */
export interface Seen {
  /** Every line of visible text, and labels that have a time or a place. */
  lines: string[];
  groups: Record<string, GroupFacts>;
  /** The targets of crisis links: `tel:911`; on a printed sheet, the numbers: `paper:911`. */
  help: string[];
  /** The element still says that something is loading. */
  isPending: boolean;
}

/** What a visit can expect of a page that lacks a file. */
export interface Expected {
  /** Ids of the elements that can start. */
  starting: readonly string[];
  /** Whether the translation can load. */
  isTranslated: boolean;
  /** Whether every country's helplines can load. */
  hasHelplines: boolean;
}

export interface Visit {
  /** By the id of an element and the name of a step. */
  seen: Record<string, Record<string, Seen>>;
  /** Ids of the elements that have rendered. */
  started: string[];
  /** Steps without the expected effect. */
  stuck: string[];
  /** The page's own visible text, inside our elements, too. */
  page: string[];
  /** Warnings of our elements for the people who build the page. */
  warnings: string[];
  /** Ids of the elements that haven't rendered and hide some of the page's content inside them. */
  hiding: string[];
}

/** Monday, 10 am in New York. */
const NOW = Date.UTC(2026, 10, 23, 15);
const VIEWER_ZONE = 'America/New_York';
/** The time limit of a step. Only faults reach it. */
const STEP_LIMIT_MS = 8000;

Date.now = () => NOW;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits until `look` finds something; undefined if it doesn't. */
async function until<T>(look: () => T): Promise<T | undefined> {
  for (const end = performance.now() + STEP_LIMIT_MS; performance.now() < end; await pause(15)) {
    const found = look();
    if (found) return found;
  }
  return undefined;
}

const oneLine = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

const isVisible = (element: Element) =>
  element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible';

/** Returns the nodes rendered inside an element: its shadow tree, the nodes assigned to a slot, or its children. */
function drawnIn(element: Element): Node[] {
  if (element instanceof HTMLSlotElement && element.assignedNodes().length > 0) return element.assignedNodes();
  return [...(element.shadowRoot ?? element).childNodes];
}

/** Announcements come and go. */
const ANNOUNCED = '.visually-hidden[role=status]';
const NO_TEXT = ['style', 'script', 'option', 'optgroup', 'select', 'textarea', 'svg'];
const isBlock = (element: Element) =>
  element.localName === 'a' || !/^(?:inline|contents)/.test(getComputedStyle(element).display);

/** Returns the visible text of a node, one line per block. */
function linesOf(root: Element): string[] {
  const lines: string[] = [];
  let line = '';
  const end = () => {
    if (oneLine(line)) lines.push(oneLine(line));
    line = '';
  };
  const walk = (node: Node) => {
    if (node instanceof Text) line += node.data;
    if (!(node instanceof Element) || NO_TEXT.includes(node.localName) || node.matches(ANNOUNCED)) return;
    if (getComputedStyle(node).display === 'none') return;
    const breaks = isBlock(node);
    if (breaks) end();
    for (const child of drawnIn(node)) walk(child);
    if (breaks) end();
  };
  walk(root);
  end();
  return lines;
}

/** Returns all rendered elements that match a selector, across shadow trees and slots. */
function drawnElements(root: Element, selector: string): HTMLElement[] {
  const own = root.matches(selector) ? [root as HTMLElement] : [];
  const below = drawnIn(root).filter((node) => node instanceof Element);
  return [...own, ...below.flatMap((child) => drawnElements(child, selector))];
}

const linksOf = (root: Element, selector = 'a[href]') =>
  drawnElements(root, selector)
    .filter(isVisible)
    .map((link) => link.getAttribute('href') ?? '');

const queryIn = (host: Element, selector: string) => host.shadowRoot?.querySelector<HTMLElement>(selector) ?? undefined;
const queryAll = (root: ParentNode | null | undefined, selector: string) => [
  ...(root?.querySelectorAll<HTMLElement>(selector) ?? []),
];

/** Records what is shown of a group under a field. */
function note(groups: Record<string, GroupFacts>, name: string, field: string, values: string[]) {
  const facts = (groups[name] ??= {});
  facts[field] = [...new Set([...(facts[field] ?? []), ...values.map(oneLine)])].filter(Boolean);
}

const HEADINGS = 'h2, h3, h4, h5, h6';

/** Records the details of the open group. */
function noteDetails(details: Element, name: string, groups: Record<string, GroupFacts>) {
  const put = (field: string, values: string[]) => note(groups, name, field, values);
  for (const title of queryAll(details, 'dt')) {
    const answers = queryAll(title.parentElement, ':scope > dd');
    put(`details: ${oneLine(title.textContent)}`, answers.flatMap(linesOf));
  }
  put('details: links', linksOf(details));
  put('details', queryAll(details, 'p').flatMap(linesOf));
}

/** Records the cards, and the details of the open one. */
function noteCards(finder: Element, groups: Record<string, GroupFacts>) {
  for (const card of queryAll(finder.shadowRoot, '[part~=result]')) {
    const name = oneLine(card.querySelector(HEADINGS)?.textContent);
    const put = (field: string, values: string[]) => note(groups, name, field, values);
    for (const tile of queryAll(card, '.when')) put('when', linesOf(tile));
    for (const text of queryAll(card, '.body > .quiet, .note, .facts li')) put('facts', [text.textContent ?? '']);
    for (const link of queryAll(card, '.body a')) put('links', [link.getAttribute('href') ?? '']);
  }
  const layer = finder.shadowRoot?.querySelector('[data-layer=details]');
  const details = layer?.querySelector('[part=details]');
  if (details) noteDetails(details, oneLine(layer?.querySelector('.layer-title')?.textContent), groups);
}

/** Returns the crisis help on a printed sheet, in pieces. */
const helpOn = (sheet: Element) =>
  queryAll(sheet.shadowRoot, '.help p').flatMap(({textContent}) => oneLine(textContent).split(' · '));

/** Records a printed sheet: groups by day, or one group. */
function noteSheet(sheet: Element, groups: Record<string, GroupFacts>, names: readonly string[]) {
  const root = sheet.shadowRoot as ShadowRoot;
  note(groups, 'help', 'paper', helpOn(sheet));
  const [only] = names.filter((name) => name === oneLine(root.querySelector('h1')?.textContent));
  let day = '';
  for (const part of root.querySelectorAll<HTMLElement>('h2, li')) {
    if (part.localName === 'h2') day = oneLine(part.textContent);
    else {
      const texts = queryAll(part, 'p').map(({textContent}) => oneLine(textContent));
      const name = only ?? names.find((each) => texts[0]?.endsWith(each)) ?? texts[0] ?? '';
      note(groups, name, only ? 'sheet' : 'paper', [...(only ? [] : [day]), ...texts]);
    }
  }
}

/** Resolves when the element has rendered. */
async function drawn(element: Element) {
  for (let round = 0; round < 3; round++)
    await (element as Element & {updateComplete?: Promise<unknown>}).updateComplete;
}

const isFinder = (element: Element) => element.localName === 'support-group-finder';

/** The message if helplines didn't load. */
const NOT_LOADED = /didn’t load|No se pudieron cargar/;

class Visitor {
  readonly visit: Visit = {seen: {}, started: [], stuck: [], page: [], warnings: [], hiding: []};
  /** What the page last printed, shared, copied or saved. */
  private took: {sheet?: Element; text?: string} = {};
  private names: readonly string[] = [];
  private expected!: Expected;

  constructor() {
    const {warnings} = this.visit;
    console.warn = (...texts: unknown[]) => void warnings.push(texts.join(' '));
    window.print = () => {
      this.took.sheet = document.querySelector('[data-support-sheet]') ?? document.body;
    };
    const take = (text: string) => {
      this.took.text = text;
      return Promise.resolve();
    };
    Object.defineProperty(navigator, 'share', {configurable: true, value: undefined});
    delete (navigator as {share?: unknown}).share;
    Object.defineProperty(navigator, 'clipboard', {configurable: true, value: {writeText: take}});
    // No fragment: WebKit would navigate to it instead of saving it, which closes a layer as Back does.
    URL.createObjectURL = (file: Blob) => {
      void file.text().then(take);
      return 'data:text/calendar,';
    };
  }

  /** Records what is shown of an element. */
  private look(element: Element, step: string, groups: Record<string, GroupFacts> = {}) {
    const {sheet} = this.took;
    const onPaper = sheet
      ? (helpOn(sheet)
          .join(' ')
          .match(/\d{3,}/g) ?? [])
      : [];
    if (isFinder(element)) noteCards(element, groups);
    const crisis = isFinder(element) ? queryIn(element, '[part=crisis]') : element;
    const labels = drawnElements(element, '.map-pin[aria-label]').map((pin) => oneLine(pin.getAttribute('aria-label')));
    (this.visit.seen[element.id] ??= {})[step] = {
      lines: [...linesOf(element), ...labels],
      groups,
      help: [
        ...(crisis ? linksOf(crisis, 'a[href^="tel:"], a[href^="sms:"]') : []),
        ...onPaper.map((number) => `paper:${number}`),
      ],
      isPending: drawnElements(element, '.skeleton').some(isVisible),
    };
  }

  /** Waits for the effect of a step. */
  private async lead(element: Element, step: string, look: () => unknown) {
    if (!(await until(look))) this.visit.stuck.push(`${element.id}: ${step}`);
  }

  async go(expected: Expected): Promise<Visit> {
    const {visit} = this;
    this.expected = expected;
    const {starting} = expected;
    const elements = [...document.querySelectorAll('[data-ours]')];
    if (document.readyState !== 'complete')
      await new Promise((resolve) => addEventListener('load', resolve, {once: true}));
    for (const element of elements)
      if (starting.includes(element.id))
        await this.lead(element, 'start', () => element.shadowRoot?.querySelector('section, [part]'));
    // An element that can't start must not start partly either.
    if (starting.length < elements.length) await pause(250);
    for (const element of elements) {
      if (!element.shadowRoot?.querySelector('section, [part]')) {
        const isHidden = [...element.children].some((child) => child.localName !== 'script' && !isVisible(child));
        if (isHidden) visit.hiding.push(element.id);
        continue;
      }
      visit.started.push(element.id);
      if (isFinder(element)) await this.useFinder(element as HTMLElement);
      else if (element.localName === 'support-crisis-banner') await this.useBanner(element as HTMLElement);
      else await this.readGuide(element as HTMLElement);
    }
    const own = [...document.querySelectorAll<HTMLElement>('[data-own]')];
    visit.page = own.filter(isVisible).map(({textContent}) => oneLine(textContent));
    return visit;
  }

  private async useFinder(finder: HTMLElement) {
    const find = (selector: string) => queryIn(finder, selector);
    const all = (selector: string) => queryAll(finder.shadowRoot, selector);
    const isError = () => find('[part=error]');
    await this.lead(finder, 'list', () => isError() ?? (find('.pill small') && find('.tools')));
    await this.translated(finder);
    this.look(finder, 'list');
    const names = all('[part~=result]').map((card) => oneLine(card.querySelector(HEADINGS)?.textContent));
    this.names = names;
    if (names.length > 0) {
      await this.searchFor(finder, 'harbor');
      await this.searchFor(finder, 'weeping, every saturday');
      await this.searchFor(finder, 'nothingofthekind');
      await this.searchFor(finder, '');
      await this.openDetails(finder);
      find('[data-action=filters]')?.click();
      await this.lead(finder, 'filters', () => isError() ?? find('fieldset'));
      this.look(finder, 'filters');
      find('dialog [data-action=close]')?.click();
      await drawn(finder);
      for (const tool of ['guide', 'map', 'clock', 'kept', 'print']) await this.useTool(finder, tool);
      const about = find('[part=about]') as HTMLDetailsElement | undefined;
      about?.querySelector('summary')?.click();
      await this.lead(finder, 'about', () => !about || linesOf(about).length > 1);
      this.look(finder, 'about');
    }
    await this.askForHelp(finder, 'I want to die', '.urgent.full:not(:has(.safety))');
    await this.askForHelp(finder, 'my husband hits me', '.urgent.full:has(.safety)');
    await this.askForHelp(finder, 'I am a burden to everyone', '.urgent:not(.full)', 1);
  }

  /** A translation is rendered after English. */
  private async translated(element: Element) {
    const section = element.shadowRoot?.querySelector('section');
    const {lang} = element.closest<HTMLElement>('[lang]') as HTMLElement;
    const isIn = (language: string | null | undefined) => (language || lang).split('-')[0] === lang.split('-')[0];
    if (this.expected.isTranslated) await this.lead(element, 'translation', () => isIn(section?.getAttribute('lang')));
    // A site's own words come after ours, or after the second attempt to load ours has failed.
    if (element.querySelector(':scope > script[data-words]'))
      await until(() => Object.keys((element as Element & {strings: object}).strings).length > 0);
  }

  private async searchFor(finder: HTMLElement, words: string, step = `search: ${words}`) {
    const field = queryIn(finder, '#words') as HTMLInputElement;
    field.value = words;
    field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    await drawn(finder);
    await this.lead(finder, step, () => !queryIn(finder, '[aria-busy=true]'));
    // If no group matches, a helpline follows.
    await this.lead(finder, step, () => !queryIn(finder, '[part=empty]') || queryIn(finder, '.ask-line'));
    if (step) this.look(finder, step);
  }

  private async openDetails(finder: HTMLElement) {
    const card = (name: string) =>
      queryAll(finder.shadowRoot, '[part~=result]').find(
        (each) => oneLine(each.querySelector(HEADINGS)?.textContent) === name,
      );
    for (const name of this.names) {
      const layer = () => queryIn(finder, '[data-layer=details]');
      card(name)?.querySelector<HTMLElement>('.name')?.click();
      await this.lead(finder, `details of ${name}`, () => layer()?.querySelector('[part=details]'));
      await this.lead(finder, `first visit of ${name}`, () =>
        layer()?.querySelector('.visit, [part=details] [role=status]'),
      );
      this.look(finder, `details of ${name}`);
      for (const act of ['calendar', 'share', 'print']) await this.takeAlong(finder, layer(), name, act);
      layer()?.querySelector<HTMLElement>('.actions [aria-pressed]')?.click();
      layer()?.querySelector<HTMLElement>('[data-action=back]')?.click();
      await drawn(finder);
    }
  }

  /** Uses the calendar, sharing and printing actions. */
  private async takeAlong(finder: HTMLElement, card: HTMLElement | undefined, name: string, act: string) {
    const button = card?.querySelector<HTMLElement>(`[data-act=${act}]`);
    if (!button) return;
    const step = `${act} of ${name}`;
    const below = () => card?.querySelector<HTMLElement>('.below');
    const save = () => below()?.querySelector<HTMLElement>('button');
    this.took = {};
    button.click();
    await this.lead(finder, step, () => this.took.sheet ?? below());
    if (save()) {
      below()?.querySelector<HTMLElement>('input')?.click();
      save()?.click();
      await this.lead(finder, step, () => this.took.text);
    }
    await drawn(finder);
    const groups: Record<string, GroupFacts> = {};
    if (this.took.text) note(groups, name, act, this.took.text.split(/\r?\n/));
    if (this.took.sheet) noteSheet(this.took.sheet, groups, this.names);
    this.look(finder, step, groups);
    this.took = {};
    if (below()) button.click();
    await this.lead(finder, `end of ${step}`, () => !below());
  }

  private async useTool(finder: HTMLElement, tool: string) {
    const button = () => queryIn(finder, `[data-tool=${tool}]`);
    const box = () => queryIn(finder, '[data-layer=tool] .layer-body') ?? queryIn(finder, '#tool');
    const status = () =>
      oneLine(
        queryAll(finder.shadowRoot, ':is([part=tools], .end) > p[role=status]')
          .map(({textContent}) => textContent)
          .join(' '),
      );
    if (!button()) return;
    this.took = {};
    button()?.click();
    // What is recorded about the previous tool has to go first.
    await drawn(finder);
    const isThere = () => (tool === 'map' ? queryIn(finder, '.map-pin') : box()?.childElementCount);
    await this.lead(finder, tool, () => this.took.sheet ?? (status() || isThere()));
    const groups: Record<string, GroupFacts> = {};
    if (this.took.sheet) noteSheet(this.took.sheet, groups, this.names);
    await drawn(finder);
    for (const item of queryAll(box(), '.kept li')) {
      const name = oneLine(item.querySelector('b')?.textContent);
      note(groups, name, 'kept', [oneLine(item.querySelector('.quiet')?.textContent)]);
    }
    this.look(finder, tool, groups);
    this.took = {};
    for (const pin of queryAll(box(), '.map-pin:not([data-many])')) {
      pin.click();
      const card = await until(() => queryIn(finder, '.map-card'));
      const name = oneLine(card?.querySelector('strong')?.textContent);
      note(groups, name, 'map', card ? queryAll(card, 'p').flatMap(linesOf) : []);
      card?.querySelector<HTMLElement>('button')?.click();
      await until(() => !queryIn(finder, '.map-card'));
    }
    if (box()?.childElementCount) (queryIn(finder, '[data-layer=tool] [data-action=close]') ?? button())?.click();
    await until(() => !box()?.childElementCount);
  }

  /** `lines` is the number of helplines once all have loaded. */
  private async askForHelp(finder: HTMLElement, words: string, panel: string, lines = 2) {
    const step = `help: ${words}`;
    await this.searchFor(finder, words, '');
    const hasLines = () =>
      queryAll(finder.shadowRoot, `${panel} [part=line]`).length >= lines ||
      NOT_LOADED.test(queryIn(finder, panel)?.textContent ?? '');
    // The short form is above the answer, which may be later. If no group matches, a helpline follows.
    const isFull = !panel.includes(':not(.full)');
    const answered = '[part=results]:not([aria-busy=true]), .ask-line, [part=error]';
    await this.lead(finder, step, () => hasLines() && (isFull || queryIn(finder, answered)));
    this.look(finder, step);
  }

  private async useBanner(banner: HTMLElement) {
    const isSettled = () => {
      const lines = drawnElements(banner, '[part=line]');
      return lines.length > 1 || /clinic/.test(lines[0]?.textContent ?? '') || NOT_LOADED.test(linesOf(banner).join());
    };
    // A collapsed banner reports in its collapsed part that helplines didn't load.
    queryIn(banner, 'button[aria-expanded=false]')?.click();
    // Printed helplines stay as they are.
    if (banner.id === 'printed' && !this.expected.hasHelplines) await pause(300);
    else await this.lead(banner, 'lines', isSettled);
    queryIn(banner, 'button[aria-expanded=false]')?.click();
    await drawn(banner);
    this.look(banner, 'lines');
    const chooser = queryIn(banner, 'select') as HTMLSelectElement | undefined;
    if (!chooser) return;
    chooser.value = 'GB';
    chooser.dispatchEvent(new Event('change'));
    await drawn(banner);
    await this.lead(banner, 'lines of another country', isSettled);
    this.look(banner, 'lines of another country');
  }

  private async readGuide(guide: HTMLElement) {
    const isQuestions = guide.localName === 'support-group-questions';
    if (guide.localName === 'support-quick-exit') await this.translated(guide);
    for (const details of queryAll(guide.shadowRoot, 'details')) (details as HTMLDetailsElement).open = true;
    await until(() => linesOf(guide).length > 1);
    this.look(guide, 'text');
    if (!isQuestions) return;
    this.took = {};
    queryAll(guide.shadowRoot, '[part=actions] button')[1]?.click();
    await this.lead(guide, 'print', () => this.took.sheet);
    const groups: Record<string, GroupFacts> = {};
    // Without its file, the entire page is printed.
    const isAlone = this.took.sheet !== document.body;
    const root = isAlone ? this.took.sheet?.shadowRoot : guide.shadowRoot;
    const questions = queryAll(root, isAlone ? 'li' : '[part=question] span');
    note(
      groups,
      'questions',
      'paper',
      questions.map(({textContent}) => textContent?.replace('☐', '') ?? ''),
    );
    this.look(guide, 'print', groups);
  }
}

// Before the elements start: a different zone would reload the list.
document.addEventListener('readystatechange', () => {
  for (const finder of document.querySelectorAll('support-group-finder'))
    Object.assign(finder, {viewerZone: VIEWER_ZONE});
});

const visitor = new Visitor();
Object.assign(window, {visit: (expected: Expected) => visitor.go(expected)});
