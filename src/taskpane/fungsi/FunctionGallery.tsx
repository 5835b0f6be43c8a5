import { Button, Input, makeStyles, tokens, Tooltip } from '@fluentui/react-components';
import { useState } from 'react';
import { CloseIcon } from '../icons/close-icon';
import { SearchIcon } from '../icons/search-icon';
import { useSpeech } from '../language';
import { Hint } from '../parts/Hint';
import { Section } from '../parts/Section';
import { TabFrame } from '../parts/TabFrame';
import { FunctionCard } from './FunctionCard';
import { groupWords, listedFunctions } from './listed-functions';

const useStyles = makeStyles({
  gallery: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
  top: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    alignItems: 'center',
    gap: '6px',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, lineHeight: tokens.lineHeightBase300 },
  search: { gridColumn: '1 / -1' },
});

/** Every KINERJA function: found by its words, explained, and inserted into the active cell. */
export function FunctionGallery({ onClose }: { onClose(): void }) {
  const styles = useStyles();
  const { language, say } = useSpeech();
  const [query, setQuery] = useState('');
  const listed = listedFunctions(query, language);
  return (
    <section className={styles.gallery} aria-label={say('fungsi.heading')} onKeyDown={(event) => event.key === 'Escape' && onClose()}>
      <div className={styles.top}>
        <h2 className={styles.heading}>{say('fungsi.heading')}</h2>
        <Tooltip content={say('fungsi.close')} relationship="label">
          <Button size="small" appearance="subtle" icon={<CloseIcon />} onClick={onClose} />
        </Tooltip>
        <Input
          type="search"
          size="small"
          autoFocus
          className={styles.search}
          contentBefore={<SearchIcon />}
          placeholder={say('fungsi.search')}
          aria-label={say('fungsi.search')}
          value={query}
          onChange={(_, { value }) => setQuery(value)}
        />
      </div>
      <TabFrame>
        {listed.length === 0 && <Hint>{say('fungsi.none')}</Hint>}
        {listed.map(({ group, ids }) => (
          <Section key={group} heading={say(groupWords[group])}>
            {ids.map((id) => (
              <FunctionCard key={id} id={id} />
            ))}
          </Section>
        ))}
      </TabFrame>
    </section>
  );
}
