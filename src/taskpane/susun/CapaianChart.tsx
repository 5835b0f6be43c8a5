import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { printPercent } from '../../domain/numeral/print-numeral';
import type { SasaranCapaian } from '../../report/capaian-per-sasaran';
import { useSpeech } from '../language';
import { Disclosure } from '../parts/Disclosure';
import { Hint } from '../parts/Hint';

/** A capaian beyond this is drawn as far as this, with its figure beside it: one of 900 % would leave no room for the others. */
const LONGEST = 2;
const SHORTEST = 1.2;
const HEIGHT = 10;

const useStyles = makeStyles({
  figure: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, margin: 0 },
  bars: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: 'none' },
  bar: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', columnGap: tokens.spacingHorizontalS, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  name: {
    display: '-webkit-box',
    overflow: 'hidden',
    WebkitLineClamp: 2,
    WebkitBoxOrient: 'vertical',
    overflowWrap: 'anywhere',
  },
  value: { alignSelf: 'end', fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  drawing: { gridColumn: '1 / -1', display: 'block', width: '100%', height: `${HEIGHT + 4}px`, overflow: 'visible' },
  track: { fill: tokens.colorNeutralBackground4, '@media (forced-colors: active)': { fill: 'Canvas', stroke: 'CanvasText' } },
  filled: { fill: tokens.colorCompoundBrandBackground, '@media (forced-colors: active)': { fill: 'Highlight' } },
  hundred: { stroke: tokens.colorNeutralForeground1, strokeWidth: 2, '@media (forced-colors: active)': { stroke: 'CanvasText' } },
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  cell: { padding: `2px ${tokens.spacingHorizontalXS} 2px 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, textAlign: 'start', verticalAlign: 'top', overflowWrap: 'anywhere' },
  figureCell: { textAlign: 'end', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
});

interface CapaianChartProps {
  readonly sheet: string;
  readonly rows: readonly SasaranCapaian[];
}

/** The mean capaian of each sasaran as a bar with its figure, the line at 100 %, and the same as a table. */
export function CapaianChart({ sheet, rows }: CapaianChartProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const longest = Math.min(LONGEST, Math.max(SHORTEST, ...rows.map(({ ratio }) => ratio ?? 0)));
  const along = (ratio: number): string => `${(Math.min(Math.max(ratio, 0), longest) / longest) * 100}%`;
  const nameOf = ({ sasaran }: SasaranCapaian): string => sasaran ?? say('susun.chart.all');
  const valueOf = ({ ratio }: SasaranCapaian): string => (ratio === null ? say('susun.chart.none') : printPercent(ratio * 100));
  return (
    <figure className={styles.figure}>
      <ul className={styles.bars}>
        {rows.map((row, index) => (
          <li key={index} className={styles.bar}>
            <span className={styles.name} title={nameOf(row)}>
              {nameOf(row)}
            </span>
            <span className={styles.value}>{valueOf(row)}</span>
            <svg className={styles.drawing} aria-hidden="true" focusable="false">
              <rect className={styles.track} x="0" y="2" width="100%" height={HEIGHT} rx="2" />
              {row.ratio !== null && row.ratio > 0 && <rect className={styles.filled} x="0" y="2" width={along(row.ratio)} height={HEIGHT} rx="2" />}
              <line className={styles.hundred} x1={along(1)} x2={along(1)} y1="0" y2={HEIGHT + 4} />
            </svg>
          </li>
        ))}
      </ul>
      <figcaption>
        <Hint>{say('susun.chart.line', { sheet })}</Hint>
      </figcaption>
      <Disclosure label={say('susun.chart.as-table')}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={styles.cell}>
                {say('susun.chart.sasaran')}
              </th>
              <th scope="col" className={styles.cell}>
                {say('susun.chart.indicators')}
              </th>
              <th scope="col" className={styles.cell}>
                {say('susun.chart.capaian')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr key={index}>
                <th scope="row" className={styles.cell}>
                  {nameOf(row)}
                </th>
                <td className={styles.cell}>{say('susun.chart.of', { counted: row.counted, indicators: row.indicators })}</td>
                <td className={mergeClasses(styles.cell, styles.figureCell)}>{valueOf(row)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Disclosure>
    </figure>
  );
}
