/** Types for the tests: the script itself is plain JavaScript. */
export const DOMAIN: string;
export interface Translatable {
  text: string;
  domain: string;
  where: string;
  note?: string;
  call: string;
}
export function stringsIn(file: string, source: string): Translatable[];
export function template(files: Readonly<Record<string, string>>, version: string): string;
