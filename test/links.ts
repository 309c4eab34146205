import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';

const ROOT = join(import.meta.dirname, '..');

/** Links of a page to files of the repository that lead nowhere: no such file, or no such heading on it. */
export function deadLinksOf(path: string, page: string, textOf: (path: string) => string): string[] {
  return linksOf(page).filter((link) => {
    const [to = '', fragment] = link.split('#');
    const target = to === '' ? path : posix.join(posix.dirname(path), to);
    if (to !== '' && !existsSync(join(ROOT, target))) return true;
    return fragment !== undefined && !anchorsOf(to === '' ? page : textOf(target)).includes(fragment);
  });
}

/** Addresses in Markdown that lead to a file of the repository, each with its fragment. */
function linksOf(text: string): string[] {
  const links = withoutBlocks(text)
    .replace(/`[^`\n]*`/g, '')
    .matchAll(/\]\(([^)\s]+)\)/g);
  return [...links].map(([, link = '']) => link).filter((link) => !/^[a-z]+:/.test(link));
}

/** The fragments that GitHub makes of the headings of a page. */
function anchorsOf(text: string): string[] {
  return [...withoutBlocks(text).matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(' ', '-'),
  );
}

function withoutBlocks(text: string): string {
  return text.replace(/^```.*?^```/gms, '');
}
