import type { PerformanceTable } from '../../recognise/performance-table';
import { useSpeech } from '../language';
import { roleWords } from '../words/role-words';
import { rolesFor } from './fitting-roles';

/** The choices of what a column holds: what fits a table of this kind first. */
export function RoleOptions({ table }: { table: PerformanceTable }) {
  const { say } = useSpeech();
  const { fitting, others } = rolesFor(table);
  return (
    <>
      {fitting.map((role) => (
        <option key={role} value={role}>
          {say(roleWords[role])}
        </option>
      ))}
      <optgroup label={say('kenali.other-roles')}>
        {others.map((role) => (
          <option key={role} value={role}>
            {say(roleWords[role])}
          </option>
        ))}
      </optgroup>
    </>
  );
}
