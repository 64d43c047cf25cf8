/// <reference types="node" />
/** Sends documents in bulk, as fast as the engine accepts them. */
import {setTimeout as sleep} from 'node:timers/promises';
import type {Group} from '../../model/group.js';
import {EngineError} from './engine-client.js';
import type {EngineClient} from './engine-client.js';

const MOST_ROUNDS = 12;

/** A group that the engine refused. */
export interface Refused {
  id: string;
  reason: string;
}

/** A group and its lines in a bulk request. */
export interface Item {
  group: Group;
  line: string;
}

interface BulkAnswer {
  items: {index: {status: number; error?: {type?: string; reason?: string}}}[];
}

/** Sends documents until the engine has accepted or refused each one. It sends those again that the engine was too busy for, and splits requests that are too large. */
export async function sendChunk(
  client: EngineClient,
  index: string,
  items: readonly Item[],
  refused: Refused[],
): Promise<void> {
  let left = items;
  for (let round = 0; left.length > 0; round++) {
    let answer: BulkAnswer;
    try {
      answer = (await client.request('POST', `/${index}/_bulk`, left.map(({line}) => line).join(''))) as BulkAnswer;
    } catch (error) {
      if (!(error instanceof EngineError) || error.status !== 413) throw error;
      if (left.length === 1) {
        refused.push({id: left[0]?.group.id ?? '', reason: 'larger than the engine takes'});
        return;
      }
      const half = Math.ceil(left.length / 2);
      await sendChunk(client, index, left.slice(0, half), refused);
      await sendChunk(client, index, left.slice(half), refused);
      return;
    }
    const statuses = answer.items.map((item) => item.index);
    const isBusy = (at: number) => statuses[at]?.status === 429 || (statuses[at]?.status ?? 503) >= 500;
    left.forEach(({group}, at) => {
      const {status = 503, error} = statuses[at] ?? {};
      if (status >= 400 && !isBusy(at))
        refused.push({id: group.id, reason: error?.reason ?? error?.type ?? String(status)});
    });
    left = left.filter((_, at) => isBusy(at));
    if (left.length === 0) return;
    if (round >= MOST_ROUNDS)
      throw new EngineError(`${client.shownUrl} was too busy for ${left.length} groups, again and again.`);
    const ms = client.waitMs(round);
    client.onWait(ms, `${client.shownUrl} was too busy for ${left.length} groups.`);
    await sleep(ms);
  }
}
