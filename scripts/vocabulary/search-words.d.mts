interface Row {
  means: string;
  phrases: string[];
}

export function readSearchTables(): Record<string, Row[]>;
export function searchModules(tables?: Record<string, Row[]>): Record<string, string>;
export function collisions(tables?: Record<string, Row[]>): {language: string; phrase: string; meanings: string[]}[];
