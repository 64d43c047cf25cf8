/**
 * Marks what a visitor types or chooses for session replay tools. They record pages as their visitors see them, read open shadow roots too, and
 * leave out or mask whatever carries their mark: see docs/privacy.md.
 */
import {noChange} from 'lit';
import type {ElementPart} from 'lit/directive.js';
import {Directive, directive} from 'lit/directive.js';

/** FullStory, rrweb (which several tools are built on) and PostHog look for a class. */
export const MASK_CLASSES = ['fs-mask', 'rr-mask', 'rr-ignore', 'ph-no-capture'] as const;

/** LogRocket, Hotjar, Sentry, OpenReplay, Datadog and Microsoft Clarity look for an attribute. */
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

/** In the opening tag of an element whose `class` never changes: `<input ${masked()} />`. Everything inside the element counts too; only `rr-ignore` has to be on a field itself. */
export const masked = directive(Masked);
