import { expect, Locator, Page } from '@playwright/test';
import { PHONE, WIDE } from './checks';

const MOST_STOPS = 400;

interface FileOfHand {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** How someone works the screen. A journey is written once and gone through by mouse and by keyboard alone. */
export interface Hand {
  /** Links, buttons and figures: a click, or Tab and Enter. */
  press(target: Locator): Promise<void>;
  /** A text field; what stood there is replaced. */
  write(target: Locator, text: string): Promise<void>;
  /** A radio button. */
  choose(target: Locator): Promise<void>;
  /** A checkbox that is not ticked. */
  tick(target: Locator): Promise<void>;
  /** A native date field. @param day ISO */
  date(target: Locator, day: string): Promise<void>;
  /** A select, by the beginning of an option's words. */
  select(target: Locator, option: string): Promise<void>;
  /** A file where one can be chosen. */
  attach(target: Locator, file: FileOfHand): Promise<void>;
  /** How often something was pressed so far. */
  presses: number;
}

function mouse(): Hand {
  return {
    presses: 0,
    async press(target) {
      this.presses++;
      await target.click();
    },
    write: (target, text) => target.fill(text),
    choose: (target) => target.click(),
    tick: (target) => target.check(),
    date: (target, day) => target.fill(day),
    async select(target, option) {
      await target.selectOption({ label: option });
    },
    attach: (target, file) => target.setInputFiles(file),
  };
}

const hasFocus = async (page: Page, target: Locator): Promise<boolean> => (await target.and(page.locator(':focus')).count()) > 0;

/** Goes on with a key until the element has focus, as someone without a mouse does. */
export async function goTo(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  await expect(target).toBeVisible();
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    if (await hasFocus(page, target)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} never came to ${String(target)}`);
}

function keyboard(page: Page): Hand {
  return {
    presses: 0,
    async press(target) {
      this.presses++;
      await goTo(page, target);
      await page.keyboard.press('Enter');
    },
    async write(target, text) {
      await goTo(page, target);
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.type(text);
    },
    /** Tab comes to a group of radio buttons once; the arrow keys go on inside it. */
    async choose(target) {
      const group = page.locator(`input[type=radio][name="${await target.getAttribute('name')}"]:focus`);
      for (let stops = 0; stops < MOST_STOPS && (await group.count()) === 0; stops++) await page.keyboard.press('Tab');
      if (await hasFocus(page, target)) await page.keyboard.press('Space');
      else await goTo(page, target, 'ArrowDown');
      await expect(target).toBeChecked();
    },
    async tick(target) {
      await goTo(page, target);
      await page.keyboard.press('Space');
      await expect(target).toBeChecked();
    },
    /** Typed as digits, day or month first: which it is, is the browser's own language. */
    async date(target, day) {
      const [year, month, date] = day.split('-');
      await goTo(page, target);
      await page.keyboard.type(`${date}${month}${year}`);
      if ((await target.inputValue()) !== day) {
        for (const key of ['ArrowLeft', 'ArrowLeft']) await page.keyboard.press(key);
        await page.keyboard.type(`${month}${date}${year}`);
      }
      await expect(target).toHaveValue(day);
    },
    async select(target, option) {
      await goTo(page, target);
      await page.keyboard.type(option);
      await expect(target.locator('option:checked')).toHaveText(option);
    },
    async attach(target, file) {
      // Asked for before the key is near: the browser has to be told first that somebody waits for its dialog.
      const chooser = page.waitForEvent('filechooser');
      await goTo(page, target);
      await page.keyboard.press('Enter');
      await (await chooser).setFiles(file);
    },
  };
}

/** Both ways through a journey, and the window of each. */
export const WAYS = [
  { way: 'with the mouse', size: WIDE, handOf: mouse },
  { way: 'by keyboard alone on a phone', size: PHONE, handOf: keyboard },
] as const;
