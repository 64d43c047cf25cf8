/**
 * A layer over the page: a bar with the back button and a button for crisis help, the content, and a footer that stays
 * visible.
 */
import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {heading} from '../../../views/heading.js';
import type {Layer} from '../controllers/layer-controller.js';
import type {FinderHost} from '../finder-host.js';
import {crisisStrip} from './crisis-strip.js';

interface LayerState {
  hasHelp: boolean;
  isInnermost: boolean;
  toggleHelp: () => void;
}

export function layerBox(layer: Layer, finder: FinderHost, state: LayerState): TemplateResult {
  const {name, title, back, body, foot, close} = layer;
  const {strings, level} = finder.view;
  const titleId = `title-${name}`;
  const helpId = `help-${name}`;
  const hasHelp = state.hasHelp && state.isInnermost;
  const named = html`<div class="layer-title" id=${titleId} tabindex="-1">${heading(level, title)}</div>`;
  return html`<dialog class="layer" data-layer=${name} aria-labelledby=${titleId} @close=${close}>
    <div class="layer-bar">
      ${
        back
          ? html`<button type="button" class="bare" part="text-button" data-action="back" @click=${close}>
              <span class="arrow" aria-hidden="true"></span>${back}
            </button>`
          : named
      }
      <button
        type="button"
        class="bare help"
        part="text-button"
        data-action="help"
        aria-expanded=${hasHelp}
        aria-controls=${helpId}
        @click=${state.toggleHelp}
      >
        ${strings.crisis.now}
      </button>
      ${
        back
          ? nothing
          : html`<button
              type="button"
              class="bare cross"
              part="text-button"
              data-action="close"
              aria-label=${strings.closeLayer}
              @click=${close}
            >
              <span aria-hidden="true">×</span>
            </button>`
      }
    </div>
    <div class="layer-help" id=${helpId} ?hidden=${!hasHelp}>
      ${hasHelp ? crisisStrip(finder, strings.crisis.now) : nothing}
    </div>
    <div class="layer-body">${back ? named : nothing} ${body()}</div>
    ${state.isInnermost ? html`<p class="visually-hidden" role="status">${finder.announcer.text}</p>` : nothing}
    ${foot ? html`<div class="layer-foot">${foot()}</div>` : nothing}
  </dialog>`;
}
