/** Types for the tests: the script itself is plain JavaScript. */
import type {IncomingMessage} from 'node:http';

export const STRICT_CSP: string;
export function demoHeaders(path: string): Record<string, string>;
export function serve(options: {
  root: string;
  port?: number;
  host?: string;
  mounts?: Record<string, string>;
  headers?: Record<string, string> | ((path: string, request: IncomingMessage) => Record<string, string>);
}): Promise<{url: string; port: number; close: () => Promise<void>}>;
