import {setCustomElementsManifest} from '@storybook/web-components-vite';
import {html} from 'lit';
import manifest from '../custom-elements.json';

setCustomElementsManifest(manifest);

/** @type {import('@storybook/web-components-vite').Preview} */
export default {
  tags: ['autodocs'],
  parameters: {
    layout: 'fullscreen',
    options: {storySort: {method: 'alphabetical'}},
    viewport: {
      options: {
        phone: {name: 'Small phone (320 × 568)', styles: {width: '320px', height: '568px'}, type: 'mobile'},
        tablet: {name: 'Tablet (768 × 1024)', styles: {width: '768px', height: '1024px'}, type: 'tablet'},
      },
    },
  },
  globalTypes: {
    direction: {
      description: 'Writing direction',
      toolbar: {
        title: 'Direction',
        icon: 'transfer',
        items: [
          {value: 'ltr', title: 'Left to right'},
          {value: 'rtl', title: 'Right to left'},
        ],
        dynamicTitle: true,
      },
    },
    scheme: {
      description: 'Colour scheme of the page',
      toolbar: {
        title: 'Scheme',
        icon: 'circlehollow',
        items: [
          {value: 'light', title: 'Light'},
          {value: 'dark', title: 'Dark'},
        ],
        dynamicTitle: true,
      },
    },
  },
  initialGlobals: {direction: 'ltr', scheme: 'light'},
  decorators: [
    (story, {globals: {direction, scheme}}) => {
      document.documentElement.style.colorScheme = scheme;
      // Said aloud, because axe takes a page without a background for white.
      Object.assign(document.body.style, {background: 'Canvas', color: 'CanvasText'});
      return html`<div dir=${direction}>${story()}</div>`;
    },
  ],
};
