import {css} from '../../ui/styles.js';

/** Styles of the list: one card per group, with its time at the top, or at the side if there is room. */
export const resultStyles = css`
  /* The answer to an earlier question loses its colour but none of its contrast, as transparency would: it can still be read. */
  [part='results'][data-stale] {
    filter: grayscale(1);
  }

  [part='results'],
  [part='results'] > ol,
  .others {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
  }

  .day-heading {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 0.5rem;
    min-block-size: 2rem;
    padding-block: 0.25rem;
    font-size: 0.9375em;
  }

  .day-heading > :first-child {
    font-size: calc(1em * 18 / 15);
    line-height: 1.33;
  }

  .day-heading small {
    margin-inline-start: 0.25rem;
    font-size: calc(1em * 16 / 18);
    font-weight: 400;
  }

  [part~='result'],
  .skeleton {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    overflow: clip;
  }

  [part~='result'] > :is(h2, h3, h4, h5, h6) {
    padding: 0.75rem 1rem 0.5rem;
    font-size: 1.125em;
    line-height: 1.33;
  }

  .name {
    text-decoration-thickness: 1px;
    text-decoration-color: color-mix(in srgb, currentcolor 45%, transparent);
    display: inline-block;
    max-inline-size: 100%;
    margin-block: -0.6875rem;
    padding-block: 0.6875rem;
  }

  /* As high as most cards. */
  .skeleton {
    grid-template-rows: auto 1fr;
    min-block-size: 16.5rem;
    margin-block-end: 0.75rem;
  }

  .skeleton .when {
    min-block-size: 2.375rem;
    align-items: center;
  }

  .skeleton .body {
    align-content: space-between;
    padding-block-start: 1rem;
  }

  .skeleton i {
    display: block;
    inline-size: 60%;
    block-size: 1rem;
    border-radius: 0.25rem;
    background: var(--_line);
    opacity: 0.7;
  }

  .skeleton .short {
    inline-size: 35%;
  }

  .skeleton .block {
    inline-size: 9rem;
    block-size: 2.75rem;
  }

  .loading {
    display: flex;
    align-items: center;
    min-block-size: 2rem;
  }

  .when {
    order: -1;
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.75rem;
    padding: 0.4375rem 1rem;
    font-size: 0.9375em;
    color: var(--_muted);
    background: var(--_tint);
  }

  .when time {
    display: contents;
  }

  .when b {
    font-size: calc(1em * 18 / 15);
    line-height: 1.33;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    color: var(--_text);
  }

  .soon {
    margin-inline-start: auto;
  }

  .when.now,
  .when.now b {
    color: var(--_good);
    background: var(--_good-tint);
  }

  .now .soon {
    font-weight: 600;
  }

  .now .soon::before {
    content: '';
    display: inline-block;
    inline-size: 0.5rem;
    block-size: 0.5rem;
    margin-inline-end: 0.375rem;
    border-radius: 50%;
    background: currentcolor;
  }

  .when.off b {
    color: var(--_muted);
  }

  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5rem;
    padding: 0 1rem 1rem;
  }

  .facts {
    display: grid;
    gap: 0.1875rem;
  }

  .facts li {
    display: grid;
    grid-template-columns: 1.25rem minmax(0, 1fr);
    gap: 0 0.5rem;
  }

  .facts .icon {
    margin-block-start: 0.125rem;
    color: var(--_muted);
  }

  .facts small {
    grid-column: 2;
    font-size: 0.9375em;
  }

  .traits {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    font-size: 0.9375em;
    line-height: 1.4;
    color: var(--_muted);
  }

  .traits li {
    display: inline-flex;
    align-items: center;
    gap: 0.3125rem;
  }

  .traits .icon {
    inline-size: 1.0625rem;
    block-size: 1.0625rem;
  }

  .note {
    display: flex;
    gap: 0.5rem;
    padding: 0.5rem 0.75rem;
    font-size: 0.9375em;
    line-height: 1.4;
    color: var(--_warn);
    background: var(--_warn-tint);
    border-radius: var(--_control);
  }

  .acts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
    margin-block-start: 0.25rem;
  }

  .acts .bare {
    margin-inline: auto -0.5rem;
  }

  .bare[aria-pressed='true'] .save {
    fill: currentcolor;
  }

  [part~='result'] > [part='details'] {
    padding: 0.75rem 1rem 1rem;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.375rem;
  }

  .actions a,
  dd a {
    display: inline-flex;
    align-items: center;
    min-block-size: 2.75rem;
    font-weight: 600;
  }

  @container (min-width: 32rem) {
    [part~='result'] {
      grid-template-columns: 8rem minmax(0, 1fr);
      grid-template-rows: auto 1fr;
    }

    [part~='result'] > :is(h2, h3, h4, h5, h6) {
      padding-block-start: 1rem;
    }

    .when {
      grid-row: 1 / span 2;
      flex-direction: column;
      flex-wrap: nowrap;
      gap: 0;
      padding-block: 1rem;
      padding-inline-end: 0.75rem;
    }

    .soon {
      margin-inline-start: 0;
    }
  }
`;
