import type { ReferenceTable } from './reference-table';
import type { QueryInfo } from './wire-format';
import type { WireObject } from './wire-type';
import { getMember, isWireObject, memberName, wireName } from './wire-type';

/** What is asked of an object: its scalars, and under each link what is asked of the linked object. */
interface Selection {
  readonly scalars: readonly string[];
  readonly links: ReadonlyMap<string, readonly string[]>;
}

/** `format/fill/color` asks `fill/color` of `format`; nothing asked for is every scalar. */
function selectionOf({ type }: WireObject, select: readonly string[], expand: readonly string[]): Selection {
  const scalars: string[] = [];
  const links = new Map<string, string[]>();
  const below = (link: string, rest: readonly string[]): void => void links.set(link, [...(links.get(link) ?? []), ...rest]);
  for (const path of select) {
    const [head = '', ...rest] = path.split('/');
    const member = memberName(head);
    if (rest.length > 0) below(member, [rest.join('/')]);
    else if (Object.hasOwn(type.links, member)) below(member, []);
    else if (member !== '*') scalars.push(member);
  }
  for (const path of expand) {
    const [head = '', ...rest] = path.split('/');
    below(memberName(head), rest.length > 0 ? [rest.join('/')] : []);
  }
  const everything = select.length === 0 || select.includes('*');
  const all = Object.keys(type.scalars).filter((name) => !type.wireOnly.has(name));
  return { scalars: everything ? [...scalars, ...all] : scalars, links };
}

const itemPath = (path: string): string => path.replace(/^items\/?/i, '') || '*';

function queryCollection(references: ReferenceTable, collection: WireObject, info: QueryInfo): Record<string, unknown> {
  const { type, self } = collection;
  const ofCollection = (path: string): boolean => Object.hasOwn(type.scalars, memberName(path));
  const { Select = [], Expand = [], Skip = 0, Top = Infinity } = info;
  const children = (type.items!(self as never) as WireObject[]).slice(Skip, Skip + Top);
  const ofItems: QueryInfo = { Select: Select.filter((path) => !ofCollection(path)).map(itemPath), Expand: Expand.map(itemPath) };
  const own = Select.filter(ofCollection).map((path): [string, unknown] => [wireName(path), getMember(collection, memberName(path))]);
  return { ...Object.fromEntries(own), _Items: children.map((child) => queryObject(references, child, ofItems)) };
}

/** The answer to a load: PascalCase names, linked objects nested, collections under `_Items`. */
export function queryObject(references: ReferenceTable, object: WireObject, info: QueryInfo): Record<string, unknown> {
  if (object.type.items) return queryCollection(references, object, info);
  const { scalars, links } = selectionOf(object, info.Select ?? [], info.Expand ?? []);
  const answer: Record<string, unknown> = references.identityOf(object);
  for (const member of scalars) answer[wireName(member)] = getMember(object, member);
  for (const [member, below] of links) {
    const linked = getMember(object, member);
    answer[wireName(member)] = isWireObject(linked) ? queryObject(references, linked, { Select: below }) : null;
  }
  return answer;
}
