/** Types for the tests: the script itself is plain JavaScript. */
export const PLUGIN_ZIP: string;
export function pluginFiles(): Promise<Record<string, Uint8Array>>;
export function zipOf(files: Readonly<Record<string, Uint8Array>>): Uint8Array;
