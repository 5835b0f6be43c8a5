import { RichApiError } from '../protocol/rich-api-error';
import { notImplemented } from '../protocol/wire-type';

type Tree = { readonly [name: string]: boolean | Tree };

/** The options of `getCellProperties` and its like: what to answer, as a tree of true. */
export function propertyTree(options: unknown): Tree {
  if (typeof options !== 'object' || options === null) throw new RichApiError('InvalidArgument');
  return options as Tree;
}

/** What was asked for, in the shape it was asked; `read` answers undefined for a path it does not know, which is refused by name. */
export function answerTree(asked: Tree, method: string, read: (path: string) => unknown, parent = ''): Record<string, unknown> {
  const wanted = Object.entries(asked).filter(([, each]) => each !== false);
  return Object.fromEntries(
    wanted.map(([name, below]) => {
      const path = parent + name;
      if (typeof below === 'object') return [name, answerTree(below, method, read, `${path}.`)];
      const value = read(path);
      if (value === undefined) throw notImplemented(`Range.${method}: ${path}`);
      return [name, value];
    }),
  );
}

/** Each plain value of a tree with its path, for setting. */
export function leavesOf(tree: object, parent = ''): (readonly [string, unknown])[] {
  return Object.entries(tree).flatMap(([name, value]) =>
    typeof value === 'object' && value !== null ? leavesOf(value as object, `${parent}${name}.`) : [[parent + name, value as unknown] as const],
  );
}
