function giveBack(holder: Element | null): void {
  const { activeElement } = document;
  if (activeElement === holder || !(activeElement instanceof HTMLElement)) return;
  if (holder instanceof HTMLElement && holder !== document.body) holder.focus({ preventScroll: true });
  else activeElement.blur();
}

/** Does the work and leaves the keyboard where it was: the grid takes it whenever it shows another sheet. */
export async function keepFocus(work: () => void): Promise<void> {
  const onPage = typeof document !== 'undefined';
  const holder = onPage ? document.activeElement : null;
  work();
  // The grid takes it at once, and once more when it has drawn the sheet.
  for (let turn = 0; onPage && turn < 3; turn++) {
    giveBack(holder);
    await new Promise(requestAnimationFrame);
  }
}
