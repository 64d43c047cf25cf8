import type {FinderStrings} from '../../i18n/support-group-finder/strings.js';
import type {Query} from '../../model/query.js';
import type {CrisisHost} from './controllers/crisis-controller.js';
import type {DirectoryLoader} from './controllers/directory-controller.js';

/** The element, as far as one acts on it. */
export interface Finder extends CrisisHost {
  query: Query;
  src?: string;
  icd10?: string;
  urlState?: string;
  jsonLd: boolean;
  feedbackUrl?: string;
  viewerZone: string;
  placesSrc?: string;
  tiles?: string;
  tilesAttribution?: string;
  /** Everything the finder says, in the language of the page. */
  readonly words: FinderStrings;
  readonly loader: DirectoryLoader;
}
