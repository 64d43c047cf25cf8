/** The attribute `icd10`. */
import {readIcd10} from '../../../model/vocabulary/icd10.js';
import {warnOnce} from '../../../ui/warn-once.js';
import type {Finder} from '../finder.js';
import type {Companion, ExtrasHost} from '../tools/host.js';

/** Chooses what the codes stand for, once: what a visitor takes back stays away. */
export function preselecting({finder}: ExtrasHost): Companion {
  let chosen: string | undefined;
  return {
    updated() {
      const {icd10} = finder;
      if (icd10 && icd10 !== chosen) preselect(finder, icd10);
      chosen = icd10;
    },
  };
}

/** Chooses as a visitor would: it can be seen, and taken back. Codes that stand for nothing are passed over. */
function preselect(finder: Finder, codes: string): void {
  const {focus, unknown} = readIcd10(codes);
  for (const code of unknown)
    warnOnce(`<${finder.localName} icd10="${code}">: expected an ICD-10 code such as "F32" that a group may be about.`);
  if (!focus.length) return;
  const {query} = finder;
  const chosen = new Set([...(query.filters?.focus ?? []), ...focus]);
  finder.query = {...query, filters: {...query.filters, focus: [...chosen]}};
}
