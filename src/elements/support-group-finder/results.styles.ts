import {css} from '../../ui/styles.js';

/** The list: a card for each group, with its date first. */
export const resultStyles = css`
  /* The answer to an earlier question loses its colour but none of its contrast, as transparency would: it can still be read. */
  [part='results'][data-stale] {
    filter: grayscale(1);
  }

  [part='results'] {
    gap: 0.75rem;
  }

  [part='result'],
  .skeleton {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  [part='result'] {
    gap: 0.25rem 1.125rem;
    padding: 0.875rem;
    background: var(--_surface);
  }

  .when {
    order: -1;
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.625rem;
    padding: 0.375rem 0.75rem;
    background: var(--_accent-tint);
    border-radius: calc(var(--_radius) * 0.8);
    margin-block-end: 0.25rem;
  }

  .time {
    font-variant-numeric: tabular-nums;
  }

  .soon {
    font-size: 0.9375em;
    font-weight: 600;
    color: var(--_accent);
  }

  .when.now {
    background: var(--_good-tint);
  }

  .now .soon {
    color: var(--_good);
  }

  .when.off {
    background: var(--_tint);
    color: var(--_muted);
  }

  .body {
    gap: 0.375rem;
  }

  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125rem 1rem;
    font-size: 0.9375em;
    color: var(--_muted);
  }

  .facts li::before {
    content: '';
    display: inline-block;
    inline-size: 0.375rem;
    block-size: 0.375rem;
    margin-inline-end: 0.45rem;
    border-radius: 50%;
    background: var(--_accent);
    vertical-align: 0.15em;
  }

  .note {
    justify-self: start;
    padding: 0.25rem 0.75rem;
    font-size: 0.9375em;
    color: var(--_warn);
    background: var(--_warn-tint);
    border-radius: calc(var(--_radius) * 0.6);
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

  @container (min-width: 36rem) {
    [part='result'] {
      grid-template-columns: 8rem minmax(0, 1fr);
      grid-template-rows: auto 1fr;
      padding: 1rem;
    }

    .when {
      grid-row: 1 / span 2;
      align-self: start;
      flex-direction: column;
      align-items: center;
      padding: 0.75rem 0.5rem;
      text-align: center;
    }

    .when time {
      display: grid;
    }
  }
`;
