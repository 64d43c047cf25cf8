/** A fake live server of the test server (fake-servers.mjs), for one test. */

/** What the server recorded about a request. */
export interface SeenRequest {
  path: string;
  query: string;
  page: number;
  /** The client disconnected before there was a response. */
  cutOff: boolean;
}

/** How the server behaves from now on. */
export interface Behaviour {
  total?: number;
  /** Status codes by page. */
  fail?: Record<number, number>;
  /** Pages without a response until the behavior is changed. */
  hold?: number[];
}

export class LiveServer {
  readonly bmlt: string;
  readonly hsds: string;
  readonly flatHsds: string;
  private readonly address: string;

  constructor() {
    this.address = `/live/${crypto.randomUUID()}`;
    this.bmlt = `${this.address}/main_server/`;
    this.hsds = `${this.address}/hsds`;
    this.flatHsds = `${this.address}/flat`;
  }

  async behave(behaviour: Behaviour): Promise<this> {
    await fetch(this.address, {method: 'PUT', body: JSON.stringify(behaviour)});
    return this;
  }

  async seen(): Promise<SeenRequest[]> {
    return (await fetch(this.address)).json() as Promise<SeenRequest[]>;
  }
}
