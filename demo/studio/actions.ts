/** What people can do in the studio. */
import type {Group} from '../../src/model/group.js';
import type {Choice, Site, State} from './state.js';
import type {KnownFacts} from './read-list.js';

export interface Actions {
  bringFile: (file: File) => void;
  bringText: (text: string) => void;
  bringAddress: (address: string) => void;
  bringExample: () => void;
  know: (facts: Partial<KnownFacts>) => void;
  choose: (choice: Partial<Choice>) => void;
  setValue: (attribute: string, value: string | boolean) => void;
  setSite: (site: Partial<Site>) => void;
  show: (part: Partial<Pick<State, 'isOnlyToFix' | 'rowsShown' | 'width' | 'scheme'>>) => void;
  /** Shows one group as visitors see it. */
  see: (group: Group) => void;
  downloadFixes: () => void;
  /** Copies the text of the element with this id. */
  copy: (id: string, name: string) => void;
}
