interface Lock {
  packages: Readonly<
    Record<string, {integrity?: string; resolved?: string; link?: boolean; hasInstallScript?: boolean}>
  >;
}
interface Manifest {
  dependencies?: Readonly<Record<string, string>>;
  devDependencies?: Readonly<Record<string, string>>;
  overrides?: Readonly<Record<string, string>>;
  allowScripts?: Readonly<Record<string, boolean>>;
}
/** A sentence for each fault. */
export function lockfileFaults(lock: Lock, manifest: Manifest): string[];
