export interface ClusterNode {
  url: string;
  start(): void;
  kill(): Promise<void>;
}

export interface Cluster {
  /** Where all its files are, logs included. */
  folder: string;
  nodes: ClusterNode[];
  urls: string[];
  ready(count?: number, url?: string): Promise<void>;
  stop(): Promise<void>;
}

export function startOpenSearch(options: {
  httpPorts: number[];
  transportPorts: number[];
  heapMb?: number;
}): Promise<Cluster>;
