/** The package can also be imported where there is no page. */
const Base = globalThis.HTMLElement ?? class {};

/**
 * Names one of several lists of a finder, as `<source>` does for `<video>`: put one for each list into `<support-group-finder>`. It shows
 * nothing itself. The finder reads its attributes, whether or not this element is registered.
 *
 * @tag support-source
 * @summary One of several lists of a finder.
 */
export class SupportSource extends Base {
  /**
   * Address of the list, or of the live server that `type` names.
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
   * What the list is called where the finder speaks of it. The address's host where there is no name.
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
   * `bmlt-server` or `hsds-server` to read a server live; else the format of the list, if it is not to be told from the content.
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
   * IANA time zone of meetings that state none, such as `America/Chicago`. Without it, that of the finder.
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
   * The programme that the whole list belongs to, such as `aa`. Without it, that of the finder.
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
