/** What goes along with a finder where the site or the address of the page asks for it. Each comes in a file of its own. */
import type {Finder} from '../finder.js';
import type {Companion, ExtrasHost} from './host.js';

export interface CompanionKind {
  isWanted: (finder: Finder) => unknown;
  load: () => Promise<(host: ExtrasHost) => Companion>;
}

export const COMPANIONS: readonly CompanionKind[] = [
  {
    isWanted: ({icd10}) => icd10,
    load: async () => (await import('../controllers/preselect.js')).preselecting,
  },
  {
    isWanted: ({urlState}) => urlState !== undefined,
    load: async () => (await import('../controllers/url-state.js')).keepingInUrl,
  },
  {
    isWanted: ({jsonLd}) => jsonLd,
    load: async () => (await import('../controllers/event-data.js')).placingEventData,
  },
  {
    isWanted: () => location.hash.startsWith('#group='),
    load: async () => (await import('../controllers/linked-group.js')).showingLinkedGroup,
  },
];
