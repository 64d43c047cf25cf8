export function startNginx(options: {
  folder: string;
  port: number;
  proxyPort: number;
}): Promise<{url: string; stop(): Promise<void>}>;
