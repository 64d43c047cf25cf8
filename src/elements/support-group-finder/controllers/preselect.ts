/** Implements the attribute `icd10`. */
import {warnOnce} from '../../../ui/warn-once.js';
import type {ReactiveController} from 'lit';
import type {FinderHost} from '../finder-host.js';

/** Selects the topics of the attribute's codes once, so that a topic that a visitor removes stays removed. */
export class Preselection implements ReactiveController {
  readonly #finder: FinderHost;
  #chosen?: string;

  constructor(finder: FinderHost) {
    this.#finder = finder;
    finder.addController(this);
  }

  hostUpdated() {
    const {icd10} = this.#finder;
    if (icd10 && icd10 !== this.#chosen) void this.#preselect(icd10);
    this.#chosen = icd10;
  }

  /** Selects them as ordinary filters, which visitors can see and remove. Codes without a topic are ignored. */
  async #preselect(codes: string) {
    const finder = this.#finder;
    const attribute = `<${finder.localName} icd10="${codes}">`;
    // Few sites use these codes, so their table is loaded on demand. Without it, the finder shows all groups.
    const table = await import('../../../model/vocabulary/icd10.js').catch((error: unknown) =>
      warnOnce(`${attribute}: ${String(error)}. Nothing is preselected.`),
    );
    if (!table || finder.icd10 !== codes) return;
    const {focus, unknown} = table.readIcd10(codes);
    for (const code of unknown)
      warnOnce(
        `<${finder.localName} icd10="${code}">: expected an ICD-10 code such as "F32" that a group may be about.`,
      );
    if (!focus.length) return;
    const {query} = finder;
    const chosen = new Set([...(query.filters?.focus ?? []), ...focus]);
    finder.query = {...query, filters: {...query.filters, focus: [...chosen]}};
  }
}
