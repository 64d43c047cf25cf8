/** Asks what to print if all results would take more than a few pages. */
import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {formatNumber} from '../../../../i18n/format.js';
import type {Query} from '../../../../model/query.js';
import {addStyles} from '../../../../ui/add-styles.js';
import {css} from '../../../../ui/css.js';
import type {FinderHost} from '../../finder-host.js';
import {todayOf} from '../../parts/when-presets.js';
import type {View} from '../../render-context.js';
import type {Panel} from '../tool.js';
import type {Found} from './found-paper.js';
import {pagesOfGroups} from './paper-pages.js';

/** About two pages. */
const FIRST = 40;

interface Option {
  label: string;
  /** An estimate. */
  pages: number;
  query: Query;
  /** The maximum number of groups. */
  most?: number;
}

type Print = (query: Query, most?: number) => Promise<void>;

export class PrintChoice implements Panel {
  readonly #host: FinderHost;
  readonly #options: readonly Option[];
  readonly #print: Print;
  /** The query that the options are for; a new query has different ones. */
  readonly #asked: Query;
  #isShown = false;
  #isMissing = false;

  constructor(host: FinderHost, options: readonly Option[], print: Print) {
    this.#host = host;
    this.#options = options;
    this.#print = print;
    this.#asked = host.query;
    addStyles(host.shadowRoot, styles);
  }

  /** `pages` is the number of pages for all groups in `found`. */
  static async of(host: FinderHost, found: Found, pages: number, print: Print): Promise<PrintChoice> {
    const {view} = host;
    const {strings, locale} = view;
    const count = (number: number) => formatNumber(number, locale);
    const {groups, total, isExact} = found;
    const isAll = isExact && groups.length === total;
    const label = isAll
      ? strings.paperAll(count(total), total)
      : strings.paperFirst(count(groups.length), groups.length);
    const options: Option[] = [
      ...(await sooner(host)),
      {label: strings.paperFirst(count(FIRST), FIRST), pages: pagesOfGroups(FIRST), query: view.query, most: FIRST},
      {label, pages, query: view.query, most: groups.length},
    ];
    return new PrintChoice(host, options, print);
  }

  /** Receives the focus once, and closes when the query changes. */
  updated() {
    const {shadowRoot, query, tools} = this.#host;
    if (query !== this.#asked) {
      tools.shut();
      this.#host.requestUpdate();
    } else if (!this.#isShown) {
      this.#isShown = true;
      shadowRoot.querySelector<HTMLElement>('#paper-ask')?.focus();
    }
  }

  close() {
    this.#isShown = false;
    this.#isMissing = false;
  }

  render({strings, locale}: View): TemplateResult {
    return html`<div class="panel paper" role="group" aria-labelledby="paper-ask">
      <p id="paper-ask" tabindex="-1"><b>${strings.paperAsk}</b></p>
      ${this.#options.map(
        (option) =>
          html`<button type="button" class="button" @click=${() => void this.#choose(option)}>
            ${option.label} (${strings.paperPages(formatNumber(option.pages, locale), option.pages)})
          </button>`,
      )}
      <button type="button" class="link" data-action="cancel" @click=${this.#host.tools.close}>
        ${strings.paperCancel}
      </button>
      ${this.#isMissing ? html`<p role="status">${strings.missing}</p>` : nothing}
    </div>`;
  }

  async #choose({query, most}: Option) {
    const {tools} = this.#host;
    try {
      await this.#print(query, most);
      tools.close();
    } catch {
      this.#isMissing = true;
      this.#host.requestUpdate();
    }
  }
}

/** Returns options for today or for one week only, unless days are already selected or nothing would be left out. */
async function sooner({directory, view}: FinderHost): Promise<Option[]> {
  const {query, now, strings, answer} = view;
  const {search} = directory;
  if (!search || query.filters?.day?.length) return [];
  const today: Query = {...query, thisWeek: true, filters: {...query.filters, day: [todayOf(view)]}};
  const candidates: [label: string, query: Query][] = [
    [strings.paperOnlyToday, today],
    ...(query.thisWeek ? [] : [[strings.paperOnlyWeek, {...query, thisWeek: true}] as [string, Query]]),
  ];
  const options: Option[] = [];
  for (const [label, narrower] of candidates) {
    const {total} = await search.ask({...narrower, limit: 1}, now, new AbortController().signal);
    if (total > 0 && total < (answer?.total ?? 0)) options.push({label, pages: pagesOfGroups(total), query: narrower});
  }
  return options;
}

const styles = css`
  .paper {
    justify-items: start;
  }
`;
