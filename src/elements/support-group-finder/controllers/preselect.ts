/** The attribute `icd10`. */
import {readIcd10} from '../../../model/vocabulary/icd10.js';
import {warnOnce} from '../../../ui/warn-once.js';
import type {ReactiveController} from 'lit';
import type {FinderHost} from '../finder-host.js';

/** Chooses the topics that the attribute's codes stand for, once: what a visitor takes back stays away. */
export class Preselection implements ReactiveController {
  readonly #finder: FinderHost;
  #chosen?: string;

  constructor(finder: FinderHost) {
    this.#finder = finder;
    finder.addController(this);
  }

  hostUpdated() {
    const {icd10} = this.#finder;
    if (icd10 && icd10 !== this.#chosen) preselect(this.#finder, icd10);
    this.#chosen = icd10;
  }
}

/** Chooses as a visitor would: it can be seen, and taken back. Codes that stand for nothing are passed over. */
function preselect(finder: FinderHost, codes: string): void {
  const {focus, unknown} = readIcd10(codes);
  for (const code of unknown)
    warnOnce(`<${finder.localName} icd10="${code}">: expected an ICD-10 code such as "F32" that a group may be about.`);
  if (!focus.length) return;
  const {query} = finder;
  const chosen = new Set([...(query.filters?.focus ?? []), ...focus]);
  finder.query = {...query, filters: {...query.filters, focus: [...chosen]}};
}
