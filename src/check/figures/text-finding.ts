import type { MessageKey } from '../../i18n/message';
import type { FigureRun } from './figure-runs';
import type { Finding, Severity } from '../finding';
import type { TextFigure } from './text-figures';

interface Said {
  readonly rule: string;
  readonly severity: Severity;
  readonly key: MessageKey;
  readonly params?: Readonly<Record<string, string | number>>;
  readonly expected?: string;
  readonly evidence?: string;
  readonly related?: Finding['related'];
  readonly fix?: Finding['fix'];
}

/** One run of texts as one finding: `printed` and `count` are filled in, the evidence is the texts unless something proves more. */
export function textFinding(sheet: string, { area, figures }: FigureRun<TextFigure>, said: Said): Finding {
  const printed = figures[0]!.text.trim();
  return {
    rule: said.rule,
    severity: said.severity,
    sheet,
    area,
    printed,
    expected: said.expected ?? '',
    message: { key: said.key, params: { printed, count: figures.length, ...said.params } },
    evidence: said.evidence ?? quoted(figures),
    related: said.related ?? [],
    fix: said.fix ?? null,
  };
}

const MOST_QUOTED = 4;

function quoted(figures: readonly TextFigure[]): string {
  const texts = [...new Set(figures.map(({ text }) => `"${text.trim()}"`))];
  return texts.length <= MOST_QUOTED ? texts.join(', ') : `${texts.slice(0, MOST_QUOTED).join(', ')}, … (${figures.length})`;
}
