export interface BuiltFile {
  name: string;
  isEntry: boolean;
  imports: string[];
  modules: string[];
  loaded: string[];
}

export function readGraph(): Record<string, BuiltFile>;
export function withImports(graph: Record<string, BuiltFile>, from: readonly string[]): string[];
