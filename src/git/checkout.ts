import { findGit, findRepository } from './find.ts';
import { isObjectId } from './ref.ts';
import { runGit } from './run-git.ts';
import type { TreeSetting } from './tree.ts';

/** What a checkout says of itself. */
export interface Checkout {
  /** Path of the workspace in its repository: empty, or such as `services/cart/`. */
  readonly prefix: string;
  /** The number of the commit that is checked out; undefined where git does not tell. */
  readonly head: string | undefined;
  /** `owner/name` of where it was fetched from, in lower case; undefined where git does not tell. */
  readonly origin: string | undefined;
}

const DEADLINE = 10_000;

/** Describes the checkout that a workspace is, or lies in. */
export async function describeCheckout({
  workspace,
  searchPath,
  signal,
  deadline = DEADLINE,
}: TreeSetting): Promise<Checkout> {
  const [program, repository] = [findGit(searchPath, workspace), findRepository(workspace)];
  const ask = async (...words: readonly string[]): Promise<string> => {
    if (program === undefined || !repository) return '';
    const answer = await runGit({ program, repository }, words, { signal, deadline, most: 5000 });
    return answer.ok ? answer.bytes.toString('utf8').trim() : '';
  };
  const head = await ask('rev-parse', '--verify', '--quiet', 'HEAD');
  const [, origin] =
    /[/:]([^/:]+\/[^/:]+?)(?:\.git)?\/?$/.exec(await ask('config', '--get', 'remote.origin.url')) ?? [];
  return {
    prefix: repository?.prefix ?? '',
    head: isObjectId(head) ? head : undefined,
    origin: origin?.toLowerCase(),
  };
}
