import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { formatArea, type Address } from '../../workbook/address';
import { useSpeech } from '../language';
import { useSession } from '../session/session-context';

const useStyles = makeStyles({
  link: { fontSize: tokens.fontSizeBase200, fontVariantNumeric: 'tabular-nums', textAlign: 'start' },
});

interface CellLinkProps {
  readonly address: Address;
  /** Names the sheet too, where it is not the one spoken of. */
  readonly withSheet?: boolean;
  readonly tabIndex?: number;
}

/** A place in the workbook; a click shows it. */
export function CellLink({ address, withSheet = false, tabIndex }: CellLinkProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { reveal } = useSession();
  const area = formatArea(address);
  const place = `${address.sheet} ${area}`;
  return (
    <Link
      as="button"
      type="button"
      className={styles.link}
      tabIndex={tabIndex}
      aria-label={withSheet ? say('kenali.reveal-place', { place }) : say('kenali.reveal', { area, sheet: address.sheet })}
      onClick={(event) => {
        event.stopPropagation();
        reveal(address);
      }}
    >
      {withSheet ? place : area}
    </Link>
  );
}
