import { policySheet } from '../../report/policy-sheet';
import { standingPolicySheet } from '../../report/standing-policy';
import type { PolicyPart } from '../../workbook/policy-names';
import type { Settings } from '../../workbook/settings';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { useSpeech } from '../language';
import { useSession } from '../session/session-context';

/** The sheet Pengaturan Kinerja, seen from the pane. */
export interface PolicySheetControl {
  /** Null while the workbook has none. */
  readonly standing: SheetSnapshot | null;
  /** True while the policy cannot be changed. */
  readonly disabled: boolean;
  make(): void;
  /** Changes the policy, and the sheet with it where it stands. `part` is the choice made anew; null where it is shown there only. */
  change(part: PolicyPart | null, change: (settings: Settings) => Settings): void;
}

export function usePolicySheet(): PolicySheetControl {
  const { say } = useSpeech();
  const { state, gateway, busy, writing, write, changeSettings } = useSession();
  const snapshot = state.examination?.snapshot ?? null;
  const standing = snapshot && standingPolicySheet(snapshot);

  const make = () => {
    if (!snapshot) return;
    void write(async (options) => {
      const { created } = await gateway.build([policySheet(state.settings, snapshot)], say('hitung.policy-sheet.make'), options);
      return [{ key: created.length > 0 ? 'hitung.policy-sheet.made' : 'hitung.policy-sheet.updated' }];
    });
  };

  const change = (part: PolicyPart | null, changed: (settings: Settings) => Settings) => {
    if (!snapshot || !standing) {
      changeSettings(changed, part === null ? 'recognise' : 'check');
      return;
    }
    void write(async (options) => {
      const next = chosenAnew(changed(state.settings), part);
      await gateway.build([policySheet(next, snapshot)], say('hitung.policy-sheet.update'), options);
      await gateway.saveSettings(next);
      return [{ key: 'hitung.policy-sheet.updated' }];
    });
  };

  return { standing, disabled: writing || (standing !== null && busy), make, change };
}

/** A choice made in the pane stands on the sheet from then on, whatever was there before. */
function chosenAnew(settings: Settings, part: PolicyPart | null): Settings {
  if (part === null) return settings;
  const { parts, scale } = settings.onSheet;
  return { ...settings, onSheet: { parts: [...new Set([...parts, part])], scale: part === 'scale' ? null : scale } };
}
