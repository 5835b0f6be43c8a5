import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import { ChevronIcon } from '../icons/chevron-icon';

const useStyles = makeStyles({
  button: {
    display: 'flex',
    alignItems: 'start',
    gap: tokens.spacingHorizontalXS,
    width: '100%',
    padding: `${tokens.spacingVerticalXXS} 0`,
    border: 'none',
    borderRadius: tokens.borderRadiusSmall,
    background: 'none',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground2BrandHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  chevron: { display: 'flex', alignItems: 'center', height: tokens.lineHeightBase200 },
  label: { minWidth: 0 },
  content: { paddingTop: tokens.spacingVerticalXS, paddingLeft: '16px' },
});

/** A line that opens to show more; the content is only made while it is open. */
export function Disclosure({ label, children }: { label: ReactNode; children: ReactNode }) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const contentId = useId();
  return (
    <div>
      <button type="button" className={styles.button} aria-expanded={open} aria-controls={open ? contentId : undefined} onClick={() => setOpen(!open)}>
        <span className={styles.chevron}>
          <ChevronIcon open={open} />
        </span>
        <span className={styles.label}>{label}</span>
      </button>
      {open && (
        <div id={contentId} className={styles.content}>
          {children}
        </div>
      )}
    </div>
  );
}
