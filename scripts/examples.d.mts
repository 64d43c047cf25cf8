/** Types for the tests: the script itself is plain JavaScript. */
interface Manifest {
  dependencies: Record<string, string>;
  devDependencies?: Record<string, string>;
}
export function examples(): string[];
export function exampleManifest(name: string): Manifest;
export function examplePages(): Record<string, string>;
