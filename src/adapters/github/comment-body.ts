/** GitHub refuses 65,536 characters and more; the rest is for the sentence below. */
export const MOST_CHARACTERS = 65_000;

const CUT = "\n\n*This comment was cut here: GitHub takes at most 65,536 characters.*\n";

/** The body as GitHub takes it: cut at the end of a line, with an open code fence closed, and saying so. */
export function fitComment(body: string): string {
  if (body.length <= MOST_CHARACTERS) return body;
  const head = body.slice(0, MOST_CHARACTERS);
  const lineEnd = head.lastIndexOf("\n");
  // A single line longer than half the comment is cut inside, else nearly nothing would be left.
  const kept = (lineEnd > MOST_CHARACTERS / 2 ? head.slice(0, lineEnd) : head).replace(
    /[\uD800-\uDBFF]$/,
    "",
  );
  return `${kept}${closingFence(kept)}${CUT}`;
}

function closingFence(text: string): string {
  let open: string | undefined;
  for (const line of text.split("\n")) {
    const fence = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line);
    if (fence === null) continue;
    const [, mark = "", info = ""] = fence;
    if (open === undefined) open = mark;
    else if (mark.startsWith(open) && info.trim() === "") open = undefined;
  }
  return open === undefined ? "" : `\n${open.slice(0, 200)}`;
}
