import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { functionExamples } from '../../functions/examples';
import { kinerjaFunctions } from '../../functions/kinerja-functions';
import { ChevronIcon } from '../icons/chevron-icon';
import { useSpeech } from '../language';
import { functionHelp } from './function-help';
import type { FunctionId } from './guess-arguments';
import { InsertPanel } from './InsertPanel';
import { parameterHelp } from './listed-functions';

const useStyles = makeStyles({
  card: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  heading: { margin: 0, fontSize: 'inherit', fontWeight: 'inherit' },
  opener: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    width: '100%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    background: 'none',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  name: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, lineHeight: tokens.lineHeightBase300 },
  words: { gridColumn: 2, color: tokens.colorNeutralForeground2 },
  content: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
  },
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, margin: 0 },
  term: { fontWeight: tokens.fontWeightSemibold },
  optional: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  meaning: { margin: 0, color: tokens.colorNeutralForeground2 },
  example: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: 'anywhere',
  },
  formula: { fontFamily: tokens.fontFamilyMonospace },
  source: { color: tokens.colorNeutralForeground2 },
});

/** One function: what it does, and opened what it takes, a worked example, and the way into the sheet. */
export function FunctionCard({ id }: { id: FunctionId }) {
  const styles = useStyles();
  const { language } = useSpeech();
  const [open, setOpen] = useState(false);
  const contentId = useId();
  return (
    <article className={styles.card} aria-label={kinerjaFunctions[id].name}>
      <h3 className={styles.heading}>
        <button type="button" className={styles.opener} aria-expanded={open} aria-controls={open ? contentId : undefined} onClick={() => setOpen(!open)}>
          <ChevronIcon open={open} />
          <span className={styles.name}>{id}</span>
          <span className={styles.words}>{functionHelp[id].description[language]}</span>
        </button>
      </h3>
      {open && (
        <div id={contentId} className={styles.content}>
          <Details id={id} />
        </div>
      )}
    </article>
  );
}

function Details({ id }: { id: FunctionId }) {
  const styles = useStyles();
  const { language, say } = useSpeech();
  const [inserting, setInserting] = useState(false);
  return (
    <>
      <dl className={styles.list}>
        {kinerjaFunctions[id].parameters.map(({ name, optional }) => (
          <div key={name}>
            <dt className={styles.term}>
              {name} {optional && <span className={styles.optional}>({say('fungsi.optional')})</span>}
            </dt>
            <dd className={styles.meaning}>{parameterHelp(id, name, language)}</dd>
          </div>
        ))}
      </dl>
      <Example id={id} />
      {inserting ? (
        <InsertPanel id={id} onClose={() => setInserting(false)} />
      ) : (
        <div>
          <Button size="small" appearance="primary" onClick={() => setInserting(true)}>
            {say('fungsi.insert')}
          </Button>
        </div>
      )}
    </>
  );
}

function Example({ id }: { id: FunctionId }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const [example] = functionExamples[id].worked;
  if (!example) return null;
  const { source, arguments: args, arithmetic, result } = example;
  const place = source ? [source.document, source.table, ...(source.cells ? [source.cells] : [])].join(', ') : say('fungsi.made-up');
  return (
    <div className={styles.example}>
      <span className={styles.term}>{say('fungsi.example')}</span>
      <span className={styles.formula}>{`=${kinerjaFunctions[id].name}(${args.map(({ written }) => written).join(',')})`}</span>
      <span>{arithmetic}</span>
      <span>{say('fungsi.example-result', { result: result.map((cells) => cells.join(': ')).join('; ') })}</span>
      <span className={styles.source}>{place}</span>
    </div>
  );
}
