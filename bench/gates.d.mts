/** Types for the tests: the script itself is plain JavaScript. */
export interface Gate {
  figure: string;
  limit: number;
  isRatio: boolean;
}

export function gatesFor(run: {size: number; cpu?: number; net?: string; packed?: string}): Gate[];
export function judge(
  gate: Gate,
  measured: Record<'floor' | 'finder', readonly object[]>,
): {name: string; unit: string; limit: number; found: number | undefined; passed: boolean};
