/** What goes along with a finder where the site or the address of the page asks for it. Each comes in a file of its own. */
import type {TemplateResult} from 'lit';
import type {Group} from '../../../model/group.js';
import type {Finder} from '../interaction.js';
import type {ExtrasHost} from './extras.js';
import type {PanelView} from './panels.js';

export interface Companion {
  /** Shown above the list. */
  render?(view: PanelView): TemplateResult | undefined;
  /** After each rendering, and once at its beginning. */
  updated?(): void;
  /** Somebody leaves the page at once. */
  forget?(): void;
  /** A group that it has opened beside the list. */
  readonly group?: Group;
}

export interface CompanionKind {
  isWanted: (finder: Finder) => unknown;
  load: () => Promise<(host: ExtrasHost) => Companion>;
}

export const COMPANIONS: readonly CompanionKind[] = [
  {
    isWanted: ({icd10}) => icd10,
    load: async () => (await import('./preselect.js')).preselecting,
  },
  {
    isWanted: ({urlState}) => urlState !== undefined,
    load: async () => (await import('./url-state.js')).keepingInUrl,
  },
  {
    isWanted: ({jsonLd}) => jsonLd,
    load: async () => (await import('./event-data.js')).placingEventData,
  },
  {
    isWanted: () => location.hash.startsWith('#group='),
    load: async () => (await import('./linked-group.js')).showingLinkedGroup,
  },
];
