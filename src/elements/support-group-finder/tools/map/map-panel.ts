/**
 * The map: where the groups of the current answer meet, if that can be shown. The list remains the way to see all of
 * them.
 */
import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import type {Map as LeafletMap} from 'leaflet';
import {yieldToBrowser} from '../../../../directory/run-sliced.js';
import {addStyles} from '../../../../ui/add-styles.js';
import {warnOnce} from '../../../../ui/warn-once.js';
import {addTiles} from './add-tiles.js';
import {makeMap} from './base-map.js';
import {boundsOf} from './cluster-facts.js';
import type {Cluster} from './clusters.js';
import {canSplit, zoomThatSplits} from './clusters.js';
import {drawOutline} from './draw-outline.js';
import type {Gathered} from './gather.js';
import {gather, positionOf} from './gather.js';
import {mapCard} from './map-card.js';
import {pinText, whereText} from './map-words.js';
import {mapStyles} from './map.styles.js';
import type {PinText} from './pin-layer.js';
import {PinLayer} from './pin-layer.js';
import type {Pin} from './pins.js';
import {RadiusRing} from './radius-ring.js';
import {drawScale} from './scale.js';
import type {Tiles} from './tiles.js';
import {readTiles} from './tiles.js';
import type {View} from '../../render-context.js';
import type {FinderHost} from '../../finder-host.js';
import type {Panel} from '../tool.js';

/** Above these zoom levels, an outline no longer shows where you are; tiles do. */
const FIT_ZOOM = {outline: 10, tiles: 15};
/** Space for pins at the edge. Their names stay inside without it. */
const FIT_PADDING_PX: [number, number] = [32, 48];
/** For a search near a place, the map first shows this many of the nearest groups. */
const NEAREST = 12;

export class MapPanel implements Panel {
  private readonly host: FinderHost;
  private map?: LeafletMap;
  private layer?: PinLayer;
  private ring?: RadiusRing;
  private tiles?: Tiles;
  /** Whether the outline failed to load, so that the pins have no background. */
  private isBare = false;
  private gathered?: Gathered;
  /** Whether the pins of the current answer are being loaded. */
  private isGathering = false;
  /** Whether the pins of the current answer failed to load. */
  private isMissing = false;
  /** Identifies what was last gathered, as plain values. A change gathers again. */
  private key: readonly unknown[] = [];
  private work = new AbortController();
  /** The pins of the open card; empty if none is open. */
  private chosen: readonly Pin[] = [];
  private resizes?: ResizeObserver;

  constructor(host: FinderHost) {
    this.host = host;
    addStyles(host.shadowRoot, mapStyles);
  }

  private get view(): View {
    return this.host.view;
  }

  render(): TemplateResult {
    const {view, tiles, chosen} = this;
    const {strings} = view;
    const isStale = view.isStale || this.isGathering;
    return html`<div part="map" aria-busy=${isStale} ?data-stale=${isStale} @keydown=${this.handleKeydown}>
      <div class="map-frame">
        <div
          class="map-area"
          role="region"
          tabindex="0"
          aria-label=${strings.mapName}
          aria-describedby="map-help"
        ></div>
        <div class="zoom">
          <button
            type="button"
            class="button"
            part="button"
            aria-label=${strings.mapZoomIn}
            @click=${() => this.map?.zoomIn()}
          >
            +
          </button>
          <button
            type="button"
            class="button"
            part="button"
            aria-label=${strings.mapZoomOut}
            @click=${() => this.map?.zoomOut()}
          >
            −
          </button>
        </div>
        <p class="scale" aria-hidden="true"></p>
        ${chosen.length > 0 ? mapCard(chosen, view, this.showDetails, this.closeCard) : nothing}
      </div>
      <p role="status">${this.status(view)}</p>
      <p class="quiet" id="map-help">${strings.mapHelp}</p>
      <p class="quiet">${tiles ? this.sayTiles(tiles) : this.isBare ? strings.mapNoOutline : strings.mapOutline}</p>
    </div>`;
  }

  private status(view: View): string {
    const {strings} = view;
    if (this.isMissing || !this.host.directory.search) return strings.mapMissing;
    return this.gathered ? whereText(this.gathered, view) : strings.mapLooking;
  }

  updated() {
    const finder = this.host;
    const box = finder.shadowRoot.querySelector<HTMLElement>('.map-area') ?? undefined;
    if (box !== this.map?.getContainer()) {
      // The map is part of the list, so it's removed and added with it.
      this.close();
      if (box) this.start(box);
    }
    const {search} = finder.directory;
    const key = [finder.query, search, search?.size, finder.view.answer?.total];
    if (!search || !this.layer || key.every((value, index) => value === this.key[index])) return;
    this.key = key;
    void this.gatherAnew();
  }

  close() {
    this.work.abort();
    this.resizes?.disconnect();
    this.map?.remove();
    this.map = this.layer = this.ring = this.gathered = undefined;
    this.isGathering = false;
    this.key = this.chosen = [];
  }

  private start(box: HTMLElement) {
    const map = (this.map = makeMap(box));
    this.ring = new RadiusRing(map);
    this.layer = new PinLayer(map, {describe: this.describe, onPress: this.press});
    map.on('moveend', this.drawScale);
    this.resizes = new ResizeObserver(() => map.invalidateSize({pan: false}));
    this.resizes.observe(box);
    const finder = this.host;
    const {tiles} = finder;
    this.tiles = tiles ? readTiles(tiles, finder.baseURI) : undefined;
    if (tiles && !this.tiles)
      warnOnce(
        `<${finder.localName} tiles="${tiles}">: expected an address with {z}, {x} and {y}, or of a .pmtiles file.`,
      );
    const addOutline = () => void this.addOutline(map);
    if (!this.tiles) return addOutline();
    finder.requestUpdate();
    addTiles(map, this.tiles, addOutline).catch((error: unknown) => {
      this.tiles = undefined;
      finder.requestUpdate();
      warnOnce(`<${finder.localName} tiles="${tiles}">: ${String(error)}`);
      addOutline();
    });
  }

  /** In a separate file: a map with all its tiles doesn't need it. */
  private async addOutline(map: LeafletMap) {
    const loaded = await import('./outline.js').catch(() => undefined);
    // The map may have been closed in the meantime.
    if (map !== this.map) return;
    this.isBare = !loaded;
    if (loaded) drawOutline(map, loaded.outline);
    else this.host.requestUpdate();
  }

  private async gatherAnew() {
    const finder = this.host;
    const {query} = finder;
    this.work.abort();
    const {signal} = (this.work = new AbortController());
    const {search} = finder.directory;
    if (!search) return;
    this.isGathering = true;
    finder.requestUpdate();
    const gathered = await gather(search, finder.view.query, finder.view.now, signal).catch(() => undefined);
    if (signal.aborted) return;
    this.isMissing = !gathered;
    if (!gathered) {
      this.isGathering = false;
      return finder.requestUpdate();
    }
    this.chosen = [];
    const around = this.ring?.show(query.near);
    if (around) this.map?.fitBounds(around, this.fitOptions);
    else this.fit(query.near ? gathered.pins.slice(0, NEAREST) : gathered.pins);
    // The background is drawn by now; pins are separate work.
    await yieldToBrowser();
    if (signal.aborted) return;
    this.gathered = gathered;
    this.isGathering = false;
    this.layer?.show(gathered.pins);
    finder.requestUpdate();
  }

  private fit(pins: readonly Pin[]) {
    if (pins.length === 0) return;
    const [south, west, north, east] = boundsOf(pins);
    this.map?.fitBounds(
      [
        [south, west],
        [north, east],
      ],
      this.fitOptions,
    );
  }

  private get fitOptions() {
    return {padding: FIT_PADDING_PX, maxZoom: this.tiles ? FIT_ZOOM.tiles : FIT_ZOOM.outline, animate: false};
  }

  private readonly drawScale = () => {
    const {map, view} = this;
    const line = this.host.shadowRoot.querySelector<HTMLElement>('.scale');
    if (map && line) drawScale(map, line, view.locale, view.miles);
  };

  private readonly describe = (cluster: Cluster): PinText => pinText(cluster, this.view);

  private readonly press = (cluster: Cluster) => {
    const {map} = this;
    if (map && canSplit(cluster)) {
      const zoom = zoomThatSplits(cluster, map.getZoom());
      map.setView([cluster.latitude, cluster.longitude], zoom, {animate: false});
      return;
    }
    this.chosen = cluster.pins;
    this.host.requestUpdate();
    void this.host.updateComplete.then(() => this.focusOn('.map-card'));
  };

  private readonly closeCard = () => {
    const [pin] = this.chosen;
    this.chosen = [];
    this.host.requestUpdate();
    ((pin && this.layer?.buttonOf(pin)) ?? this.map?.getContainer())?.focus();
  };

  private readonly handleKeydown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || this.chosen.length === 0) return;
    event.stopPropagation();
    event.preventDefault();
    this.closeCard();
  };

  private readonly showDetails = ({id}: Pin) => void this.openDetails(id);

  /** Opens a group's details in the list, on whichever page the group is. */
  private async openDetails(id: string) {
    const finder = this.host;
    const {search, options} = finder.directory;
    const {signal} = this.work;
    const position = search ? await positionOf(id, search, finder.view.query, finder.view.now, signal) : -1;
    if (position < 0 || signal.aborted) return;
    finder.question.page = Math.floor(position / options.pageSize);
    if (finder.details.openId === id) finder.requestUpdate();
    else finder.details.toggle(id);
  }

  private focusOn(selector: string) {
    this.host.shadowRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  private sayTiles({host}: Tiles): string {
    const {tilesAttribution} = this.host;
    const from = host === location.host ? '' : this.view.strings.mapFrom(host);
    return [from, tilesAttribution].filter(Boolean).join(' ');
  }
}
