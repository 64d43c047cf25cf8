/**
 * Keeps notes in the browser's tab (`sessionStorage`). Comes only to pages that set `remember`; nothing else of ours stores anything.
 *
 * What lies there may have been written by anyone who can write to the site's storage: it is read as text, and only what has our shape.
 */
import {warnOnce} from '../../ui/warn-once.js';
import type {Notes} from './notes.js';
import {LONGEST_NOTE} from './notes.js';

/** What every name of ours begins with. */
const OURS = 'support-group-questions ';

const MOST_ANSWERS = 500;

/** Who keeps notes at present, by name: two at once would overwrite each other. */
const keepers = new Map<string, Element>();

/** Where the notes of one element lie. */
export class TabNotes {
  private readonly name: string;

  private constructor(name: string) {
    this.name = name;
  }

  /** Undefined where the browser stores nothing, or another element of this page keeps its notes under the same name. */
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

  /** False when the browser did not take them. */
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

  /** The element is not on the page any more, or keeps nothing from now on. What it wrote stays. */
  close(): void {
    keepers.delete(this.name);
  }
}

/** Removes what any of our elements has kept in this tab, on other pages of the site too. */
export function forgetAllNotes(): void {
  try {
    for (const name of Object.keys(sessionStorage)) if (name.startsWith(OURS)) sessionStorage.removeItem(name);
  } catch {
    // Where nothing can be removed, nothing could be stored.
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

/** `[question, ticked, note]` each; whatever has another shape is left out. */
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
