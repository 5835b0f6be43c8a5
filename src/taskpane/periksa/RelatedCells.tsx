import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Finding } from '../../check/finding';
import { formatAddress } from '../../workbook/address';
import { useSpeech } from '../language';
import { CellLink } from '../parts/CellLink';
import { writtenCount } from '../words/written-count';

const AT_FIRST = 12;

const useStyles = makeStyles({
  related: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground2 },
  more: { fontSize: tokens.fontSizeBase200 },
});

/** The cells a finding was worked out from, as links. */
export function RelatedCells({ finding: { sheet, related } }: { finding: Finding }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const [all, setAll] = useState(false);
  if (related.length === 0) return null;
  const shown = all ? related : related.slice(0, AT_FIRST);
  const rest = related.length - shown.length;
  return (
    <div className={styles.related}>
      {say('periksa.related')}
      {shown.map((address) => (
        <CellLink key={formatAddress(address)} address={address} withSheet={address.sheet !== sheet} />
      ))}
      {rest > 0 && (
        <Link as="button" type="button" className={styles.more} onClick={() => setAll(true)}>
          {say('periksa.related-more', { count: writtenCount(rest) })}
        </Link>
      )}
    </div>
  );
}
