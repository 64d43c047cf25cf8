/**
 * Hides what visitors type or select from session replay tools. These tools record pages as visitors see them,
 * including open shadow roots, and leave out or mask elements with their own marker: see docs/privacy.md.
 */
import {noChange} from 'lit';
import type {ElementPart} from 'lit/directive.js';
import {Directive, directive} from 'lit/directive.js';

/** Classes for FullStory, rrweb (which several tools are based on) and PostHog. */
export const MASK_CLASSES = ['fs-mask', 'rr-mask', 'rr-ignore', 'ph-no-capture'] as const;

/** Attributes for LogRocket, Hotjar, Sentry, OpenReplay, Datadog and Microsoft Clarity. */
export const MASK_ATTRIBUTES = {
  'data-private': '',
  'data-hj-suppress': '',
  'data-sentry-mask': '',
  'data-openreplay-obscured': '',
  'data-dd-privacy': 'mask',
  'data-clarity-mask': 'true',
} as const;

class Masked extends Directive {
  override render() {
    return noChange;
  }

  override update({element}: ElementPart) {
    element.classList.add(...MASK_CLASSES);
    for (const name of Object.keys(MASK_ATTRIBUTES) as (keyof typeof MASK_ATTRIBUTES)[])
      element.setAttribute(name, MASK_ATTRIBUTES[name]);
    return noChange;
  }
}

/**
 * For the opening tag of an element whose `class` never changes: `<input ${masked()} />`. It covers everything inside
 * the element; only `rr-ignore` has to be on the field itself.
 */
export const masked = directive(Masked);
