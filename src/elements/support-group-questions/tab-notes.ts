/**
 * Stores notes in the browser's tab (`sessionStorage`). Loaded only by pages that set `remember`; nothing else of ours
 * stores anything.
 *
 * The stored text may have been written by anyone who can write to the site's storage, so only text in our own format
 * is accepted.
 */
import {warnOnce} from '../../ui/warn-once.js';
import type {Notes} from './notes.js';
import {LONGEST_NOTE} from './notes.js';

/** The prefix of our storage keys. */
const OURS = 'support-group-questions ';

const MOST_ANSWERS = 500;

/** The elements that currently store notes, by key. Two with the same key would overwrite each other. */
const keepers = new Map<string, Element>();

/** The stored notes of one element. */
export class TabNotes {
  private readonly name: string;

  private constructor(name: string) {
    this.name = name;
  }

  /**
   * Undefined if the browser stores nothing, or if another element on this page stores its notes under the same key.
   */
  static open(element: Element): TabNotes | undefined {
    const name = `${OURS}${location.pathname}#${element.id}`;
    if (!isUsable()) return undefined;
    if (keepers.has(name)) {
      warnOnce(
        `<${element.localName} remember>: another one on this page keeps its notes; give each an id of its own.`,
      );
      return undefined;
    }
    keepers.set(name, element);
    return new TabNotes(name);
  }

  read(): Notes {
    try {
      return parseNotes(sessionStorage.getItem(this.name) ?? '');
    } catch {
      return new Map();
    }
  }

  /** Returns false if the browser didn't store them. */
  write(notes: Notes): boolean {
    try {
      sessionStorage.removeItem(this.name);
      const answers = [...notes].map(([question, {ticked, note}]) => [question, ticked, note]);
      if (answers.length > 0) sessionStorage.setItem(this.name, JSON.stringify(answers));
      return true;
    } catch {
      return false;
    }
  }

  /** Called when the element has left the page, or no longer stores anything. The stored notes stay. */
  close(): void {
    keepers.delete(this.name);
  }
}

/** Removes the notes that any of our elements has stored in this tab, including on other pages of the site. */
export function forgetAllNotes(): void {
  try {
    for (const name of Object.keys(sessionStorage)) if (name.startsWith(OURS)) sessionStorage.removeItem(name);
  } catch {
    // If nothing can be removed, nothing was stored.
  }
}

function isUsable(): boolean {
  try {
    sessionStorage.getItem(OURS);
    return true;
  } catch {
    return false;
  }
}

/** Parses a list of `[question, ticked, note]`; anything else is left out. */
export function parseNotes(text: string): Notes {
  let answers: unknown;
  try {
    answers = JSON.parse(text);
  } catch {
    return new Map();
  }
  return new Map(
    (Array.isArray(answers) ? answers.slice(0, MOST_ANSWERS) : []).flatMap((answer: unknown) => {
      const [question, ticked, note] = Array.isArray(answer) ? (answer as unknown[]) : [];
      if (typeof question !== 'string' || typeof ticked !== 'boolean' || typeof note !== 'string') return [];
      return ticked || note ? [[question, {ticked, note: note.slice(0, LONGEST_NOTE)}] as const] : [];
    }),
  );
}
