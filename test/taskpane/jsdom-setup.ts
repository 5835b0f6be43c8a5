import { configure } from '@testing-library/dom';

configure({ asyncUtilTimeout: 10_000 });

/** jsdom has no layout and so no ResizeObserver; Fluent asks for one when it mounts. */
class NoLayoutResizeObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

globalThis.ResizeObserver ??= NoLayoutResizeObserver;

/** For the virtual lists: a window of 640 px onto rows of 40 px. */
const ROW_HEIGHT = 40;
const WINDOW_HEIGHT = 640;

Object.defineProperties(HTMLElement.prototype, {
  offsetHeight: { configurable: true, get: () => ROW_HEIGHT },
  clientHeight: { configurable: true, get: () => WINDOW_HEIGHT },
  clientWidth: { configurable: true, get: () => 350 },
});
HTMLElement.prototype.scrollTo ??= () => undefined;
HTMLElement.prototype.scrollIntoView ??= () => undefined;
