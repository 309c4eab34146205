import { isObjectId } from './ref.ts';
import { type Bounds, type Git, type GitAnswer, runGit } from './run-git.ts';

/** Of a commit with all that one call of git may write about it. */
const SHORT = 64 * 1024;

/** A pull request: what the event calls its base, and the newest commit of its branch. */
export interface Forked {
  readonly ref: string;
  readonly head: string;
  /** Whether the policy of the commit decides, so that nobody who makes a change may choose it. */
  readonly decides?: boolean | undefined;
  /** The commit that the workflow runs for, as GitHub says. */
  readonly trial?: string | undefined;
}

/**
 * The commit that a pull request is compared with, as the checkout itself knows it.
 *
 * GitHub checks out a trial merge of both, whose first parent is what the change is merged into: the base of the event
 * may be older, and what others have merged since would look like this change. Where the branch itself is checked out,
 * it is what it was branched off, as far as the checkout reaches back; what has been merged since would look taken back.
 *
 * Where its policy decides, neither counts: a branch may begin at a commit of long ago, whose policy asked for less, and
 * its author can make a commit that looks like a trial merge. Only the one that GitHub names is one.
 */
export async function forkPoint(git: Git, { ref, head, decides, trial }: Forked, bounds: Bounds): Promise<string> {
  const isTrial = !decides || (trial !== undefined && (await headOf(git, bounds)) === trial);
  const [first, second, ...more] = isTrial ? await parentsOfHead(git, bounds) : [];
  if (first !== undefined && second === head && more.length === 0) return first;
  if (decides) return ref;
  const words = ['merge-base', ref, 'HEAD'];
  return objectIn(await runGit(git, words, { ...bounds, most: SHORT })) ?? ref;
}

async function headOf(git: Git, bounds: Bounds): Promise<string | undefined> {
  return objectIn(await runGit(git, ['rev-parse', '--verify', '--quiet', 'HEAD'], { ...bounds, most: SHORT }));
}

/** The parents as the commit itself names them: a shallow checkout has cut them off, and hides them from other commands. */
async function parentsOfHead(git: Git, bounds: Bounds): Promise<string[]> {
  const answer = await runGit(git, ['cat-file', 'commit', 'HEAD'], { ...bounds, most: SHORT });
  if (!answer.ok) return [];
  const [headers = ''] = answer.bytes.toString('latin1').split('\n\n', 1);
  return [...headers.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, id = '']) => id).filter(isObjectId);
}

function objectIn(answer: GitAnswer): string | undefined {
  const id = answer.ok ? answer.bytes.toString('latin1').trim() : '';
  return isObjectId(id) ? id : undefined;
}
