import type {Rgb} from '../../ui/contrast.js';
import {contrastOf, LEAST_CONTRAST} from '../../ui/contrast.js';

/** Each text color, with its background. */
const PAIRS = [
  ['accent', 'surface'],
  ['on-accent', 'accent'],
  ['text', 'surface'],
  ['muted', 'surface'],
  ['help', 'help-tint'],
] as const;

/** The color behind colors that aren't opaque. */
const CANVAS = {light: '#fff', dark: '#000'};

/**
 * Returns the pairs of the element's colors with too little contrast, one sentence each, in both the light and the dark
 * scheme. The sentences are for site developers, so they are in English.
 *
 * A probe inside the element has the same custom properties and its own color scheme, so `light-dark()` returns the
 * color of that scheme.
 */
export function colorFaults({shadowRoot, localName}: Element & {readonly shadowRoot: ShadowRoot}): string[] {
  const probe = document.createElement('i');
  probe.hidden = true;
  shadowRoot.append(probe);
  try {
    return (['light', 'dark'] as const).flatMap((scheme) => {
      probe.style.colorScheme = scheme;
      const colorOf = (name: string) => {
        probe.style.color = `var(--_${name})`;
        return getComputedStyle(probe).color;
      };
      return PAIRS.flatMap(([text, ground]) => {
        const under = [CANVAS[scheme], colorOf('surface'), colorOf(ground)];
        const contrast = contrastOf(painted([...under, colorOf(text)]), painted(under));
        return contrast < LEAST_CONTRAST
          ? [`<${localName}>: in the ${scheme} color scheme, ${sentence(text, ground, contrast)}`]
          : [];
      });
    });
  } finally {
    probe.remove();
  }
}

/** Rounds down: 4.49 must not look like enough. */
const sentence = (text: string, ground: string, contrast: number) =>
  `--support-${text} on --support-${ground} has a contrast of ${Math.floor(contrast * 10) / 10}:1; text needs ${LEAST_CONTRAST}:1. ` +
  'Set a color for each scheme with light-dark().';

/**
 * Returns the color that several layers of color result in, however the browser writes them: `rgb()`, `color()`,
 * `oklch()`.
 */
function painted(layers: readonly string[]): Rgb {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d', {willReadFrequently: true});
  if (!context) throw new Error('This browser has no canvas.');
  for (const color of layers) {
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}
