import { describeCheckout } from '../git/checkout.ts';
import { type OpenedTree, openTree, type TreeReason, type TreeSetting } from '../git/tree.ts';
import type { OpenGithub } from '../github/github.ts';

/** Why a commit is not here although GitHub may well have it: checkouts are shallow by default. */
const NOT_HERE: readonly TreeReason[] = ['no-git', 'no-repository', 'no-commit', 'unreadable'];

/**
 * Opens the tree of a commit out of the checkout, or through GitHub’s API where the checkout does not have it. Only where
 * the checkout is one of the repository that would be asked, as far as it says so: another one has other files.
 */
export async function openTreeAnywhere(
  setting: TreeSetting,
  repository: string | undefined,
  github: OpenGithub,
): Promise<OpenedTree> {
  const here = await openTree(setting);
  if (here.ok || repository === undefined || !NOT_HERE.includes(here.reason)) return here;
  const { openTree: openByApi } = await github();
  if (!openByApi) return here;
  const { prefix, head, origin } = await describeCheckout(setting);
  if (origin !== undefined && origin !== repository.toLowerCase()) return here;
  return openByApi({ ref: here.meant ?? setting.ref, fileSize: setting.fileSize, prefix, head });
}
