import { act } from 'react';

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

/** Fluent moves the mark of the selected tab in an animation frame of its own; React wants to know of it in tests. */
const nextFrame = window.requestAnimationFrame.bind(window);
window.requestAnimationFrame = (draw) =>
  nextFrame((time) => {
    if ((globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT) act(() => draw(time));
    else draw(time);
  });
