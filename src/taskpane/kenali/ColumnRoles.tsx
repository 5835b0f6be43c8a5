import { makeStyles, Select, tokens } from '@fluentui/react-components';
import type { PerformanceTable, TableColumn } from '../../recognise/performance-table';
import { columnLetters } from '../../workbook/address';
import { useSpeech } from '../language';
import { useSession } from '../session/session-context';
import { correctColumn } from '../session/settings-changes';
import { isColumnRole } from '../words/role-words';
import { ConfidenceNote } from './ConfidenceNote';
import { RoleOptions } from './RoleOptions';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  letterHead: { width: '26px' },
  roleHead: { width: '48%' },
  head: { padding: 0, color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular, textAlign: 'start' },
  cell: { padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXXS} 0`, verticalAlign: 'top' },
  letter: { color: tokens.colorNeutralForeground3 },
  header: { overflowWrap: 'anywhere' },
  aside: { color: tokens.colorNeutralForeground3 },
});

/** The columns of a table and what each holds; another choice is the user's word and is kept. */
export function ColumnRoles({ table }: { table: PerformanceTable }) {
  const styles = useStyles();
  const { say } = useSpeech();
  return (
    <table className={styles.table}>
      <colgroup>
        <col className={styles.letterHead} />
        <col />
        <col className={styles.roleHead} />
      </colgroup>
      <thead>
        <tr>
          <th scope="col" colSpan={2} className={styles.head}>
            {say('kenali.column')}
          </th>
          <th scope="col" className={styles.head}>
            {say('kenali.role')}
          </th>
        </tr>
      </thead>
      <tbody>
        {table.columns.map((column) => (
          <tr key={column.column}>
            <td className={`${styles.cell} ${styles.letter}`}>{columnLetters(column.column)}</td>
            <td className={`${styles.cell} ${styles.header}`}>
              {column.header}
              <ColumnAside column={column} className={styles.aside} />
              {column.role !== 'lain' && <ConfidenceNote confidence={column.confidence} />}
            </td>
            <td className={styles.cell}>
              <RoleChoice table={table} column={column} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ColumnAside({ column, className }: { column: TableColumn; className: string }) {
  const { say } = useSpeech();
  const corrected = column.confidence.reasons.some(({ about }) => about === 'role-corrected');
  const year = column.year !== null && !column.header.includes(String(column.year)) ? column.year : null;
  const aside = [year, column.unit, corrected ? say('kenali.corrected') : null].filter((fact) => fact !== null);
  return aside.length > 0 ? <div className={className}>{aside.join(' · ')}</div> : null;
}

function RoleChoice({ table, column }: { table: PerformanceTable; column: TableColumn }) {
  const { say } = useSpeech();
  const { writing, changeSettings } = useSession();
  return (
    <Select
      size="small"
      value={column.role}
      disabled={writing}
      aria-label={say('kenali.role-of', { column: columnLetters(column.column), header: column.header })}
      onChange={(_, { value }) => {
        if (isColumnRole(value)) changeSettings((settings) => correctColumn(settings, table.sheet, column.header, value), 'recognise');
      }}
    >
      <RoleOptions table={table} />
    </Select>
  );
}
