/**
 * The parts that all printouts of the finder share: title, crisis help at the top, date and URL at the end, and styles.
 */
import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {formatDate} from '../../../../i18n/format.js';
import {wallOf} from '../../../../model/zone.js';
import {css} from '../../../../ui/css.js';
import type {FinderHost} from '../../finder-host.js';
import type {View} from '../../render-context.js';

export interface Paper {
  title: string;
  /** Crisis help. */
  help: TemplateResult;
  content: unknown;
  /** The sentence about time zones, below the title. */
  clock?: string;
  /** Whether it omits the recurrence of weekly meetings. */
  isList?: boolean;
}

export const paper = ({title, help, content, clock, isList}: Paper, view: View): TemplateResult => {
  const {strings, locale, now, viewerZone} = view;
  return html`<h1>${title}</h1>
    ${clock ? html`<p>${clock}</p>` : nothing} ${help} ${content}
    <footer>
      <p>
        ${isList ? strings.paperEveryWeek : nothing} ${strings.printedOn(formatDate(wallOf(now, viewerZone), locale))}
      </p>
      <p>${pageAddress(location)}</p>
    </footer>`;
};

/**
 * Omits the query string and the fragment, which may contain what someone searched for. Empty for a page without its
 * own URL.
 */
const pageAddress = ({protocol, origin, pathname}: Location): string =>
  protocol.startsWith('http') ? origin + pathname : '';

/** The text direction of the finder, which may differ from the page's. */
export const directionOf = (host: FinderHost): string =>
  getComputedStyle(host.shadowRoot.querySelector('section') ?? host).direction;

export const paperStyles = css`
  :host {
    font:
      9.5pt/1.35 system-ui,
      sans-serif;
    color: #000;
    background: #fff;
    color-scheme: light;
  }

  h1 {
    margin: 0 0 0.2em;
    font-size: 1.6em;
    line-height: 1.2;
  }

  h2 {
    margin: 0.9em 0 0;
    font-size: 1.15em;
    break-after: avoid;
  }

  h2:first-child {
    margin-block-start: 0;
  }

  p {
    margin: 0;
    overflow-wrap: anywhere;
    orphans: 2;
    widows: 2;
  }

  /* Two columns from 40em, about A5 on its side; on narrower paper one. */
  .columns {
    columns: 2 19em;
    column-gap: 1.5em;
    column-rule: 0.5pt solid #000;
    margin-block: 0.8em;
  }

  .columns ul {
    margin: 0;
  }

  .columns li {
    margin: 0;
    padding-block: 0.35em;
    border-block-start: 0.5pt solid #000;
  }

  .help {
    margin-block: 0.6em 0.8em;
    padding: 0.4em 0.7em;
    border: 1pt solid #000;
    border-radius: 0.5em;
    break-inside: avoid;
  }

  .small {
    font-size: 0.9em;
  }

  footer {
    margin-block-start: 0.8em;
    padding-block-start: 0.4em;
    border-block-start: 1pt solid #000;
    break-inside: avoid;
  }
`;
