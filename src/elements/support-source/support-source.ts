/** The package can also be imported without a DOM, as on a server. */
const Base = globalThis.HTMLElement ?? class {};

/**
 * One of several lists for a finder, like `<source>` in `<video>`: put one for each list inside `<support-group-finder>`. It renders nothing. The
 * finder reads its attributes, whether or not this element is registered.
 *
 * @tag support-source
 * @summary One of several lists for a finder
 */
export class SupportSource extends Base {
  /**
   * URL of the list, or of the live server if `type` names one.
   *
   * @attr
   */
  get src(): string {
    return this.getAttribute('src') ?? '';
  }

  set src(address: string) {
    this.setAttribute('src', address);
  }

  /**
   * Name of the list, shown to visitors. By default, the host of its URL.
   *
   * @attr
   */
  get name(): string {
    return this.getAttribute('name') ?? '';
  }

  set name(name: string) {
    this.setAttribute('name', name);
  }

  /**
   * `bmlt-server` or `hsds-server` for a live server; otherwise the format of the list. By default, the format is detected.
   *
   * @attr
   */
  get type(): string {
    return this.getAttribute('type') ?? '';
  }

  set type(type: string) {
    this.setAttribute('type', type);
  }

  /**
   * IANA time zone for meetings that don't state one, such as `America/Chicago`. By default, the finder's `time-zone`.
   *
   * @attr time-zone
   */
  get timeZone(): string {
    return this.getAttribute('time-zone') ?? '';
  }

  set timeZone(zone: string) {
    this.setAttribute('time-zone', zone);
  }

  /**
   * Program that the whole list belongs to, such as `aa`. By default, the finder's `programme`.
   *
   * @attr
   */
  get programme(): string {
    return this.getAttribute('programme') ?? '';
  }

  set programme(programme: string) {
    this.setAttribute('programme', programme);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'support-source': SupportSource;
  }
}
