import { CodeHostError } from "../../domain/errors.ts";

interface Page<T> {
  items: T[];
  /** The `link` header, which says whether there is more. */
  link: string | undefined;
  /** How many there are in all, where the host says so. */
  total?: number;
}

/** Far above anything real (5,000 items at 100 a page): a server that never stops must not hold a runner. */
const MOST_PAGES = 50;

/** All pages of a list. Half a list must never look like a whole one, so a list without end is an error. */
export async function allPages<T>(fetchPage: (page: number) => Promise<Page<T>>): Promise<T[]> {
  const all: T[] = [];
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    // Pages are asked for one after the other: the next one exists only if this one says so.
    // oxlint-disable-next-line no-await-in-loop
    const { items, link, total = 0 } = await fetchPage(page);
    all.push(...items);
    const isMore = hasNext(link) || (items.length > 0 && all.length < total);
    if (!isMore) return all;
  }
  throw new CodeHostError(`a list at GitHub has more than ${MOST_PAGES} pages`, { failure: "invalid" });
}

/** Whether a list goes on after this page. */
export function hasNext(link: string | undefined): boolean {
  return link !== undefined && link.includes('rel="next"');
}

/** Number of the last page; 1 where there is only one. */
export function lastPage(link: string | undefined): number {
  const last = link?.split(",").find((part) => part.includes('rel="last"'));
  return Number(/[?&]page=(\d+)/.exec(last ?? "")?.[1] ?? 1);
}
