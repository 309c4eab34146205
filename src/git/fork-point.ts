import { isObjectId } from './ref.ts';
import { type Bounds, type Git, type GitAnswer, runGit } from './run-git.ts';

/** Of a commit with all that one call of git may write about it. */
const SHORT = 64 * 1024;

/**
 * The commit that a pull request is compared with, as the checkout itself knows it. `head` is the newest commit of its
 * branch, `base` what the event calls its base.
 *
 * GitHub checks out a trial merge of both, whose first parent is what the change is merged into: the base of the event
 * may be older, and what others have merged since would look like this change. Where the branch itself is checked out,
 * it is what it was branched off, as far as the checkout reaches back; what has been merged since would look taken back.
 */
export async function forkPoint(git: Git, base: string, head: string, bounds: Bounds): Promise<string> {
  const [first, second, ...more] = await parentsOfHead(git, bounds);
  if (first !== undefined && second === head && more.length === 0) return first;
  const words = ['merge-base', base, 'HEAD'];
  return objectIn(await runGit(git, words, { ...bounds, most: SHORT })) ?? base;
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
