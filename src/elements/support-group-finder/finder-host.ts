import type {ReactiveControllerHost} from 'lit';
import type {FinderStrings} from '../../i18n/support-group-finder/strings.js';
import type {Query} from '../../model/query.js';
import type {SearchSource, Source} from '../../sources/source.js';
import type {Announcer} from './controllers/announcer.js';
import type {AlternativesController} from './controllers/alternatives-controller.js';
import type {AnswerController} from './controllers/answer-controller.js';
import type {CountryController} from './controllers/country-controller.js';
import type {CrisisController} from './controllers/crisis-controller.js';
import type {DetailsController} from './controllers/details-controller.js';
import type {DirectoryController} from './controllers/directory-controller.js';
import type {LayerController} from './controllers/layer-controller.js';
import type {LinkedGroup} from './controllers/linked-group.js';
import type {PlaceController} from './controllers/place-controller.js';
import type {QueryController} from './controllers/query-controller.js';
import type {SavedGroups} from './controllers/saved-groups.js';
import type {WidthController} from './controllers/width-controller.js';
import type {SourceNotes} from './parts/source-notes.js';
import type {Additions, View} from './render-context.js';
import type {ToolsController} from './tools/tools.js';

/** An element with properties that define a list. */
export interface ListHolder extends HTMLElement {
  source?: Source | SearchSource;
  groups?: readonly unknown[];
  src?: string;
  type?: string;
  timeZone?: string;
  programme?: string;
}

/** The finder as its controllers, parts and tools see it. */
export interface FinderHost extends ReactiveControllerHost, ListHolder {
  /** Always present once the element is connected. */
  readonly shadowRoot: ShadowRoot;
  query: Query;
  readonly region?: string;
  readonly icd10?: string;
  readonly urlState?: string | null;
  readonly jsonLd: boolean;
  readonly feedbackUrl?: string;
  readonly placesSrc?: string;
  readonly tiles?: string;
  readonly tilesAttribution?: string;
  viewerZone?: string;
  readonly clock: () => number;
  strings: Partial<FinderStrings>;
  /** All strings in the page's language, with the site's own. */
  readonly words: FinderStrings;
  /** What the current rendering shows. */
  readonly view: View;
  /** Values that tools add to the view. */
  readonly additions: Additions;
  readonly directory: DirectoryController;
  readonly answers: AnswerController;
  readonly alternatives: AlternativesController;
  /** Returns notes about the list's sources, if there are any. A pure function, called on each rendering. */
  said?: () => SourceNotes | undefined;
  readonly question: QueryController;
  readonly details: DetailsController;
  readonly layers: LayerController;
  readonly width: WidthController;
  readonly place: PlaceController;
  readonly countryChoice: CountryController;
  readonly crisis: CrisisController;
  readonly saved: SavedGroups;
  readonly linked: LinkedGroup;
  readonly tools: ToolsController;
  readonly announcer: Announcer;
  /** Announces a text to screen readers once typing pauses. */
  announce(text: string): void;
}
