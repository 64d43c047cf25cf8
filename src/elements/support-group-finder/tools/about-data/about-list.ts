import type {TemplateResult} from 'lit';
import {html, render} from 'lit';
import type {FinderHost} from '../../finder-host.js';

/** "About this data" at the end of the list, collapsed. Its content is loaded when someone opens it. */
export function aboutList(finder: FinderHost): TemplateResult {
  const {strings} = finder.view;
  const handleToggle = ({currentTarget}: Event) => {
    const details = currentTarget as HTMLDetailsElement;
    import('./about-data.js').then(
      ({tellAbout}) => tellAbout(details, finder, finder.view, finder.place.sources),
      () => render(strings.missing, details.lastElementChild as HTMLElement),
    );
  };
  return html`<details part="about" @toggle=${handleToggle}>
    <summary class="link">${strings.aboutList}</summary>
    <div></div>
  </details>`;
}
