import {sendKeys} from '@web/test-runner-commands';

/**
 * Presses a button or box, which has the focus, by a key. A window of Firefox behind others, as in long test runs, passes no such key on:
 * there it is clicked, for that Enter and Space press a native control is the browser's part.
 */
export async function pressKey(control: Element | null | undefined, key: 'Enter' | ' '): Promise<void> {
  let isPressed = false;
  control?.addEventListener('click', () => (isPressed = true), {once: true});
  await sendKeys({press: key});
  if (!isPressed && /Firefox/.test(navigator.userAgent)) (control as HTMLElement | null)?.click();
}
