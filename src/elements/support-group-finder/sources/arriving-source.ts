/** Live servers as sources. The module of each is loaded when its first page is requested. */
import type {SourceOptions} from '../../../sources/source.js';
import type {LiveSource, PagedSource} from '../../../sources/source.js';
import {SourceError} from '../../../sources/source.js';

const asking = {isOnline: () => navigator.onLine};

/** A value that is loaded once, when it's first needed. */
class Arriving<T> {
  here?: T;
  private readonly load: () => Promise<T>;

  constructor(load: () => Promise<T>) {
    this.load = load;
  }

  async get(): Promise<T> {
    try {
      return (this.here ??= await this.load());
    } catch {
      throw new SourceError({code: 'unreachable', values: {host: ''}});
    }
  }
}

export function arrivingHsds(src: string, options: SourceOptions): PagedSource {
  const server = new Arriving(async () =>
    (await import('../../../sources/servers/hsds-server.js')).hsdsServer(src, options, asking),
  );
  return {
    get hasMore() {
      return server.here?.hasMore ?? false;
    },
    load: async (signal, onPart) => (await server.get()).load(signal, onPart),
  };
}

export function arrivingBmlt(src: string, options: SourceOptions): LiveSource {
  const server = new Arriving(async () =>
    (await import('../../../sources/servers/bmlt-server.js')).bmltServer(src, options, asking),
  );
  return {
    host: new URL(src).host,
    get hasMore() {
      return server.here?.hasMore ?? false;
    },
    load: async (signal, onPart) => (await server.get()).load(signal, onPart),
    loadArea: async (area, signal, onPart) => (await server.get()).loadArea(area, signal, onPart),
  };
}
