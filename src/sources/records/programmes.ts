/** A program that a source can name, with what all its groups have in common. */
import type {Group, GroupKind} from '../../model/group.js';
import {foldKey} from '../values/fold-key.js';
import {lookUp} from '../values/values.js';
import type {GroupDraft} from './merge.js';

export interface Programme {
  code: string;
  label: string;
  kind: GroupKind;
  /** Topics: ids of the focus vocabulary. */
  focus: string[];
  /** Led by members and financed by donations, as required by the twelve traditions. */
  twelveStep: boolean;
}

/** Label, then focus; `*` before the label means that the program follows the twelve steps and traditions. */
const RECOVERY: Record<string, string> = {
  aa: '*Alcoholics Anonymous|alcohol',
  aca: '*Adult Children of Alcoholics|adult-children',
  ca: '*Cocaine Anonymous|drugs',
  'cea-how': '*Compulsive Eaters Anonymous-HOW|food',
  cma: '*Crystal Meth Anonymous|drugs',
  coda: '*Co-Dependents Anonymous|codependency',
  da: '*Debtors Anonymous|debt',
  daa: '*Drug Addicts Anonymous|drugs',
  eda: '*Eating Disorders Anonymous|eating',
  ga: '*Gamblers Anonymous|gambling',
  ha: '*Heroin Anonymous|drugs',
  ma: '*Marijuana Anonymous|drugs',
  na: '*Narcotics Anonymous|drugs',
  oa: '*Overeaters Anonymous|food',
  rca: '*Recovering Couples Anonymous|relationships',
  sa: '*Sexaholics Anonymous|sex-love',
  saa: '*Sex Addicts Anonymous|sex-love',
  sca: '*Sexual Compulsives Anonymous|sex-love',
  sia: '*Survivors of Incest Anonymous|sexual-abuse',
  slaa: '*Sex and Love Addicts Anonymous|sex-love',
  ua: '*Underearners Anonymous|debt',
  va: '*Violence Anonymous|anger',
  'recovery-dharma': 'Recovery Dharma|',
  'refuge-recovery': 'Refuge Recovery|',
  smart: 'SMART Recovery|',
  lifering: 'LifeRing|',
  'women-for-sobriety': 'Women for Sobriety|',
};
const FAMILY: Record<string, string> = {
  'al-anon': '*Al-Anon|alcohol',
  'nar-anon': '*Nar-Anon|drugs',
  'gam-anon': '*Gam-Anon|gambling',
  pal: 'Parents of Addicted Loved Ones|',
};
/** The codes of all known programs. */
export const PROGRAMME_CODES: readonly string[] = [...Object.keys(RECOVERY), ...Object.keys(FAMILY)];

const ALIASES: Record<string, string> = {
  alanon: 'al-anon',
  alateen: 'al-anon',
  naranon: 'nar-anon',
  gamanon: 'gam-anon',
  ceahow: 'cea-how',
  smartrecovery: 'smart',
  rd: 'recovery-dharma',
  recoverydharma: 'recovery-dharma',
  rr: 'refuge-recovery',
  refugerecovery: 'refuge-recovery',
  wfs: 'women-for-sobriety',
  womenforsobriety: 'women-for-sobriety',
};

export function programmeOf(code: string): Programme | undefined {
  const family = lookUp(FAMILY, code);
  const [label = '', focus] = (family ?? lookUp(RECOVERY, code) ?? '').split('|');
  if (!label) return undefined;
  return {
    code,
    label: label.replace('*', ''),
    kind: family ? 'family' : 'recovery',
    focus: focus ? [focus] : [],
    twelveStep: label.startsWith('*'),
  };
}

/** Returns the program for a code or a name ("aa", "Al-Anon", "Narcotics Anonymous"); undefined if it isn't known. */
export function findProgramme(text: string | undefined): Programme | undefined {
  if (!text || text.length > 60) return undefined;
  const [, label = '', code] = /^([^()]+)\(([^()]+)\)$/.exec(text) ?? [];
  if (label.trim()) return findProgramme(label.trim()) ?? findProgramme(code);
  const key = foldKey(text);
  const known = programmeOf(text.trim().toLowerCase()) ?? programmeOf(lookUp(ALIASES, key) ?? key);
  if (known) return known;
  return PROGRAMME_CODES.map(programmeOf).find((programme) => programme && foldKey(programme.label) === key);
}

/** Facts that follow from the program of a list or a group. */
export interface ProgrammeFacts {
  programme?: Programme;
  /** The program as stored in groups, even if it isn't known. */
  named?: Group['programme'];
  /** Facts implied by the program, which the rows don't state. */
  derived: Pick<Partial<GroupDraft>, 'kind' | 'focus' | 'leadership' | 'cost'>;
}

/** Returns the facts for a stated code or name. An unknown program only has its name. */
export function factsOfProgramme(listed: string): ProgrammeFacts {
  const programme = findProgramme(listed);
  if (!programme) return {named: {code: listed.toLowerCase(), label: listed}, derived: {}};
  const {code, label, kind, focus, twelveStep} = programme;
  const traditions = {leadership: 'peer', cost: {kind: 'donation'}} as const;
  return {programme, named: {code, label}, derived: {kind, focus, ...(twelveStep && traditions)}};
}
