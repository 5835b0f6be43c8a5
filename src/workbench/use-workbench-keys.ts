import { useEffect, useRef } from 'react';

interface WorkbenchKeys {
  onSave(): void;
  onUndo(): void;
  onRedo(): void;
}

/** Whether keys typed here belong to a text being written, or to the grid, which has an undo of its own. */
function hasOwnUndo(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input:not([type=radio], [type=checkbox]), textarea, [contenteditable="true"], main') !== null;
}

/** Ctrl+S saves from anywhere; Ctrl+Z and Ctrl+Y undo and redo in the workbook from the pane too. */
export function useWorkbenchKeys(keys: WorkbenchKeys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      const key = event.key.toLowerCase();
      if (key === 's') {
        event.preventDefault();
        latest.current.onSave();
      } else if ((key === 'z' || key === 'y') && !hasOwnUndo(event.target)) {
        event.preventDefault();
        if (key === 'z') latest.current.onUndo();
        else latest.current.onRedo();
      }
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
}
