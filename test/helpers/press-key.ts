import {sendKeys} from '@web/test-runner-commands';

/**
 * Presses a focused button or checkbox with a key. A Firefox window behind others, as in long test runs, doesn't get
 * the key, so the control is clicked there; that Enter and Space press a native control is up to the browser.
 */
export async function pressKey(control: Element | null | undefined, key: 'Enter' | ' '): Promise<void> {
  let isPressed = false;
  control?.addEventListener('click', () => (isPressed = true), {once: true});
  await sendKeys({press: key});
  if (!isPressed && /Firefox/.test(navigator.userAgent)) (control as HTMLElement | null)?.click();
}
