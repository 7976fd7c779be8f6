/** What is kept of a long log: its start (set-up, first error) and its end (summary, exit). Bytes. */
const KEEP_HEAD = 2_000_000;
const KEEP_TAIL = 6_000_000;
/** After that nobody reads on: a job that prints without end must not hold the runner. */
const MOST_READ = 200_000_000;

/** Reads a stream into bounded text, saying where it left something out. Throws when the stream breaks off. */
export async function boundedText(stream: AsyncIterable<Uint8Array>): Promise<string> {
  const head: Uint8Array[] = [];
  const tail: Uint8Array[] = [];
  let headBytes = 0;
  let tailBytes = 0;
  let dropped = 0;
  let read = 0;
  for await (const chunk of stream) {
    read += chunk.byteLength;
    if (headBytes < KEEP_HEAD) {
      head.push(chunk);
      headBytes += chunk.byteLength;
      continue;
    }
    tail.push(chunk);
    tailBytes += chunk.byteLength;
    while (tail.length > 1 && tailBytes - (tail[0]?.byteLength ?? 0) > KEEP_TAIL) {
      const bytes = tail.shift()?.byteLength ?? 0;
      tailBytes -= bytes;
      dropped += bytes;
    }
    if (read > MOST_READ) break;
  }
  const cut = dropped > 0 ? `\n… ${dropped} bytes of this log left out …\n` : "";
  return `${decode(head)}${cut}${decode(tail)}`;
}

function decode(chunks: readonly Uint8Array[]): string {
  const decoder = new TextDecoder("utf-8", { fatal: false });
  return chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join("") + decoder.decode();
}
