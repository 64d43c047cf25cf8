export const REASONS: Readonly<Record<string, Readonly<Record<string, string>>>>;
export function reasonFaults(
  manifest?: {dependencies?: object; devDependencies?: object},
  reasons?: typeof REASONS,
): string[];
export function dependencyTable(group: string): string;
