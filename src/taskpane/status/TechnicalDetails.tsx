import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useSpeech } from '../language';

const useStyles = makeStyles({
  details: {
    maxHeight: '120px',
    margin: `${tokens.spacingVerticalXS} 0`,
    padding: tokens.spacingHorizontalS,
    overflow: 'auto',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
});

/** The technical part of a fault: shown for whoever mends it, and copied to the clipboard at a click. */
export function TechnicalDetails({ text }: { text: string }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const [copied, setCopied] = useState(false);
  // Without a clipboard (an unsecured page) the text is still there to be selected.
  const copy = () => navigator.clipboard?.writeText(text).then(() => setCopied(true), () => undefined);
  return (
    <>
      <pre className={styles.details} tabIndex={0} aria-label={say('trouble.details')}>
        {text}
      </pre>
      <Button size="small" onClick={copy}>
        {say(copied ? 'trouble.copied' : 'trouble.copy')}
      </Button>
    </>
  );
}
