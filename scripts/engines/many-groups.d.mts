export interface ManyOptions {
  /** Only what a list shows. */
  isSlim?: boolean;
  /** Number of the first group, for the second and further files. */
  first?: number;
}

export function manyGroups(count: number, options?: ManyOptions): Generator<Record<string, unknown>, void>;
export function writeGroups(file: string, count: number, options?: ManyOptions): Promise<void>;
