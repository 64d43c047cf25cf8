/** Step 4: the code to copy. */
import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import type {Actions} from './actions.js';
import {textField, tickField} from './field.js';
import {policyFor} from './policy.js';
import {lackingInShortcode, shortcodeFor} from './shortcode.js';
import type {Code} from './snippet.js';
import {folderPrefix, dependsOnCountry, htmlFor, stylesFor} from './snippet.js';
import type {State} from './state.js';
import {listOf} from './state.js';

/** What the code is written from. */
export const codeOf = ({facts, choice, site, known, crisis}: State): Code => ({facts, choice, site, known, crisis});

const block = (
  {copy}: Actions,
  id: string,
  name: string,
  about: string | TemplateResult,
  code: string,
): TemplateResult =>
  html`<div class="code">
    <h3 id="${id}-title">${name}</h3>
    <p>${about}</p>
    <pre id=${id} tabindex="0" role="region" aria-labelledby="${id}-title" translate="no"><code>${code}</code></pre>
    <button type="button" @click=${() => copy(id, name)}>Copy<span class="visually-hidden">: ${name}</span></button>
  </div>`;

function siteFields({site, choice}: State, {setSite}: Actions): TemplateResult {
  return html`<div class="site-fields">
    ${textField({
      id: 'folder',
      label: 'Folder with our files on your website',
      hint: html`Copy the folder <code>dist/cdn</code> of the package there. Put the version in the name if you like:
        <code>/support-0.2.0/</code>.`,
      value: site.folder,
      set: (folder) => setSite({folder: folder || '/support/'}),
    })}
    ${
      choice.tag === 'support-group-finder'
        ? textField({
            id: 'src',
            label: 'Address of the list on your website',
            hint: 'Put the file there, and replace it when the list changes.',
            value: site.src,
            set: (src) => setSite({src: src || '/groups.csv'}),
          })
        : nothing
    }
    ${tickField({
      id: 'pinned',
      label: 'Pin every file (import map)',
      hint: html`For web teams: browsers then run a file only if its hash is right. It makes the code long, and has to
      be renewed with every new version. Workers, which read lists over 1 MB, can’t be pinned.`,
      isTicked: site.isPinned,
      set: (isPinned) => setSite({isPinned}),
    })}
  </div>`;
}

/** What is missing for the code to be of use. */
function missing(state: State): TemplateResult | typeof nothing {
  const {facts, choice, crisis} = state;
  const texts = [
    choice.tag === 'support-quick-exit' && !choice.values.href
      ? 'Enter the address of a neutral website in step 3: www.weather.example doesn’t exist.'
      : '',
    choice.tag === 'support-group-finder' && !listOf(state) ? 'You haven’t brought a list yet (step 1).' : '',
    dependsOnCountry(facts, choice.tag) && !choice.country
      ? 'Choose a country in step 3, so that the crisis numbers are there at once.'
      : '',
    choice.country && dependsOnCountry(facts, choice.tag) && !crisis
      ? 'The crisis numbers of this country are loading.'
      : '',
  ].filter(Boolean);
  return texts.length
    ? html`<ul class="advice">
        ${texts.map((text) => html`<li>${text}</li>`)}
      </ul>`
    : nothing;
}

/** The policy, and what to know about the hash of the import map. */
function policyBlock(state: State, actions: Actions): TemplateResult {
  const {choice, site, mapHash} = state;
  const about =
    mapHash === null
      ? html`This browser computes the hash of the import map only on a page with https. Without it in
          <code>script-src</code>, a strict policy refuses the map, and files aren’t checked.`
      : html`If your website has a policy, it needs at least these sources. The code works under exactly this
        one${site.isPinned ? '. The hash is that of the import map as it stands: any change to it changes the hash' : ''}.`;
  return block(
    actions,
    'policy',
    'Content Security Policy',
    about,
    policyFor(choice, {...site, folder: folderPrefix(site.folder)}, mapHash ?? undefined),
  );
}

function aboutShortcode(code: Code): string {
  const about = 'Instead of the HTML, if the site has our WordPress plugin. The plugin brings the files and the theme.';
  const lacking = lackingInShortcode(code);
  return lacking.length > 0
    ? `${about} It doesn’t take ${lacking.join(', ')}, so the shortcode leaves that out.`
    : about;
}

export function copyView(state: State, actions: Actions): TemplateResult {
  const code = codeOf(state);
  const styles = stylesFor(state.choice);
  const isBanner = state.choice.tag === 'support-crisis-banner';
  return html`<section id="copy" aria-labelledby="copy-title">
    <h2 id="copy-title" tabindex="-1">4. Copy the code</h2>
    ${siteFields(state, actions)} ${missing(state)}
    ${block(
      actions,
      'html',
      'HTML',
      isBanner && state.crisis
        ? 'Paste it where it should appear. The numbers are ordinary links: they work without the script, and on paper.'
        : 'Paste it where it should appear.',
      htmlFor(code),
    )}
    ${styles ? block(actions, 'css', 'Style sheet', 'Add this to your own style sheet.', styles) : nothing}
    ${policyBlock(state, actions)}
    ${block(actions, 'shortcode', 'WordPress shortcode', aboutShortcode(code), shortcodeFor(code))}
  </section>`;
}
