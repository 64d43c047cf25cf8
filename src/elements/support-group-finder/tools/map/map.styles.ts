import {css} from '../../../../ui/css.js';

/** Styles of the map. Rules with "leaflet" are the few that Leaflet can't work without. */
export const mapStyles = css`
  [part='map'] {
    display: grid;
    gap: 0.5rem;
    padding-block: 0.5rem;
  }

  .map-frame {
    position: relative;
  }

  .map-area {
    position: relative;
    z-index: 0;
    block-size: clamp(18rem, 100vh - 17rem, 30rem);
    overflow: hidden;
    overflow: clip;
    background: var(--_accent-tint);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    /* One finger scrolls the page. */
    touch-action: pan-x pan-y;
    cursor: grab;
    -webkit-user-select: none;
    user-select: none;
  }

  /* On a layer there is nothing else to see. */
  .layer .map-area {
    block-size: max(min(20rem, 60vh), 100vh - 20rem);
  }

  /* The places of an earlier question: without colour, but as easy to read. */
  [part='map'][data-stale] {
    filter: grayscale(1);
  }

  .map-area:active {
    cursor: grabbing;
  }

  /* Leaflet counts from the left, in every direction of writing. */
  .leaflet-pane,
  .leaflet-layer,
  .leaflet-tile-container,
  .leaflet-tile,
  .leaflet-pane > svg {
    position: absolute;
    left: 0;
    top: 0;
    max-width: none;
    transform-origin: 0 0;
  }

  .leaflet-pane > svg,
  .leaflet-tile {
    pointer-events: none;
  }

  .leaflet-tile:not(.leaflet-tile-loaded) {
    visibility: hidden;
  }

  .leaflet-outline-pane {
    z-index: 1;
  }

  .leaflet-tile-pane {
    z-index: 2;
  }

  .leaflet-radius-pane {
    z-index: 3;
  }

  .leaflet-marker-pane {
    z-index: 4;
  }

  .land {
    fill: var(--_tint);
    stroke: color-mix(in srgb, var(--_muted) 60%, transparent);
  }

  .lake {
    fill: var(--_accent-tint);
    stroke: color-mix(in srgb, var(--_muted) 40%, transparent);
  }

  .river {
    fill: none;
    stroke: color-mix(in srgb, var(--_accent) 30%, transparent);
  }

  .state,
  .border {
    fill: none;
    stroke: color-mix(in srgb, var(--_muted) 50%, transparent);
  }

  .state {
    stroke-dasharray: 4 3;
  }

  .radius {
    fill: color-mix(in srgb, var(--_accent) 8%, transparent);
    stroke: var(--_accent);
    stroke-dasharray: 6 4;
  }

  /* A mouse needs no words for it; who hears the map is told anyway. */
  @media not all and (any-pointer: coarse) {
    #map-help {
      display: none;
    }
  }

  .map-pin {
    position: absolute;
    left: 0;
    top: 0;
    display: grid;
    justify-items: center;
    inline-size: max-content;
    min-inline-size: 2.75rem;
    margin: 0;
    padding: 0;
    cursor: pointer;
    transition: none;
  }

  .map-pin:focus-visible,
  .map-pin:hover {
    z-index: 1;
  }

  .map-pin b {
    display: grid;
    place-items: center;
    min-inline-size: 2.25rem;
    block-size: 2.25rem;
    padding-inline: 0.5rem;
    margin: 0.25rem;
    color: var(--_on-accent);
    background: var(--_accent);
    border: 2px solid var(--_surface);
    border-radius: 2rem;
    font-variant-numeric: tabular-nums;
  }

  .map-pin:not([data-many]) b {
    min-inline-size: 1.25rem;
    block-size: 1.25rem;
    padding: 0;
    margin: 0.75rem;
  }

  .map-pin span {
    max-inline-size: 9rem;
    margin-block-start: -0.25rem;
    padding-inline: 0.3rem;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    font-size: 0.8125em;
    font-weight: 600;
    line-height: 1.4;
    color: var(--_text);
    background: color-mix(in srgb, var(--_surface) 85%, transparent);
    border-radius: 0.25rem;
  }

  .map-pin:not([data-many]) span {
    margin-block-start: -0.75rem;
  }

  .zoom {
    position: absolute;
    z-index: 1;
    inset-block-start: 0.5rem;
    inset-inline-end: 0.5rem;
    display: grid;
    gap: 0.25rem;
  }

  /* On a map that is hardly wider than they are high they would cover it. */
  @container (max-width: 16rem) {
    .zoom {
      grid-auto-flow: column;
    }
  }

  .zoom .button {
    inline-size: 2.875rem;
    padding: 0;
    font-size: 1.375em;
    line-height: 1;
  }

  .map-card {
    position: absolute;
    z-index: 1;
    inset-block-end: 0.5rem;
    inset-inline: 0.5rem;
    max-inline-size: 26rem;
    /* Beneath the buttons. */
    max-block-size: calc(100% - 7.5rem);
    overflow: auto;
    padding: 0.5rem 0.875rem;
    background: var(--_surface);
    border: 1px solid var(--_field);
    border-radius: var(--_radius);
  }

  .map-card li {
    padding-block: 0.25rem;
  }

  .map-card li + li {
    border-block-start: 1px solid var(--_line);
  }

  .map-card > button {
    float: inline-end;
    margin-inline-start: 0.75rem;
  }

  .scale {
    position: absolute;
    inset-block-end: 0.5rem;
    inset-inline-start: 0.5rem;
    padding-inline: 0.3rem;
    overflow: visible;
    font-size: 0.8125em;
    line-height: 1.4;
    white-space: nowrap;
    border: 1.5px solid var(--_muted);
    border-block-start: 0;
  }

  @media (forced-colors: active) {
    .map-area,
    .map-card {
      border-color: CanvasText;
    }

    .land {
      fill: Canvas;
      stroke: CanvasText;
    }

    .border {
      stroke: GrayText;
    }

    .map-pin b {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
      border-color: Canvas;
    }

    .map-pin span {
      color: CanvasText;
      background: Canvas;
    }
  }

  @media print {
    [part='map'] {
      display: none;
    }
  }
`;
