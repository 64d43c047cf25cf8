/** The admin pages of a WordPress site, in a browser. */
import type {Page} from 'playwright-core';
import type {Site} from './site.js';

/** The parts of the editor's API that these tests use. */
export interface Editor {
  blocks: {createBlock: (name: string, attributes: object) => object};
  data: {
    dispatch: (store: string) => {
      insertBlocks: (blocks: readonly object[]) => void;
      editPost: (changes: object) => void;
      savePost: () => Promise<void>;
      set: (scope: string, name: string, value: boolean) => void;
    };
    select: (store: string) => {
      getBlocks: () => {name: string; isValid: boolean}[];
      getCurrentPostId: () => number;
      getCurrentPostType: () => string;
    };
  };
}

declare global {
  interface Window {
    /** Only in the editor. */
    wp: Editor;
  }
}

export async function logIn(page: Page, {url}: Site, name: string): Promise<void> {
  await page.goto(`${url}/wp-login.php`);
  await page.fill('#user_login', name);
  await page.fill('#user_pass', name);
  await page.click('#wp-submit');
  await page.waitForURL(/wp-admin/);
}

/** Uploads a plugin as a zip file and activates it. */
export async function installPlugin(page: Page, {url}: Site, zip: string): Promise<void> {
  await page.goto(`${url}/wp-admin/plugin-install.php?tab=upload`);
  await page.setInputFiles('#pluginzip', zip);
  await page.click('#install-plugin-submit');
  await page.getByRole('link', {name: 'Activate Plugin'}).click();
  await page.locator('.plugins .active a', {hasText: 'Deactivate'}).first().waitFor();
}

/** Deactivates a plugin and deletes it with its files. */
export async function deletePlugin(page: Page, {url}: Site, slug: string): Promise<void> {
  await page.goto(`${url}/wp-admin/plugins.php`);
  await page.click(`#deactivate-${slug}`);
  page.once('dialog', (dialog) => void dialog.accept());
  await page.click(`#delete-${slug}`);
  await page
    .locator('#message, .notice, tr.deleted, .plugin-deleted-tr')
    .getByText(/deleted/)
    .first()
    .waitFor();
}

export interface BlockOnPage {
  name: string;
  attributes?: Readonly<Record<string, unknown>>;
}

/** Adds blocks to a new page in the block editor and publishes it. Resolves with the page's id. */
export async function publishBlocks(
  page: Page,
  {url}: Site,
  title: string,
  all: readonly BlockOnPage[],
): Promise<number> {
  await openEditor(page, `${url}/wp-admin/post-new.php?post_type=page`);
  return page.evaluate(
    async ({title, all}) => {
      const {blocks, data} = window.wp;
      data
        .dispatch('core/block-editor')
        .insertBlocks(all.map(({name, attributes}) => blocks.createBlock(name, attributes ?? {})));
      data.dispatch('core/editor').editPost({title, status: 'publish'});
      await data.dispatch('core/editor').savePost();
      return data.select('core/editor').getCurrentPostId();
    },
    {title, all},
  );
}

/** Opens the editor, without the tours that would cover it. */
export async function openEditor(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForFunction(
    () => (window.wp as Partial<Editor> | undefined)?.data?.select('core/editor')?.getCurrentPostType?.() === 'page',
  );
  await page.evaluate(() => {
    for (const scope of ['core/edit-post', 'core']) {
      window.wp.data.dispatch('core/preferences').set(scope, 'welcomeGuide', false);
      window.wp.data.dispatch('core/preferences').set(scope, 'enableChoosePatternModal', false);
    }
  });
}

/** Returns the blocks of the page in the editor, and whether the editor considers each valid. */
export const blocksInEditor = (page: Page): Promise<{name: string; isValid: boolean}[]> =>
  page.evaluate(() =>
    window.wp.data
      .select('core/block-editor')
      .getBlocks()
      .map(({name, isValid}) => ({name, isValid})),
  );
