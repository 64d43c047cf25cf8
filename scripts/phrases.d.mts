interface Expression {
  in: string[];
  pattern: string;
  instead: string;
  stopped: string;
  allowed: string;
}
interface Phrases {
  expressions: Record<string, Expression>;
  except: Record<string, string[]>;
}
export const PHRASES: Phrases;
export function kindOf(file: string): 'docs' | 'visitors' | 'api' | undefined;
export function hitsIn(text: string, kind: string, phrases?: Phrases): {line: number; name: string; found: string}[];
export function checkPhrases(root?: string, phrases?: Phrases): {hits: string[]; unused: string[]; files: number};
