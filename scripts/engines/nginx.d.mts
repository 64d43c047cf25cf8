export function startNginx(options: {
  folder: string;
  port: number;
  proxyPort: number;
}): Promise<{url: string; stop(): Promise<void>}>;

export function startStaticNginx(options: {
  folder: string;
  port: number;
  root: string;
}): Promise<{url: string; stop(): Promise<void>}>;
