import type { Json } from "./json-value.ts";

const DEFAULT_SIZE = 30;
const MAX_SIZE = 100;

/** Cuts one page out of a list and makes the `Link` header that leads to the others. */
export function cutPage(
  items: readonly Json[],
  url: string,
  query: URLSearchParams,
): { page: Json[]; link: string | null } {
  const size = Math.min(MAX_SIZE, Math.max(1, Number(query.get("per_page") ?? DEFAULT_SIZE) || DEFAULT_SIZE));
  const number = Math.max(1, Number(query.get("page") ?? 1) || 1);
  const last = Math.max(1, Math.ceil(items.length / size));
  const address = (target: number, relation: string): string => {
    const parameters = new URLSearchParams(query);
    parameters.set("page", String(target));
    return `<${url}?${parameters.toString()}>; rel="${relation}"`;
  };
  const links: string[] = [];
  if (number > 1) links.push(address(Math.min(number - 1, last), "prev"));
  if (number < last) links.push(address(number + 1, "next"), address(last, "last"));
  if (number > 1) links.push(address(1, "first"));
  return {
    page: items.slice((number - 1) * size, number * size),
    link: links.length === 0 ? null : links.join(", "),
  };
}
