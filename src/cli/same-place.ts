import { realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

/** Where a path leads once links are followed; a file that does not exist yet is looked for in its folder. */
async function place(path: string): Promise<string> {
  const full = resolve(path);
  return realpath(full).catch(async () => join(await realpath(dirname(full)).catch(() => dirname(full)), basename(full)));
}

/** True where writing to one path would write over the other. */
export async function isSamePlace(one: string, other: string): Promise<boolean> {
  return (await place(one)) === (await place(other));
}
