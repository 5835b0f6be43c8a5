import type { PaneRequests } from '../taskpane/pane-requests';
import { writtenCount } from '../taskpane/words/written-count';

/** What the buttons need of Excel beyond what the pane does itself. */
export interface RibbonWorkbook {
  /** The name of the sheet in front. */
  activeSheet(): Promise<string>;
  /** Sets the formulas that show #NAME? anew; answers how many. */
  repairFormulas(): Promise<number>;
}

/** What Office hands to a command. On some platforms there is none, or one that need not be completed. */
export type RibbonEvent = { completed?(): void } | null | undefined;

export type RibbonCommand = (event: RibbonEvent) => Promise<void>;

/** The FunctionName of each button in manifest.xml. */
export type RibbonCommandId = 'PeriksaLembar' | 'SusunRingkasan' | 'PerbaikiRumus';

/**
 * What the buttons do: bring the pane forward and ask it. Pane and commands share one runtime, so the pane runs the work as its
 * own and tells what came of it; a command never rejects and always completes its event, which would block the button otherwise.
 */
export function ribbonCommands(workbook: RibbonWorkbook, pane: PaneRequests, showPane: () => Promise<void>): Readonly<Record<RibbonCommandId, RibbonCommand>> {
  const command =
    (ask: () => void): RibbonCommand =>
    async (event) => {
      try {
        ask();
        await showPane();
      } catch {
        // A pane that does not come forward has been asked all the same, and tells the outcome once it is opened.
      } finally {
        event?.completed?.();
      }
    };

  return {
    // What keeps Excel from naming its sheet, the pane's own reading will meet and tell.
    PeriksaLembar: command(() => pane.ask({ kind: 'check', sheet: workbook.activeSheet().catch(() => null) })),
    SusunRingkasan: command(() => pane.ask({ kind: 'compile' })),
    PerbaikiRumus: command(() =>
      pane.ask({
        kind: 'write',
        job: async () => {
          const count = await workbook.repairFormulas();
          return [count > 0 ? { key: 'excel.repaired', params: { count: writtenCount(count) } } : { key: 'excel.nothing-to-repair' }];
        },
      }),
    ),
  };
}
