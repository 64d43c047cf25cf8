/** Types for the tests: the script itself is plain JavaScript. */
export function webkitLauncher(options: {browser: string; driver?: string}): {
  startSession(id: string, url: string): Promise<void>;
  command(method: string, path: string, body?: object): Promise<unknown>;
  stop(): Promise<void>;
};
