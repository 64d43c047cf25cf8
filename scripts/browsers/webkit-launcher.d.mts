/** Types for the tests: the script itself is plain JavaScript. */
export function webkitLauncher(options: {browser: string; driver?: string}): {
  startSession(id: string, url: string): Promise<void>;
  command(method: string, path: string, body?: object): Promise<unknown>;
  getPage(): {
    keyboard: {type(text: string): Promise<unknown>; press(key: string): Promise<unknown>};
    setViewportSize(size: {width: number; height: number}): Promise<void>;
  };
  stop(): Promise<void>;
};
