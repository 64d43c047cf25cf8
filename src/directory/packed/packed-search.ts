/** Search in a pack: it answers like a list in hand, except that it first loads the records of the groups it shows. */
import type {Group} from '../../model/group.js';
import type {Answer, Query} from '../../model/query.js';
import type {Now} from '../../model/schedule.js';
import type {PlaceMatch} from '../../search/open-search.js';
import type {GroupOutline, ListFacts, Search} from '../shapes.js';
import type {NumberedOutline, OpenedPack} from './opened-pack.js';
import {OtherEdition} from './pack-files.js';

export class PackedSearch implements Search {
  readonly isWhole = true;
  readonly #reopen: () => Promise<OpenedPack>;
  #pack: OpenedPack;

  /** `reopen` opens the edition that the site has published since, with its index. */
  constructor(pack: OpenedPack, reopen: () => Promise<OpenedPack>) {
    this.#pack = pack;
    this.#reopen = reopen;
  }

  get size(): number {
    return this.#pack.size;
  }

  get facts(): ListFacts {
    return this.#pack.manifest.facts;
  }

  groupAt(position: number): GroupOutline {
    return this.#pack.outlineAt(position);
  }

  ask(query: Query, now: Now, signal: AbortSignal): Answer | Promise<Answer> {
    const pack = this.#pack;
    const answer = pack.local.query(query, now);
    const records = answer.groups.map((group) => (group as unknown as NumberedOutline).record);
    const complete = (): Answer => ({...answer, groups: pack.groupsOf(records)});
    const loading = pack.blocks.load(records);
    if (!loading) return complete();
    return this.#orOfOtherEdition(
      loading.then(() => {
        signal.throwIfAborted();
        return complete();
      }),
      () => this.ask(query, now, signal),
    );
  }

  find(id: string): Promise<Group | undefined> {
    const pack = this.#pack;
    const find = async (): Promise<Group | undefined> => {
      const records = await pack.candidates(id);
      await pack.blocks.load(records);
      return pack.groupsOf(records).find((group) => group.id === id);
    };
    return this.#orOfOtherEdition(find(), () => this.find(id));
  }

  places(text: string): PlaceMatch[] {
    return this.#pack.local.places(text);
  }

  /** Asks once more if another edition has replaced this one. */
  async #orOfOtherEdition<T>(asking: Promise<T>, askAgain: () => T | Promise<T>): Promise<T> {
    const before = this.#pack;
    try {
      return await asking;
    } catch (error) {
      if (!(error instanceof OtherEdition)) throw error;
      const opened = await this.#reopen();
      // Another question may have opened it in the meantime.
      if (this.#pack === before) this.#pack = opened;
      return askAgain();
    }
  }
}
