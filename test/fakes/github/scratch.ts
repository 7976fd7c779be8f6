import { rmSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const open = new Set<string>();

function removeAll(): void {
  for (const directory of open) rmSync(directory, { recursive: true, force: true });
  open.clear();
}

/** A folder that goes when it is removed, or at the latest with this process. */
export async function createScratch(prefix: string): Promise<{ path: string; remove: () => Promise<void> }> {
  if (open.size === 0) {
    process.off("exit", removeAll);
    process.on("exit", removeAll);
  }
  const path = await mkdtemp(join(tmpdir(), prefix));
  open.add(path);
  return {
    path,
    remove: async () => {
      open.delete(path);
      await rm(path, { recursive: true, force: true });
    },
  };
}
