/** Crisis help of the chosen country, as code to copy and as links for the preview. */
import {crisisLinks, crisisMarkup, crisisWays} from '../../src/views/crisis/crisis-markup.js';
import {loadCrisisHelp} from '../../src/views/crisis/load-crisis-help.js';
import type {Choice, CrisisHelp} from './state.js';

const textOf = (value: string | true | undefined): string | undefined =>
  typeof value === 'string' ? value : undefined;

/** Undefined if no country is chosen, or we have no numbers for it. */
export async function crisisHelpFor({country, language, values}: Choice): Promise<CrisisHelp | undefined> {
  const help = country ? await loadCrisisHelp(country, language || undefined).catch(() => undefined) : undefined;
  if (!help) return undefined;
  const level = Number(textOf(values['heading-level']));
  const markup = {
    ...help,
    region: textOf(values.region),
    audience: textOf(values.audience)?.split(/\s+/),
    folded: values.folded === true,
    headingLevel: level || undefined,
  };
  return {ways: crisisWays(markup), links: crisisLinks(markup), markup: crisisMarkup(markup)};
}
