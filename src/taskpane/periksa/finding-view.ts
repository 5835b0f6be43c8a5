import type { Severity } from '../../check/finding';
import type { Speech } from '../language';
import type { RuleCategory } from '../words/rule-words';
import { severities, severityWords } from '../words/severity-words';
import type { ListedFinding } from './listed-finding';

export type Grouping = 'sheet' | 'rule' | 'severity';

/** How the user looks at the findings; kept while the pane is open. */
export interface FindingView {
  readonly query: string;
  /** The one sheet whose findings are shown; null for all. */
  readonly sheet: string | null;
  /** The one group of rules whose findings are shown; null for all. */
  readonly category: RuleCategory | null;
  readonly hiddenSeverities: readonly Severity[];
  readonly grouping: Grouping;
  /** Groups the user closed; the accepted ones are closed until opened. */
  readonly toggledGroups: readonly string[];
  readonly activeId: string | null;
}

export const initialFindingView: FindingView = {
  query: '',
  sheet: null,
  category: null,
  hiddenSeverities: [],
  grouping: 'sheet',
  toggledGroups: [],
  activeId: null,
};

export interface GroupRow {
  readonly kind: 'group';
  readonly id: string;
  readonly title: string;
  readonly count: number;
  readonly open: boolean;
}

export type ListRow = GroupRow | { readonly kind: 'finding'; readonly id: string; readonly listed: ListedFinding };

const ACCEPTED_GROUP = 'accepted';

/** What a view leaves out. */
export type FindingFilter = Pick<FindingView, 'query' | 'sheet' | 'category' | 'hiddenSeverities'>;

/** The findings a view shows: those of its sheet, group of rules and levels whose words hold every word searched for. */
export function matchingFindings(
  listed: readonly ListedFinding[],
  view: FindingFilter,
  speech: Speech,
): readonly ListedFinding[] {
  const wanted = view.query.toLowerCase().split(/\s+/).filter(Boolean);
  return listed.filter((item) => {
    if (view.hiddenSeverities.includes(item.finding.severity)) return false;
    if (view.sheet !== null && item.finding.sheet !== view.sheet) return false;
    if (view.category !== null && item.rule.category !== view.category) return false;
    if (wanted.length === 0) return true;
    const words = searchWords(item, speech);
    return wanted.every((word) => words.includes(word));
  });
}

function searchWords({ finding, rule, cell, label }: ListedFinding, speech: Speech): string {
  const { sheet, printed, expected, evidence, message } = finding;
  return [cell, sheet, label, printed, expected, evidence, rule.id, speech.say(rule.name), speech.sayMessage(message)].join('\n').toLowerCase();
}

/** The rows of the list: a heading for each group and the findings of the open ones; the accepted come last, apart. */
export function listRows(
  matching: readonly ListedFinding[],
  view: Pick<FindingView, 'grouping' | 'toggledGroups'>,
  speech: Speech,
): readonly ListRow[] {
  const groups = new Map<string, ListedFinding[]>();
  if (view.grouping === 'severity') for (const severity of severities) groups.set(severity, []);
  const accepted: ListedFinding[] = [];
  for (const item of matching) {
    if (item.reason !== null) {
      accepted.push(item);
      continue;
    }
    const name = item.finding[view.grouping];
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  const isToggled = (id: string) => view.toggledGroups.includes(id);
  const inOrder = view.grouping === 'rule' ? gravestFirst([...groups]) : [...groups];
  return [
    ...inOrder.flatMap(([name, items]) => {
      const id = `${view.grouping}:${name}`;
      return groupRows({ kind: 'group', id, title: groupTitle(view.grouping, items[0], speech), count: items.length, open: !isToggled(id) }, items);
    }),
    ...groupRows(
      { kind: 'group', id: ACCEPTED_GROUP, title: speech.say('periksa.accepted'), count: accepted.length, open: isToggled(ACCEPTED_GROUP) },
      accepted,
    ),
  ];
}

/** The groups with the gravest finding first, otherwise in the order they were met. */
function gravestFirst(groups: readonly (readonly [string, readonly ListedFinding[]])[]) {
  const gravity = (items: readonly ListedFinding[]) => severities.findIndex((severity) => items.some(({ finding }) => finding.severity === severity));
  return [...groups].sort(([, one], [, other]) => gravity(one) - gravity(other));
}

function groupRows(group: GroupRow, items: readonly ListedFinding[]): readonly ListRow[] {
  if (items.length === 0) return [];
  if (!group.open) return [group];
  return [group, ...items.map((listed) => ({ kind: 'finding' as const, id: listed.id, listed }))];
}

function groupTitle(grouping: Grouping, first: ListedFinding | undefined, { say }: Speech): string {
  if (!first) return '';
  switch (grouping) {
    case 'sheet':
      return first.finding.sheet;
    case 'rule':
      return say(first.rule.name);
    case 'severity':
      return say(severityWords[first.finding.severity]);
  }
}
