import type {MinifyOptions} from 'terser';
import type {Plugin} from 'rollup';

/** A rollup plugin. */
export function minifyChunks(options: MinifyOptions): Plugin;
